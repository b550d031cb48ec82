import type { TimelineItem, TimelineRecord } from "@/content/timelineContent";
import styles from "./timeline.module.css";

type TimeMarkProps = Pick<TimelineRecord, "kind" | "line" | "way" | "isAnnounced"> &
  Partial<Pick<TimelineItem, "isSpan">>;

/**
 * Form says what it is: a triangle the way it went, a ring, a flag, a line, a square; a bar of it where the date is a year
 * or longer. The hue is that of its kind on the map.
 */
export function TimeMark({ kind, line, way, isAnnounced, isSpan }: TimeMarkProps) {
  const looks = [kind, line, way, isAnnounced && "announced", isSpan && "span"];
  return <i className={styles.mark} data-mark={looks.filter(Boolean).join(" ")} />;
}
