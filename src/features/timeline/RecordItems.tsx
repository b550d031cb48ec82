import { memo } from "react";
import { countClasses, spanClasses } from "@/basemap/fractions";
import type { RecordsTimeline, TimelineItem } from "@/content/timelineContent";
import { useMessages } from "@/i18n/MessagesContext";
import { RecordLink, recordAttributes } from "./RecordLink";
import { TimeMark } from "./TimeMark";
import styles from "./timeline.module.css";
import type { TimelineState } from "./timelineState";

/** Beyond it a text opens to the left of its mark. */
const LAST_TO_OPEN_RIGHT = 0.6;

type ItemProps = {
  item: TimelineItem;
  /** Of all lanes, and of the page's subject, which has another ground. */
  rows: number;
  ownRows: number;
  isOut: boolean;
  isCurrent: boolean;
};

function Item({ item, rows, ownRows, isOut, isCurrent }: ItemProps) {
  const { isOpenStart, isOpenEnd, row, start, end } = item;
  return (
    <li
      {...recordAttributes(item, isOut)}
      aria-hidden={isOut || undefined}
      className={`${styles.item} span ${spanClasses(start, end)} count ${countClasses(row)}`}
      data-own={row < ownRows || undefined}
      data-current={isCurrent ? "" : undefined}
      data-open={isOpenStart ? "start" : isOpenEnd ? "end" : undefined}
      data-goes-on={item.goesOn || undefined}
      data-low={row >= rows - 2 || undefined}
      data-late={start > LAST_TO_OPEN_RIGHT || undefined}
    >
      <RecordLink record={item} isCurrent={isCurrent} isOff={isOut}>
        <TimeMark {...item} />
        {item.labels.map(({ text, side, at }) => (
          <span
            key={at ?? "always"}
            className={styles.label}
            aria-hidden="true"
            data-side={side}
            data-at={at}
          >
            {text}
          </span>
        ))}
      </RecordLink>
    </li>
  );
}

type RecordItemsProps = { content: RecordsTimeline; rows: number; state: TimelineState };

/** The dated records of a page: a list of years with links, which a wide window lays out on the axis. */
export const RecordItems = memo(function RecordItems({ content, rows, state }: RecordItemsProps) {
  const { timeline } = useMessages();
  const { items } = content;
  const [first] = content.lanes;
  const ownRows = first?.kind === "subject" ? first.rows : 0;
  const years = [...new Set(items.map(({ year }) => year))];
  return (
    <ol className={styles.items} aria-label={timeline.items()}>
      {years.map((year) => (
        <li key={year} className={styles.year}>
          <h3>{year}</h3>
          <ol>
            {items
              .filter((item) => item.year === year)
              .map((item) => (
                <Item
                  key={`${item.kind}-${item.id}`}
                  item={item}
                  rows={rows}
                  ownRows={ownRows}
                  isOut={state.isOut(item)}
                  isCurrent={state.isCurrent(item)}
                />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
});
