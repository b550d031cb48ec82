import type { RecordsTimeline, TimelineRecord } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";

/** What the marks that are drawn mean, in place. */
export function TimelineLegend({ content: { items, lanes } }: { content: RecordsTimeline }) {
  const { timeline } = useMessages();
  const records: TimelineRecord[] = [...items, ...lanes.flatMap(({ undated }) => undated)];
  const has = (isIts: (record: TimelineRecord) => boolean) => records.some(isIts);
  return (
    <ul className={styles.legend} aria-label={timeline.legend()}>
      {has(({ way }) => way === "to-us") && (
        <li>
          <TimeMark kind="delegation" way="to-us" /> <span>{timeline.marks.toUs()}</span>
        </li>
      )}
      {has(({ way }) => way === "to-be") && (
        <li>
          <TimeMark kind="delegation" way="to-be" /> <span>{timeline.marks.toBe()}</span>
        </li>
      )}
      {has(({ kind }) => kind === "event") && (
        <li>
          <TimeMark kind="event" /> <span>{timeline.marks.event()}</span>
        </li>
      )}
      {has(({ isAnnounced }) => isAnnounced === true) && (
        <li>
          <TimeMark kind="event" isAnnounced /> <span>{timeline.marks.announced()}</span>
        </li>
      )}
      {has(({ kind }) => kind === "outcome") && (
        <li>
          <TimeMark kind="outcome" /> <span>{timeline.marks.outcome()}</span>
        </li>
      )}
    </ul>
  );
}

/** What the numbers count, and the way to every date. */
export function YearsNote() {
  const { timeline } = useMessages();
  const href = useHref();
  return (
    <p className={styles.legend}>
      <span>{timeline.years()}</span> <a href={href({ kind: "timeline" })}>{timeline.allDates()}</a>
    </p>
  );
}
