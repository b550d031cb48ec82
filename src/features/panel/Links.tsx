import type { Block, PageLink, PairContent } from "@/content/pageContent";
import { translateName } from "@/content/translateName";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./panel.module.css";

/** `label` names the list where no heading does. */
export function Chips({ links, label }: { links: PageLink[]; label?: string }) {
  const href = useHref();
  if (links.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {links.map(({ page, fragment, cities, programs, text }) => (
        <li key={`${text} ${fragment ?? ""}`}>
          <a
            href={href(page, fragment, cities, programs && { programs })}
            translate={cities ? undefined : translateName({ page, fragment })}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function Rows({ rows }: Pick<Extract<Block, { kind: "rows" }>, "rows">) {
  const messages = useMessages();
  const href = useHref();
  return (
    <ul className={styles.rows}>
      {rows.map(({ link, detail, inferred }) => (
        <li key={link.text}>
          <a href={href(link.page, link.fragment)} translate={translateName(link)}>
            {link.text}
          </a>
          {inferred ? (
            <span>
              <span>{detail}</span>
              <em>
                {` · ${inferred === "wholly" ? messages.panel.inferred() : messages.panel.partlyInferred()}`}
              </em>
            </span>
          ) : (
            <span>{detail}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Each partnership as a line between two names. */
export function Pairs({ pairs, isQuiet }: { pairs: PairContent[]; isQuiet: boolean }) {
  const messages = useMessages();
  const href = useHref();
  return (
    <ul className={styles.pairs} data-quiet={isQuiet || undefined}>
      {pairs.map(({ link, belgian, us, isInferred }) => (
        <li key={link.text}>
          <a href={href(link.page)} translate="no">
            <span>{belgian}</span>
            <span className={styles.pairLine}> – </span>
            <span>{us}</span>
          </a>
          {isInferred && <span className={styles.badge}>{messages.panel.inferred()}</span>}
        </li>
      ))}
    </ul>
  );
}
