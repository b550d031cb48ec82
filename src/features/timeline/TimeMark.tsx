import type { TimelineKind } from "@/content/timelineContent";
import styles from "./timeline.module.css";

type TimeMarkProps = { kind: TimelineKind; isSpan: boolean; isOpenStart?: boolean; isOpenEnd?: boolean };

/** Form says what it is: disc, ring, diamond, line, square; a bar of it where the date is a year or longer. */
export function TimeMark({ kind, isSpan, isOpenStart = false, isOpenEnd = false }: TimeMarkProps) {
  return (
    <span
      className={styles.mark}
      aria-hidden="true"
      data-mark={kind}
      data-span={isSpan || undefined}
      data-open-start={isOpenStart || undefined}
      data-open-end={isOpenEnd || undefined}
    />
  );
}
