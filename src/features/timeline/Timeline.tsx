import { memo, type ReactNode, useMemo } from "react";
import { countClasses, spanClasses } from "@/basemap/fractions";
import type { TimelineContent } from "@/content/timelineContent";
import type { Shown } from "@/domain/applyFilters";
import { useMessages } from "@/i18n/MessagesContext";
import { RecordItems, UndatedNote } from "./RecordItems";
import { TimelineLegend } from "./TimelineLegend";
import styles from "./timeline.module.css";
import { timelineState } from "./timelineState";
import { YearItems, YearsNote } from "./YearItems";

/** The map gives way to as many rows; with more of them the timeline scrolls in itself. */
const MOST_ROWS_IN_SIGHT = 8;

/** Rows that bars of years take. */
const YEARS_ROWS = 3;

type TimelineProps = {
  content: TimelineContent;
  /** What the filters leave; undefined where there are none. Years come counted by them. */
  shown?: Shown | undefined;
  /** The record that the page is about: `program:ivlp`. */
  current?: string | undefined;
  /** What moves the period, once it has been loaded; its room is kept before. */
  controls?: ReactNode;
};

/** How many rows of a timeline are in sight: what lies above it must know before it comes. */
export function rowsInSight(content: TimelineContent): number {
  return Math.min(content.kind === "records" ? content.rows : YEARS_ROWS, MOST_ROWS_IN_SIGHT);
}

/**
 * The bar below the map: the records of the page in time, or how many there are a year, and the controls beside it.
 * `[data-brush]` is where the controls put their brush; the axis and its steps stand in attributes too.
 */
export const Timeline = memo(function Timeline({ content, shown, current, controls }: TimelineProps) {
  const { timeline } = useMessages();
  const { fromYear, toYear, ticks, steps } = content;
  const state = useMemo(() => timelineState(content, shown, current), [content, shown, current]);
  const isOfRecords = content.kind === "records";
  const rows = isOfRecords ? content.rows : YEARS_ROWS;
  return (
    <section className={styles.timeline} aria-labelledby="timeline-heading" data-timeline>
      <h2 id="timeline-heading" className="visually-hidden">
        {timeline.title()}
      </h2>
      <div className={styles.layout}>
        <div className={styles.controls}>{controls}</div>
        <div
          className={styles.drawing}
          data-timeline-drawing
          data-from-year={fromYear}
          data-to-year={toYear}
          data-steps={steps.join(" ")}
        >
          <div className={styles.scroller}>
            <div
              className={
                isOfRecords
                  ? `${styles.axis} count ${countClasses(rows)}`
                  : `${styles.axis} ${styles.byYear} count ${countClasses(content.years.length)}`
              }
            >
              <div className={styles.brush} data-brush />
              {isOfRecords && (
                <ul className={styles.ticks} aria-hidden="true">
                  {ticks.map(({ year, start }) => (
                    <li key={year} className={`span ${spanClasses(start, start)}`}>
                      {year}
                    </li>
                  ))}
                </ul>
              )}
              {isOfRecords ? (
                <RecordItems content={content} state={state} />
              ) : (
                <YearItems content={content} />
              )}
            </div>
          </div>
          <div className={styles.foot}>
            {isOfRecords ? (
              <>
                <UndatedNote content={content} state={state} />
                <TimelineLegend />
              </>
            ) : (
              <YearsNote />
            )}
          </div>
        </div>
      </div>
    </section>
  );
});
