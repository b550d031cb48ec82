import { LIST_KINDS } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./list.module.css";
import { RecordTable, type RecordTableProps } from "./RecordTable";

type ListTablesProps = Omit<RecordTableProps, "hasHeading" | "readWhole" | "onNeedWhole">;

/** A whole table in the place of the map, and the way to those of all records. */
export function ListTables({ table, ...rest }: ListTablesProps) {
  const { list, lists, navigation } = useMessages();
  const href = useHref();
  return (
    <section className={styles.list} id="list" aria-labelledby="list-heading">
      <h2 id="list-heading" tabIndex={-1}>
        {lists.view()}
      </h2>
      <nav aria-label={list.tables()}>
        {LIST_KINDS.map((kind) => (
          <a key={kind} href={href({ kind })}>
            {navigation[kind]()}
          </a>
        ))}
      </nav>
      <RecordTable table={table} hasHeading {...rest} />
    </section>
  );
}
