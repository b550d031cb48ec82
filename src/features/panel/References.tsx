import type { Reference } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { referenceId } from "./Numbers";
import styles from "./panel.module.css";

/** All sources of a page under their numbers. What was used leads back to its places where there is no script. */
export function References({ references }: { references: Reference[] }) {
  const { panel } = useMessages();
  const href = useHref();
  return (
    <ol className={styles.references}>
      {references.map(({ source, number, name, title, language, uses }) => (
        <li key={source} id={referenceId(source)} value={number} data-reference={source}>
          <p>
            <a href={href({ kind: "source", id: source })}>{name}</a>
            {title !== name && <cite lang={language}>{title}</cite>}
            <span className={styles.uses}>
              {uses.map((use, index) => (
                <a key={use} href={`#${use}`} aria-label={panel.backToUse({ number: index + 1 })}>
                  {index + 1}
                </a>
              ))}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
