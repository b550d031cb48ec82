import { useRef } from "react";
import { spanClasses } from "@/basemap/fractions";
import type { TimelineYear, YearsTimeline } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import { useHref } from "@/url-state/HrefContext";
import styles from "./timeline.module.css";

const total = ({ exchanges, outcomes }: TimelineYear) => exchanges + outcomes;

/** One year: of two bars on each other the lower one stands for exchanges, the upper one for outcomes. */
function Year({ its, most }: { its: TimelineYear; most: number }) {
  const { timeline } = useMessages();
  const href = useHref();
  const { year, exchanges } = its;
  if (total(its) === 0) return <li className={styles.emptyYear}>{year}</li>;
  return (
    <li>
      <a
        className={`span ${spanClasses(exchanges / most, total(its) / most)}`}
        href={href({ kind: "timeline" }, undefined, undefined, { from: year, to: year })}
        aria-label={timeline.year(its)}
      >
        <span>{year}</span>
      </a>
    </li>
  );
}

/** How many exchanges and outcomes each year has: a bar a year, each a link to its records. */
export function YearItems({ content }: { content: YearsTimeline }) {
  const { timeline } = useMessages();
  const listRef = useRef<HTMLOListElement>(null);
  useArrowKeys(listRef, "a", content);
  const most = Math.max(1, ...content.years.map(total));
  return (
    <ol ref={listRef} className={styles.years} aria-label={timeline.years()}>
      {content.years.map((its) => (
        <Year key={its.year} its={its} most={most} />
      ))}
    </ol>
  );
}

/** What the bars stand for, and the way to every date. */
export function YearsNote() {
  const { timeline } = useMessages();
  const href = useHref();
  return (
    <>
      <span className={styles.key} data-mark="delegation">
        {timeline.exchanges()}
      </span>
      <span className={styles.key} data-mark="outcome">
        {timeline.outcomes()}
      </span>
      <a href={href({ kind: "timeline" })}>{timeline.allDates()}</a>
    </>
  );
}
