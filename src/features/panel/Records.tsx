import type { RecordContent } from "@/content/pageContent";
import { Claims } from "./Claims";
import { Facts } from "./Facts";
import { Gaps } from "./Gaps";
import { Chips } from "./Links";
import styles from "./panel.module.css";

/** Delegations, outcomes or events, each with its own fragment. */
export function Records({ records }: { records: RecordContent[] }) {
  return records.map(({ id, tone, title, when, facts, claims, gaps, links }) => (
    <article key={id} id={id} className={styles.record} data-tone={tone}>
      <h3>{title}</h3>
      {when !== undefined && <p className={styles.when}>{when}</p>}
      <Claims claims={claims} />
      <Facts facts={facts} />
      <Gaps gaps={gaps} />
      <Chips links={links} />
    </article>
  ));
}
