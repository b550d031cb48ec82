import { Link2 } from "lucide-react";
import type { FactContent, GapContent, RecordContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import { Claims } from "./Claims";
import { Facts } from "./Facts";
import { Gaps } from "./Gaps";
import { Chips } from "./Links";
import styles from "./panel.module.css";

/** How many points of a record are not known. */
function countUnknown(facts: readonly FactContent[], gaps: readonly GapContent[]): number {
  return facts.filter(({ isKnown }) => !isKnown).length + gaps.length;
}

/** Delegations, outcomes or events, each with its own fragment; below a heading of their group, where they have one. */
export function Records({ heading, records }: { heading?: string | undefined; records: RecordContent[] }) {
  const messages = useMessages();
  const Title = heading === undefined ? "h3" : "h4";
  return (
    <>
      {heading !== undefined && <h3 className={styles.group}>{heading}</h3>}
      {records.map(({ id, aliases, tone, title, when, facts, claims, gaps, links }) => (
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
          <Claims
            claims={claims}
            more={{
              unknown: countUnknown(facts, gaps),
              content: (
                <>
                  <Facts facts={facts} />
                  <Gaps gaps={gaps} />
                  <Chips links={links} label={messages.record.related()} />
                </>
              ),
            }}
          />
        </article>
      ))}
    </>
  );
}
