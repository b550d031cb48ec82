import { memo } from "react";
import type { ListCell, ListColumn, ListRow } from "@/content/listContent";
import { translateName } from "@/content/translateName";
import { useHref } from "@/url-state/HrefContext";
import { ROLES } from "./tableRoles";

function CellText({ cell: { text, links }, isCurrent }: { cell: ListCell; isCurrent?: boolean }) {
  const href = useHref();
  if (!links) return text;
  return links.map(({ page, fragment, text: name }, at) => [
    at > 0 && ", ",
    <a
      key={name}
      href={href(page, fragment)}
      translate={translateName({ page, fragment })}
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
};

/** A record; its first cell is its name. */
export const TableRow = memo(function TableRow({ row, columns, isCurrent }: TableRowProps) {
  const { record, cities, cells } = row;
  const [first, ...others] = cells;
  return (
    <tr
      {...ROLES.row}
      data-record={record}
      data-cities={cities.join(" ")}
      data-current={isCurrent ? "" : undefined}
    >
      <th {...ROLES.rowHeader}>
        <CellText cell={first} isCurrent={isCurrent} />
      </th>
      {others.map((cell, at) => (
        <td
          key={columns[at + 1]?.id}
          {...ROLES.cell}
          data-label={columns[at + 1]?.label}
          data-sort={cell.sortKey}
          data-unknown={cell.isKnown ? undefined : ""}
        >
          <CellText cell={cell} />
        </td>
      ))}
    </tr>
  );
});
