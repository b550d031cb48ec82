import { memo, useRef } from "react";
import { countClasses, spanClasses } from "@/basemap/fractions";
import type { RecordsTimeline, TimelineItem } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import { RecordLink, recordAttributes } from "./RecordLink";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";
import type { TimelineState } from "./timelineState";

/** Beyond it a text opens to the left of its mark. */
const LAST_TO_OPEN_RIGHT = 0.6;

type ItemProps = { item: TimelineItem; rows: number; isOut: boolean; isCurrent: boolean };

function Item({ item, rows, isOut, isCurrent }: ItemProps) {
  const { kind, isSpan, isOpenStart, isOpenEnd, row, start, end } = item;
  return (
    <li
      {...recordAttributes(item, isOut)}
      className={`${styles.item} span ${spanClasses(start, end)} count ${countClasses(row)}`}
      data-current={isCurrent ? "" : undefined}
      data-base={row === rows - 1 || undefined}
      data-open={isOpenStart ? "start" : isOpenEnd ? "end" : undefined}
      data-goes-on={item.goesOn || undefined}
      data-low={row >= rows - 2 || undefined}
      data-late={start > LAST_TO_OPEN_RIGHT || undefined}
    >
      <RecordLink record={item} isCurrent={isCurrent}>
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

type RecordItemsProps = { content: RecordsTimeline; state: TimelineState };

/** The dated records of a page: an ordered list of links, which a wide window lays out on the axis. */
export const RecordItems = memo(function RecordItems({ content, state }: RecordItemsProps) {
  const { timeline } = useMessages();
  const listRef = useRef<HTMLOListElement>(null);
  useArrowKeys(listRef, "li:not([data-out]) > a", state.contents);
  const { items, rows } = content;
  return (
    <ol ref={listRef} className={styles.items} aria-label={timeline.items()}>
      {items.map((item) => (
        <Item
          key={`${item.kind}-${item.id}`}
          item={item}
          rows={rows}
          isOut={state.isOut(item)}
          isCurrent={state.isCurrent(item)}
        />
      ))}
    </ol>
  );
});

/** The records of a page that no source dates, apart. */
export function UndatedNote({ content, state }: RecordItemsProps) {
  const { timeline } = useMessages();
  const { undated } = content;
  if (undated.length === 0) return null;
  return (
    <details className={styles.details} name="timeline-notes">
      <summary>{timeline.undated({ count: undated.length })}</summary>
      <div className={styles.popup}>
        <ul className={styles.undated}>
          {undated.map((record) => (
            <li key={`${record.kind}-${record.id}`} {...recordAttributes(record, state.isOut(record))}>
              <RecordLink record={record} isCurrent={state.isCurrent(record)}>
                <TimeMark kind={record.kind} isSpan={false} />
              </RecordLink>
            </li>
          ))}
        </ul>
        <p className={styles.noneLeft}>{timeline.noneLeft()}</p>
      </div>
    </details>
  );
}
