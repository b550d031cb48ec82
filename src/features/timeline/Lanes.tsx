import type { ReactNode } from "react";
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
          {its.length}
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

/** When the program of a lane ran: a thin line along its foot. */
function Ran({ ran: { span, goesOn, isOpenStart, isOpenEnd } }: { ran: TimelineSpan }) {
  return (
    <i
      className={`${styles.ran} span ${spanClasses(span.start, span.end)}`}
      data-vague={(!goesOn && (isOpenStart || isOpenEnd)) || undefined}
    />
  );
}

type LaneProps = { lane: RecordsLane | CountsLane; rows: number; state: TimelineState; children: ReactNode };

function Lane({ lane, rows, state, children }: LaneProps) {
  const { timeline } = useMessages();
  const href = useHref();
  const { kind, name, program, ran } = lane;
  return (
    <li
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
          {name}{" "}
          <span className={styles.said}>
            {timeline.detail({ when: program.when, kind: timeline.kind.program() })}
          </span>
        </a>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      {ran && <Ran ran={ran} />}
      {children}
    </li>
  );
}

const laneKey = ({ kind, program }: RecordsLane | CountsLane) => `${kind}-${program?.id}`;

/** What the rows of marks are of, by name, and what of it has no date. */
export function RecordLanes({ lanes, state }: { lanes: readonly RecordsLane[]; state: TimelineState }) {
  return (
    <ul className={styles.lanes} data-lanes="">
      {lanes.map((lane) => (
        <Lane key={laneKey(lane)} lane={lane} rows={lane.rows} state={state}>
          <Undated lane={lane} state={state} />
        </Lane>
      ))}
    </ul>
  );
}

/** The same of rows of counts; what has no date is told among all dates. */
export function CountLanes({ lanes, state }: { lanes: readonly CountsLane[]; state: TimelineState }) {
  const { timeline } = useMessages();
  const href = useHref();
  return (
    <ul className={styles.lanes} data-lanes="">
      {lanes.map((lane) => (
        <Lane key={laneKey(lane)} lane={lane} rows={1} state={state}>
          {lane.undated > 0 && (
            <a
              className={styles.undated}
              href={href(
                { kind: "timeline" },
                undefined,
                undefined,
                lane.program && { programs: [lane.program.id] },
              )}
              aria-label={timeline.undated({ lane: lane.name, count: lane.undated })}
            >
              {lane.undated}
            </a>
          )}
        </Lane>
      ))}
    </ul>
  );
}
