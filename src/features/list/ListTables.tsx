import type { ReactNode } from "react";
import type { MapInWords as Words } from "@/content/mapInWords";
import { LIST_KINDS } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./list.module.css";
import { MapInWords } from "./MapInWords";
import { RecordTable, type RecordTableProps } from "./RecordTable";

type ListTablesProps = Omit<RecordTableProps, "hasHeading" | "readWhole" | "onNeedWhole"> & {
  /** What the map would tell. */
  words: Words;
  /** What can be done with its places. */
  placesTools?: ReactNode;
};

/** What stands in the place of the map: a whole table, the map in words, and the way to the tables of all records. */
export function ListTables({ table, words, placesTools, ...rest }: ListTablesProps) {
  const { list, lists, navigation, where } = useMessages();
  const href = useHref();
  return (
    <section className={styles.list} id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading" tabIndex={-1}>
        {lists.view()}
      </h2>
      <nav aria-label={list.tables()}>
        <a href="#list-places">{where.toWords()}</a>
        {LIST_KINDS.map((kind) => (
          <a key={kind} href={href({ kind })}>
            {navigation[kind]()}
          </a>
        ))}
      </nav>
      <RecordTable table={table} hasHeading {...rest} />
      <MapInWords words={words} locale={rest.locale} current={rest.current} tools={placesTools} />
    </section>
  );
}
