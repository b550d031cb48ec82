import { countClasses } from "@/basemap/fractions";
import type { TimelineYear, YearsTimeline } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./timeline.module.css";

/** One year: how many records it has in each lane, as numbers that stand in the lanes. */
function Year({ its }: { its: TimelineYear }) {
  const { timeline } = useMessages();
  const href = useHref();
  const { year, lanes, context } = its;
  if (lanes.length === 0) return <li>{year}</li>;
  return (
    <li data-year={year}>
      <a
        href={href({ kind: "timeline" }, undefined, undefined, { from: year, to: year })}
        aria-label={context ? timeline.yearWithContext({ ...its, context }) : timeline.year(its)}
      >
        {lanes.map(([lane, count]) => (
          <b key={lane} className={`count ${countClasses(lane)}`}>
            {count}
          </b>
        ))}
      </a>
    </li>
  );
}

/** How many records each year has in each lane, each year a link to its records. */
export function YearItems({ content }: { content: YearsTimeline }) {
  const { timeline } = useMessages();
  return (
    <ol className={styles.years} aria-label={timeline.years()}>
      {content.years.map((its) => (
        <Year key={its.year} its={its} />
      ))}
    </ol>
  );
}
