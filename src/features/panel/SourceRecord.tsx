import type { PageLink, SourceContent, SourceUse } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { Facts } from "./Facts";
import styles from "./panel.module.css";
import { Quotations } from "./Quotations";

/** What a source was used for, each leading to where it stands, with the words that it rests on. */
function Uses({ links, heading }: { links: (PageLink | SourceUse)[]; heading: string }) {
  const href = useHref();
  if (links.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {links.map(({ page, fragment, text, ...rest }) => (
          <li key={`${fragment} ${text}`}>
            <a href={href(page, fragment)}>{text}</a>
            {"quotations" in rest && <Quotations quotations={rest.quotations} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A source with its grade, what it does not say and all that rests on it. */
export function SourceRecord({ its }: { its: SourceContent }) {
  const messages = useMessages();
  const { id, title, language, url, facts, archived, gradeReason, silences, figureCount } = its;
  const { claims, restingFacts, gaps } = its;
  return (
    <article id={id} className={styles.record} data-tone="source">
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
      {figureCount + claims.length + restingFacts.length === 0 && <p>{messages.sources.nothingRests()}</p>}
      {figureCount > 0 && <p>{messages.sources.figures({ count: figureCount })}</p>}
      <Uses links={claims} heading={messages.sources.claims({ count: claims.length })} />
      <Uses links={restingFacts} heading={messages.sources.facts({ count: restingFacts.length })} />
      <Uses links={gaps} heading={messages.sources.gaps({ count: gaps.length })} />
    </article>
  );
}
