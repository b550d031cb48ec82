import type { PageLink, SourceContent, SourceUse } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { Facts } from "./Facts";
import styles from "./panel.module.css";
import { Quotations } from "./Quotations";

/** What a source was used for, each leading to where it stands, with the words that it rests on. */
function Uses({ links, summary }: { links: (PageLink | SourceUse)[]; summary: string }) {
  const href = useHref();
  if (links.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {links.map(({ page, fragment, text, ...rest }) => (
          <li key={`${fragment} ${text}`}>
            <a href={href(page, fragment)}>{text}</a>
            {"quotations" in rest && <Quotations quotations={rest.quotations} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every source with its grade, what it does not say and the claims that rest on it. */
export function SourceList({ sources }: { sources: SourceContent[] }) {
  const messages = useMessages();
  return sources.map(
    ({ id, title, language, url, facts, archived, gradeReason, silences, figureCount, ...uses }) => (
      <article key={id} id={id} className={styles.record} data-tone="source">
        <h3 lang={language}>{title}</h3>
        <Facts facts={facts} />
        <p>{gradeReason}</p>
        {url === undefined ? (
          <p>{messages.sources.noAddress()}</p>
        ) : (
          <p>
            <span>{`${messages.panel.opensPage()}:`}</span>{" "}
            <a className={styles.address} href={url} rel="noreferrer">
              {url}
            </a>
          </p>
        )}
        {archived && (
          <p>
            <a href={archived.url} rel="noreferrer">
              {archived.text}
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
        {figureCount + uses.claims.length + uses.restingFacts.length === 0 && (
          <p>{messages.sources.nothingRests()}</p>
        )}
        {figureCount > 0 && <p>{messages.sources.figures({ count: figureCount })}</p>}
        <Uses links={uses.claims} summary={messages.sources.claims({ count: uses.claims.length })} />
        <Uses
          links={uses.restingFacts}
          summary={messages.sources.facts({ count: uses.restingFacts.length })}
        />
        <Uses links={uses.gaps} summary={messages.sources.gaps({ count: uses.gaps.length })} />
      </article>
    ),
  );
}
