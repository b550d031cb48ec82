import type { CitedSource } from "@/content/citedSources";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./sheet.module.css";

/** What the short names of sources on a printed page stand for: paper has no links. */
export function PrintedSources({ sources }: { sources: readonly CitedSource[] }) {
  const { print } = useMessages();
  if (sources.length === 0) return null;
  return (
    <section className={styles.sources} data-printed-sources>
      <h2>{print.sources()}</h2>
      <ul>
        {sources.map(({ id, name, text, address }) => (
          <li key={id}>
            <strong>{`${name}:`}</strong> <span>{`${text} ${address}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
