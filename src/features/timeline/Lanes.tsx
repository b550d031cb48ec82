import { countClasses, spanClasses } from "@/basemap/fractions";
import type { CountsLane, RecordsLane, TimelineRecord, TimelineSpan } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { RecordLink, recordAttributes } from "./RecordLink";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";
import type { TimelineState } from "./timelineState";

/** Marks that look the same, each form once, with their number. */
function Tally({ records }: { records: readonly TimelineRecord[] }) {
  const lookOf = ({ kind, line, way, isAnnounced }: TimelineRecord) => [kind, line, way, isAnnounced].join();
  return [...new Set(records.map(lookOf))].map((look) => {
    const its = records.filter((record) => lookOf(record) === look);
    const [first] = its;
    return (
      first && (
        <span key={look} className={styles.tally} aria-hidden="true">
          <TimeMark {...first} />
          <span>{its.length}</span>
        </span>
      )
    );
  });
}

/** At the end of a lane: how many of its records no source dates, and on demand which. */
function Undated({ lane: { name, undated }, state }: { lane: RecordsLane; state: TimelineState }) {
  const { timeline } = useMessages();
  const left = undated.filter((record) => !state.isOut(record));
  if (left.length === 0) return null;
  return (
    <details className={styles.undated} name="timeline-notes">
      <summary>
        <span className={styles.said}>{timeline.undated({ lane: name, count: left.length })}</span>
        <Tally records={left} />
      </summary>
      <ul className={styles.popup}>
        {left.map((record) => (
          <li key={`${record.kind}-${record.id}`} {...recordAttributes(record, false)}>
            <RecordLink record={record} isCurrent={state.isCurrent(record)}>
              <TimeMark {...record} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** From here on words stand before the line, not on it. */
const LAST_TO_SPEAK_AFTER = 0.7;

type RanProps = { ran: TimelineSpan; words: string | undefined };

/** When the program of a lane ran: a thin line along its foot, with words where nothing else is in the lane. */
function Ran({ ran: { span, goesOn, isOpenStart, isOpenEnd }, words }: RanProps) {
  return (
    <span
      className={`${styles.ran} span ${spanClasses(span.start, span.end)}`}
      data-vague={(!goesOn && (isOpenStart || isOpenEnd)) || undefined}
      data-late={span.start > LAST_TO_SPEAK_AFTER || undefined}
      aria-hidden="true"
    >
      {words}
    </span>
  );
}

type RecordLanesProps = { lanes: readonly RecordsLane[]; state: TimelineState };

/** What the rows of marks are of, by name, and what of it has no date. */
export function RecordLanes({ lanes, state }: RecordLanesProps) {
  const { timeline } = useMessages();
  const href = useHref();
  return (
    <ul className={styles.lanes} data-lanes="">
      {lanes.map((lane) => {
        const { kind, name, program, ran, rows, isEmpty } = lane;
        return (
          <li
            key={`${kind}-${program?.id}`}
            className={`${styles.lane} count ${countClasses(rows)}`}
            data-lane={kind}
            {...(program && recordAttributes(program, state.isOut(program)))}
          >
            {program ? (
              <a
                className={styles.name}
                href={href(program.page)}
                aria-current={state.isCurrent(program) || undefined}
              >
                <span>{name}</span>{" "}
                <span className={styles.said}>
                  {timeline.detail({ when: program.when, kind: timeline.kind.program() })}
                </span>
              </a>
            ) : (
              <span className={styles.name}>{name}</span>
            )}
            {program && ran && <Ran ran={ran} words={isEmpty ? program.when : undefined} />}
            <Undated lane={lane} state={state} />
          </li>
        );
      })}
    </ul>
  );
}

/** The same of rows of numbers; what has no date is told among all dates. */
export function CountLanes({ lanes }: { lanes: readonly CountsLane[] }) {
  const { timeline } = useMessages();
  const href = useHref();
  return (
    <ul className={styles.lanes} data-lanes="">
      {lanes.map(({ kind, name, program, undated }) => (
        <li key={`${kind}-${program}`} className={styles.lane} data-lane={kind}>
          {program ? (
            <a className={styles.name} href={href({ kind: "program", id: program })}>
              {name}
            </a>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
          {undated > 0 && (
            <a
              className={styles.undated}
              href={href(
                { kind: "timeline" },
                undefined,
                undefined,
                program ? { programs: [program] } : undefined,
              )}
              aria-label={timeline.undated({ lane: name, count: undated })}
            >
              {undated}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
