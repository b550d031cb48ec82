import type { ReactNode } from "react";
import type { MapInWords as Words } from "@/content/mapInWords";
import type { Locale } from "@/domain/locale";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./list.module.css";
import { RecordTable } from "./RecordTable";

type MapInWordsProps = {
  words: Words;
  locale: Locale;
  /** The record that the page is about: `city:antwerp`. */
  current: string | undefined;
  /** What can be done with the rows. */
  tools: ReactNode;
};

/** What a map tells those who see it: where its places lie, and what is drawn between which. */
export function MapInWords({ words: { places, lines, undrawn }, locale, current, tools }: MapInWordsProps) {
  const { map, where } = useMessages();
  const href = useHref();
  return (
    <>
      <RecordTable
        table={places}
        locale={locale}
        shown={undefined}
        current={current}
        tools={tools}
        hasHeading
      />
      <div className={styles.table}>
        <h3 id="list-lines">{where.lines()}</h3>
        {lines.length === 0 && <p>{where.noLines()}</p>}
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map(({ page, fragment, text }) => (
              <li key={`${text} ${fragment ?? ""}`}>
                <a href={href(page, fragment)}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {undrawn > 0 && <p>{map.undrawnLines({ count: undrawn })}</p>}
      </div>
    </>
  );
}
