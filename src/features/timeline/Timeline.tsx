import { memo, type ReactNode, useMemo, useRef } from "react";
import { countClasses, spanClasses } from "@/basemap/fractions";
import type { TimelineContent } from "@/content/timelineContent";
import type { FilteredIds } from "@/domain/applyFilters";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import { CountLanes, RecordLanes } from "./Lanes";
import { RecordItems } from "./RecordItems";
import { TimelineLegend, YearsNote } from "./TimelineLegend";
import styles from "./timeline.module.css";
import { timelineState } from "./timelineState";
import { YearItems } from "./YearItems";

/** The map gives way to as many rows; with more of them the timeline scrolls in itself, fewer share the room of five. */
const MOST_ROWS_IN_SIGHT = 8;
const MOST_ROWS_OF_ALL_DATES = 12;
const LEAST_ROWS_IN_SIGHT = 5;

/** Marks, names of lanes, and what opens at their ends. */
const STOPS = "ol a[href], ul[data-lanes] > li > a, summary";

type TimelineProps = {
  content: TimelineContent;
  /** What the filters leave; undefined where there are none. Years come counted by them. */
  shown?: FilteredIds | undefined;
  /** The record that the page is about: `program:ivlp`. */
  current?: string | undefined;
  /** What moves the period, once it has been loaded; its room is kept before. */
  controls?: ReactNode;
};

function countRows(content: TimelineContent): number {
  if (content.kind === "years") return content.lanes.length;
  return content.lanes.reduce((total, { rows }) => total + rows, 0);
}

/**
 * How many rows of a timeline are in sight: what lies above it must know before it comes. Where the page `isOfTimes` the map
 * gives way to more.
 */
export function rowsInSight(content: TimelineContent, isOfTimes: boolean): number {
  const rows = countRows(content);
  // No number between, since each is a rule in every page.
  if (isOfTimes && rows >= MOST_ROWS_OF_ALL_DATES) return MOST_ROWS_OF_ALL_DATES;
  return Math.max(LEAST_ROWS_IN_SIGHT, Math.min(rows, MOST_ROWS_IN_SIGHT));
}

/**
 * The bar below the map: the records of the page in time, in lanes, or how many there are a year, and the controls beside
 * it. `[data-brush]` is where the controls put their brush.
 */
export const Timeline = memo(function Timeline({ content, shown, current, controls }: TimelineProps) {
  const { timeline } = useMessages();
  const state = useMemo(() => timelineState(content, shown, current), [content, shown, current]);
  const stopsRef = useRef<HTMLDivElement>(null);
  useArrowKeys(stopsRef, STOPS, state.contents);
  const rows = countRows(content);
  return (
    <section className={styles.timeline} aria-labelledby="timeline-heading" data-timeline>
      <h2 id="timeline-heading" className="visually-hidden">
        {timeline.title()}
      </h2>
      <div className={styles.layout}>
        <div className={styles.controls}>{controls}</div>
        <div className={styles.drawing} data-timeline-drawing>
          {content.kind === "records" && (
            <ul className={styles.ticks} aria-hidden="true">
              {content.ticks.map(({ year, start }) => (
                <li key={year} className={`span ${spanClasses(start, start)}`}>
                  {year}
                </li>
              ))}
            </ul>
          )}
          <div className={styles.brush} data-brush />
          <div className={styles.scroller} data-scrolls={rows > MOST_ROWS_IN_SIGHT || undefined}>
            <div className={`${styles.axis} count ${countClasses(rows)}`} ref={stopsRef}>
              {content.kind === "records" ? (
                <>
                  <RecordItems content={content} rows={rows} state={state} />
                  <RecordLanes lanes={content.lanes} state={state} />
                </>
              ) : (
                <>
                  <YearItems content={content} />
                  <CountLanes lanes={content.lanes} />
                </>
              )}
            </div>
          </div>
          <span className={styles.noDate} aria-hidden="true">
            {timeline.noDate()}
          </span>
        </div>
        <div className={styles.foot}>
          {content.kind === "records" ? <TimelineLegend content={content} /> : <YearsNote />}
        </div>
      </div>
    </section>
  );
});
