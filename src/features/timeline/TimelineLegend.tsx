import type { RecordsTimeline, TimelineKind, TimelineRecord } from "@/content/timelineContent";
import type { Messages } from "@/i18n/compiled/messages";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";

type Form = {
  isOf: (record: TimelineRecord) => boolean;
  mark: Pick<TimelineRecord, "kind" | "way" | "isAnnounced">;
  name: keyof Messages["timeline"]["marks"];
};

/** The forms of each kind; what stands as a line has the name of its lane. */
const FORMS: Record<TimelineKind, readonly Form[]> = {
  delegation: [
    { isOf: ({ way }) => way === "to-us", mark: { kind: "delegation", way: "to-us" }, name: "toUs" },
    { isOf: ({ way }) => way === "to-be", mark: { kind: "delegation", way: "to-be" }, name: "toBe" },
  ],
  event: [
    { isOf: ({ kind }) => kind === "event", mark: { kind: "event" }, name: "event" },
    {
      isOf: ({ isAnnounced }) => isAnnounced === true,
      mark: { kind: "event", isAnnounced: true },
      name: "announced",
    },
  ],
  outcome: [{ isOf: ({ kind }) => kind === "outcome", mark: { kind: "outcome" }, name: "outcome" }],
  program: [],
  context: [],
};

/** What the marks that are drawn mean, in place. */
export function TimelineLegend({ content: { items, lanes } }: { content: RecordsTimeline }) {
  const { timeline } = useMessages();
  const records: TimelineRecord[] = [...items, ...lanes.flatMap(({ undated }) => undated)];
  return (
    <ul className={styles.legend} aria-label={timeline.legend()}>
      {Object.values(FORMS)
        .flat()
        .filter(({ isOf }) => records.some(isOf))
        .map(({ mark, name }) => (
          <li key={name}>
            <TimeMark {...mark} /> <span>{timeline.marks[name]()}</span>
          </li>
        ))}
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
