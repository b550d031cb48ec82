import type { ReactNode } from "react";
import type { TimelineContent, TimelineItem, TimelineRecord } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { TimelineLegend } from "./TimelineLegend";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";

function RecordLink({ record, children }: { record: TimelineRecord; children?: ReactNode }) {
  const { timeline } = useMessages();
  const href = useHref();
  const { page, fragment, title, when, kind } = record;
  return (
    <a href={href(page, fragment)}>
      {children}
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>{" "}
        <span className={styles.detail}>{timeline.detail({ when, kind: timeline.kind[kind]() })}</span>
      </span>
    </a>
  );
}

const attributesOf = ({ kind, id, cities }: TimelineRecord) => ({
  // Context is an event in the atlas.
  "data-record": `${kind === "context" ? "event" : kind}:${id}`,
  "data-cities": cities.join(" "),
  "data-kind": kind,
});

/** Beyond it a text opens to the left of its mark. */
const LAST_TO_OPEN_RIGHT = 0.6;

function Item({ item, index, rows }: { item: TimelineItem; index: number; rows: number }) {
  const { kind, isSpan, isOpenStart, isOpenEnd, row } = item;
  const isBase = row === rows - 1;
  return (
    <li
      {...attributesOf(item)}
      className={`${styles.item} t${index}`}
      data-base={isBase || undefined}
      data-open={isOpenStart ? "start" : isOpenEnd ? "end" : undefined}
      data-goes-on={item.goesOn || undefined}
      data-low={row >= rows - 2 || undefined}
      data-late={item.start > LAST_TO_OPEN_RIGHT || undefined}
    >
      <RecordLink record={item}>
        <TimeMark kind={kind} isSpan={isSpan} isOpenStart={isOpenStart} isOpenEnd={isOpenEnd} />
        {item.hasLabel && (
          <span className={styles.label} aria-hidden="true">
            {item.title}
          </span>
        )}
      </RecordLink>
    </li>
  );
}

/**
 * All records in time, as still HTML that is the same on every page: an ordered list of links, which a wide window
 * lays out on an axis. Places come from the generated sheet. `[data-brush]` is where the controls put their brush.
 */
export function TimelineDrawing({ content }: { content: TimelineContent }) {
  const { timeline } = useMessages();
  const { fromYear, toYear, rows, ticks, steps, items, undated } = content;
  return (
    <div
      className={styles.drawing}
      data-timeline-drawing
      data-from-year={fromYear}
      data-to-year={toYear}
      data-steps={steps.join(" ")}
    >
      <div className={styles.scroller}>
        <div className={`${styles.axis} time-axis`}>
          <div className={styles.brush} data-brush />
          <ul className={styles.ticks} aria-hidden="true">
            {ticks.map((year) => (
              <li key={year} className={`year-${year}`}>
                {year}
              </li>
            ))}
          </ul>
          <ol className={styles.items} aria-label={timeline.items()}>
            {items.map((item, index) => (
              <Item key={`${item.kind}-${item.id}`} item={item} index={index} rows={rows} />
            ))}
          </ol>
        </div>
      </div>
      <div className={styles.foot}>
        {undated.length > 0 && (
          <details className={styles.details} name="timeline-notes">
            <summary>{timeline.undated({ count: undated.length })}</summary>
            <div className={styles.popup}>
              <ul className={styles.undated}>
                {undated.map((record) => (
                  <li key={`${record.kind}-${record.id}`} {...attributesOf(record)}>
                    <RecordLink record={record}>
                      <TimeMark kind={record.kind} isSpan={false} />
                    </RecordLink>
                  </li>
                ))}
              </ul>
              <p className={styles.noneLeft}>{timeline.noneLeft()}</p>
            </div>
          </details>
        )}
        <TimelineLegend />
      </div>
    </div>
  );
}
