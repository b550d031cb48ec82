import { memo } from "react";
import type { ListCell, ListColumn, ListRow } from "@/content/listContent";
import { translateName } from "@/content/translateName";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { ROLES } from "./tableRoles";

type CellTextProps = {
  cell: ListCell;
  isCurrent?: boolean;
  /** Names of links are told to the pointer too; in the HTML they would stand twice. */
  hasTitles: boolean;
};

function CellText({ cell: { text, links }, isCurrent, hasTitles }: CellTextProps) {
  const href = useHref();
  if (!links) return text;
  return links.map(({ page, fragment, text: name, label }, at) => [
    at > 0 && ", ",
    <a
      key={`${name} ${label ?? ""}`}
      href={href(page, fragment)}
      translate={translateName({ page, fragment })}
      aria-label={label}
      title={hasTitles ? label : undefined}
      aria-current={isCurrent || undefined}
    >
      {name}
    </a>,
  ]);
}

type TableRowProps = {
  row: ListRow;
  columns: readonly ListColumn[];
  /** The page is about its record. */
  isCurrent: boolean;
  onCopy?: ((row: ListRow) => void) | undefined;
};

/** A record; its first cell is its name. */
export const TableRow = memo(function TableRow({ row, columns, isCurrent, onCopy }: TableRowProps) {
  const { record, cities, cells } = row;
  const [first, ...others] = cells;
  const { exchanges } = useMessages();
  const what = columns.findIndex(({ id }) => id === "who");
  const name =
    first.links?.[0]?.label ?? exchanges.rowName({ when: first.text, title: cells[what]?.text ?? "" });
  return (
    <tr
      {...ROLES.row}
      data-record={record}
      data-cities={cities.join(" ")}
      data-current={isCurrent ? "" : undefined}
    >
      <th {...ROLES.rowHeader}>
        <CellText cell={first} isCurrent={isCurrent} hasTitles={onCopy !== undefined} />
        {onCopy && (
          <button
            type="button"
            data-copy-row=""
            aria-label={exchanges.copyRow({ name })}
            title={exchanges.copyRow({ name })}
            onClick={() => onCopy(row)}
          />
        )}
      </th>
      {others.map((cell, at) => (
        <td
          key={columns[at + 1]?.id}
          {...ROLES.cell}
          data-label={columns[at + 1]?.label}
          data-sort={cell.sortKey}
          data-arrow={cell.arrow}
          data-basis={cell.basis}
          data-unknown={cell.isKnown ? undefined : ""}
        >
          <CellText cell={cell} hasTitles={onCopy !== undefined} />
        </td>
      ))}
    </tr>
  );
});
