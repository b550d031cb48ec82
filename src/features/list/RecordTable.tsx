import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ListRow } from "@/content/listContent";
import type { Timing } from "@/domain/timing";
import type { Messages } from "@/i18n/compiled/messages";
import { useMessages } from "@/i18n/MessagesContext";
import { useIsAwake } from "@/ui/useIsAwake";
import { useHref } from "@/url-state/HrefContext";
import type { RowGroup } from "./groupRows";
import styles from "./list.module.css";
import { TableRow } from "./TableRow";
import { ROLES } from "./tableRoles";
import { type RowsRequest, useRows } from "./useRows";

export type RecordTableProps = RowsRequest & {
  /** The record that the page is about: `city:antwerp`. */
  current?: string | undefined;
  /** Above the table; absent where the section that it stands in has its name. */
  hasHeading?: boolean;
  /** Above the rows: the sentence that answers the filters; else the one that the table has. */
  answer?: string | undefined;
  /** What can be done with the answer and the rows. */
  tools?: ReactNode;
  /** Copies the link of a row, once there is a script. */
  onCopyRow?: ((row: ListRow) => void) | undefined;
};

/** The column headers: words, and buttons that sort once there is a script. */
function Head({
  columns,
  sort,
  onSort,
}: {
  columns: RecordTableProps["table"]["columns"];
  sort: ReturnType<typeof useRows>["sort"];
  onSort: ((column: number) => void) | undefined;
}) {
  return (
    <thead {...ROLES.group}>
      <tr {...ROLES.row}>
        {columns.map(({ id, label }, at) => (
          <th key={id} {...ROLES.columnHeader} aria-sort={at === sort?.column ? sort.direction : undefined}>
            {onSort ? (
              <button type="button" onClick={() => onSort(at)}>
                {label}
              </button>
            ) : (
              label
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function nameTiming(
  timing: Timing,
  years: string,
  { inYears, mayFall, lasting }: Messages["exchanges"],
): string {
  if (timing === "may") return mayFall({ years });
  return timing === "lasting" ? lasting({ years }) : inYears({ years });
}

/**
 * A table of records. It stands as the page has it; by a press on a column it sorts, with filters it leaves rows out and
 * says how many of how many are left, and beyond 100 it draws further ones when they are asked for.
 */
export function RecordTable(props: RecordTableProps) {
  const { current, hasHeading = false, answer, tools, onCopyRow, ...request } = props;
  const { id, heading, note, columns, count: records } = request.table;
  const { list, lists, exchanges } = useMessages();
  const href = useHref();
  const isAwake = useIsAwake();
  const { groups, count, sort, sortBy, more, showMore } = useRows(request);
  const [status, setStatus] = useState("");
  const headingId = `list-${id}`;

  const drawn = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const nameOf = ({ value, timing }: RowGroup) =>
    timing === undefined || request.years === undefined
      ? value
      : nameTiming(timing, request.years, exchanges);

  const tableRef = useRef<HTMLTableElement>(null);
  const firstNewRef = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes on when further rows are drawn.
  useEffect(() => {
    const first = firstNewRef.current;
    firstNewRef.current = undefined;
    if (first === undefined) return;
    tableRef.current?.querySelectorAll("tr[data-record]")[first]?.querySelector("a")?.focus();
  }, [drawn]);

  const handleSort = (column: number) => {
    const { direction } = sortBy(column);
    setStatus(list.sorted({ table: heading, column: columns[column]?.label ?? "", direction }));
  };
  const handleMore = () => {
    firstNewRef.current = drawn;
    showMore();
  };
  return (
    <div className={styles.table} id={hasHeading ? undefined : headingId} data-table={id}>
      {hasHeading && <h3 id={headingId}>{heading}</h3>}
      {note && (
        <p>
          <span>{note.text}</span> <a href={href(note.link.page, note.link.fragment)}>{note.link.text}</a>
        </p>
      )}
      {id === "exchanges" && (
        <>
          <p className={styles.answer} data-answer="">
            {answer ?? request.table.answer}
          </p>
          <div className={styles.toolsRoom}>{tools}</div>
        </>
      )}
      {request.table.isOfMap && <div>{tools}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus for the arrow keys. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no set of fields. No region either: the panel's have the same names. */}
      <div role="group" aria-label={heading} tabIndex={0}>
        <table {...ROLES.table} ref={tableRef}>
          <caption>
            <span>{request.shown ? list.shown({ shown: count, records }) : records}</span>
          </caption>
          <Head columns={columns} sort={sort} onSort={isAwake ? handleSort : undefined} />
          {groups.map((group) => (
            <tbody key={group.value ?? group.timing ?? ""} {...ROLES.group}>
              {nameOf(group) !== undefined && (
                <tr {...ROLES.row} data-group="">
                  <th {...ROLES.groupHeader} colSpan={columns.length}>
                    {nameOf(group)}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <TableRow
                  key={row.record}
                  row={row}
                  columns={columns}
                  isCurrent={row.record === current}
                  onCopy={isAwake ? onCopyRow : undefined}
                />
              ))}
            </tbody>
          ))}
          {count === 0 && request.shown && (
            <tbody {...ROLES.group}>
              <tr {...ROLES.row} data-none="">
                <td {...ROLES.cell} colSpan={columns.length}>
                  {list.none({ table: id })}
                </td>
              </tr>
            </tbody>
          )}
        </table>
      </div>
      {more > 0 && (
        <button type="button" className="control" onClick={handleMore}>
          {lists.showMore({ count: more })}
        </button>
      )}
      {isAwake && (
        <p className="visually-hidden" role="status">
          {status}
        </p>
      )}
    </div>
  );
}
