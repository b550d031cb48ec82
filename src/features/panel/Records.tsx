import { Link2 } from "lucide-react";
import type { RecordContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { Claims } from "./Claims";
import { Facts } from "./Facts";
import { Gaps } from "./Gaps";
import { Chips } from "./Links";
import styles from "./panel.module.css";

/** What is not known of a record and where else to look: in one line, behind which the sentences and the links are. */
function NotKnown({ record: { facts, unknown, gaps, links } }: { record: RecordContent }) {
  const { record } = useMessages();
  const missing = facts.filter(({ isKnown }) => !isKnown);
  const count = missing.length + gaps.length;
  if (count + links.length === 0) return null;
  return (
    <details className={styles.notKnown} data-folded>
      <summary>
        {unknown === undefined
          ? record.notKnown({ count, links: links.length })
          : record.notStated({ points: unknown, gaps: gaps.length, links: links.length })}
      </summary>
      <Facts facts={missing} />
      <Gaps gaps={gaps} />
      <Chips links={links} label={record.related()} />
    </details>
  );
}

/** Delegations, outcomes or events, each with its own fragment; below a heading of their group, where they have one. */
export function Records({ heading, records }: { heading?: string | undefined; records: RecordContent[] }) {
  const messages = useMessages();
  const Title = heading === undefined ? "h3" : "h4";
  return (
    <>
      {heading !== undefined && <h3 className={styles.group}>{heading}</h3>}
      {records.map((record) => {
        const { id, aliases, tone, title, when, facts, claims } = record;
        return (
          <article key={id} id={id} className={styles.record} data-tone={tone}>
            {aliases?.map((alias) => (
              <span key={alias} id={alias} />
            ))}
            <div className={styles.recordHead}>
              <Title className={styles.recordTitle}>{title}</Title>
              <a
                className={styles.recordLink}
                href={`#${id}`}
                aria-label={messages.share.record({ title })}
                data-record-link={title}
              >
                <Link2 aria-hidden="true" size={15} />
              </a>
            </div>
            {when !== undefined && <p className={styles.when}>{when}</p>}
            <Claims claims={claims} />
            <Facts facts={facts.filter(({ isKnown }) => isKnown)} />
            <NotKnown record={record} />
          </article>
        );
      })}
    </>
  );
}
