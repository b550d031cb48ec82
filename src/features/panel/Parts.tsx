import type { PartLink } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

/** The ways to the other parts of a list. */
export function Parts({ parts }: { parts: readonly PartLink[] }) {
  const { lists } = useMessages();
  const href = useHref();
  return (
    <nav aria-label={lists.parts()}>
      <ul className={styles.chips}>
        {parts.map(({ page, text, relation, isCurrent }) => (
          <li key={text}>
            <a href={href(page)} rel={relation} aria-current={isCurrent ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
