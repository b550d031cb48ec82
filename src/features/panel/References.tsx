import { useRef } from "react";
import type { Reference } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import { useHref } from "@/url-state/HrefContext";
import { referenceId } from "./Numbers";
import styles from "./panel.module.css";

/** All sources of a page under their numbers. Without script each leads back to where it is first named. */
export function References({ references }: { references: Reference[] }) {
  const { panel } = useMessages();
  const href = useHref();
  const listRef = useRef<HTMLOListElement>(null);
  useArrowKeys(listRef, "li > a:first-child", references);
  return (
    <ol className={styles.references} ref={listRef}>
      {references.map(({ source, number, name, title, language, address, use }, index) => (
        // Where filters leave some out, the others keep their numbers.
        <li
          key={source}
          id={referenceId(source)}
          value={number === index + 1 ? undefined : number}
          data-address={address}
        >
          <a href={href({ kind: "source", id: source })}>{name}</a>
          {title !== name && <cite lang={language}>{title}</cite>}
          <a className={styles.back} href={`#${use}`} aria-label={panel.backToText()}>
            ↑
          </a>
        </li>
      ))}
    </ol>
  );
}
