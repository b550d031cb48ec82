import type { ListCell, ListContent, ListTable } from "@/content/listContent";
import { translateName } from "@/content/translateName";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./list.module.css";

/** Written out, because rows that are laid out as cards are no longer a table to every browser. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader", scope: "col" },
  rowHeader: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

function CellText({ cell: { text, links } }: { cell: ListCell }) {
  const href = useHref();
  if (!links) return text;
  return links.map(({ page, fragment, text: name }, at) => [
    at > 0 && ", ",
    <a key={name} href={href(page, fragment)} translate={translateName({ page, fragment })}>
      {name}
    </a>,
  ]);
}

function Table({ id, heading, count, note, columns, rows, sortedBy }: ListTable) {
  const href = useHref();
  const headingId = `list-${id}`;
  return (
    <div data-table={id}>
      <h3 id={headingId}>{heading}</h3>
      {note && (
        <p>
          <span>{note.text}</span> <a href={href(note.link.page, note.link.fragment)}>{note.link.text}</a>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus for the arrow keys. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no set of fields. No region either: the panel's have the same names. */}
      <div role="group" aria-labelledby={headingId} tabIndex={0}>
        <table {...ROLES.table}>
          <caption>
            <span>{count}</span>
          </caption>
          <thead {...ROLES.group}>
            <tr {...ROLES.row}>
              {columns.map((column) => (
                <th
                  key={column.id}
                  {...ROLES.columnHeader}
                  aria-sort={column.id === sortedBy ? "ascending" : undefined}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROLES.group}>
            {rows.map(({ record, cities, cells: [first, ...others] }) => (
              <tr key={record} {...ROLES.row} data-record={record} data-cities={cities.join(" ")}>
                <th {...ROLES.rowHeader}>
                  <CellText cell={first} />
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
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Every record of the atlas in tables. Rendered once a build and language, and never hydrated. */
export function ListTables({ list }: { list: ListContent }) {
  const messages = useMessages();
  return (
    <section className={styles.list} id="list" aria-labelledby="list-heading">
      <h2 id="list-heading" tabIndex={-1}>
        {messages.list.heading()}
      </h2>
      <nav aria-label={messages.list.tables()}>
        {list.tables.map(({ id, heading }) => (
          <a key={id} href={`#list-${id}`}>
            {heading}
          </a>
        ))}
      </nav>
      {list.tables.map((table) => (
        <Table key={table.id} {...table} />
      ))}
    </section>
  );
}
