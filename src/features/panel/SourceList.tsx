import type { SourceContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { Facts } from "./Facts";
import styles from "./panel.module.css";

/** Every source with its grade, what it does not say and the claims that rest on it. */
export function SourceList({ sources }: { sources: SourceContent[] }) {
  const messages = useMessages();
  const href = useHref();
  return sources.map(({ id, title, language, url, facts, gradeReason, silences, figureCount, claims }) => (
    <article key={id} id={id} className={styles.record} data-tone="source">
      <h3 lang={language}>{title}</h3>
      <Facts facts={facts} />
      <p>{gradeReason}</p>
      {url === undefined ? (
        <p>{messages.sources.noAddress()}</p>
      ) : (
        <p>
          {messages.panel.opensPage()}:{" "}
          <a className={styles.address} href={url} rel="noreferrer">
            {url}
          </a>
        </p>
      )}
      {silences.length > 0 && (
        <>
          <h4>{messages.sources.silences()}</h4>
          <ul>
            {silences.map((silence) => (
              <li key={silence}>{silence}</li>
            ))}
          </ul>
        </>
      )}
      {figureCount > 0 && <p>{messages.sources.figures({ count: figureCount })}</p>}
      {claims.length > 0 && (
        <details>
          <summary>{messages.sources.claims({ count: claims.length })}</summary>
          <ul>
            {claims.map((claim) => (
              <li key={claim.fragment}>
                <a href={href(claim.page, claim.fragment)}>{claim.text}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  ));
}
