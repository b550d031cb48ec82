import { labelWidth } from "@/basemap/labelWidth";
import type { TimelineItem, TimelineLabel } from "./timelineContent";

/**
 * The narrowest that the axis is drawn, in CSS px, and the narrowest of wide windows; what keeps apart there keeps apart on
 * every wider one. The style sheet has the widths of the bar that they follow from.
 */
export const AXIS_PX = { narrow: 576, wide: 752 } as const;

/** WCAG 2.2, 2.5.8. */
const TARGET_PX = 24;
const LABEL_FONT_PX = 12;
const LABEL_GAP_PX = 8;
/** A first visit has a typeface of the system, which is wider than ours. */
const SYSTEM_FONT_SHARE = 1.06;

/** Rows that the words of the page's subject may take. */
const MOST_SPOKEN_ROWS = 3;

/** Without the place that is looked for here; `words` are what its mark may say, the best first. */
export type Unplaced = Omit<TimelineItem, "row" | "labels"> & { words: readonly string[] };

type Reach = { from: number; to: number };

type Side = TimelineLabel["side"] | "after";

type Words = { text: string; side: Side; reach: Reach };

/** What a mark takes of its row, in px of the axis: as long as its date, but never less than a target. */
export function reachOf({ start, end }: Pick<TimelineItem, "start" | "end">, axisPx: number): Reach {
  const middle = ((start + end) / 2) * axisPx;
  const half = Math.max((end - start) * axisPx, TARGET_PX) / 2;
  return { from: middle - half, to: middle + half };
}

/** What words beside a mark take of its row, the gap to the next included. */
export function reachOfWords(mark: Reach, text: string, side: Side): Reach {
  const width = labelWidth(text, LABEL_FONT_PX, 500) * SYSTEM_FONT_SHARE + LABEL_GAP_PX;
  return side === "after"
    ? { from: mark.to, to: mark.to + width }
    : { from: mark.from - width, to: mark.from };
}

const overlap = (one: Reach, other: Reach) => one.from < other.to && other.from < one.to;

const isFree = (reach: Reach, taken: readonly Reach[]) => taken.every((other) => !overlap(reach, other));

/** The best words for which there is room beside a mark: on the axis, clear of what else is in the row. */
function findWords(item: Unplaced, taken: readonly Reach[], axisPx: number): Words | undefined {
  const mark = reachOf(item, axisPx);
  for (const text of item.words)
    for (const side of ["after", "before"] as const) {
      const reach = reachOfWords(mark, text, side);
      if (reach.from >= 0 && reach.to <= axisPx && isFree(reach, taken)) return { text, side, reach };
    }
  return undefined;
}

/** Rows in the order in which an item tries them: what goes to the United States is above, what goes to Belgium below. */
const offer = <Row>(rows: readonly Row[], { way }: Unplaced): readonly Row[] =>
  way === "to-us" ? rows : rows.toReversed();

type Row = { items: Unplaced[]; taken: Reach[] };

const newRow = (): Row => ({ items: [], taken: [] });

/** Rows in which each mark has words beside it, as far as so many rows go. */
function packSpoken(items: readonly Unplaced[]): Row[] {
  const rows = [newRow(), newRow()];
  for (const item of items) {
    const mark = reachOf(item, AXIS_PX.narrow);
    const add = (row: Row, words?: Words) => {
      row.items.push(item);
      row.taken.push(mark, ...(words ? [words.reach] : []));
    };
    const free = offer(rows, item).filter(({ taken }) => isFree(mark, taken));
    const spoken = free.flatMap((row) => {
      const words = findWords(item, row.taken, AXIS_PX.narrow);
      return words ? [{ row, words }] : [];
    });
    const rank = ({ words }: { words: Words }) => item.words.indexOf(words.text);
    const [best] = spoken.toSorted((one, other) => rank(one) - rank(other));
    if (best) add(best.row, best.words);
    else if (rows.length < MOST_SPOKEN_ROWS || free.length === 0) {
      const row = newRow();
      rows.push(row);
      add(row, findWords(item, [], AXIS_PX.narrow));
    } else if (free[0]) add(free[0]);
  }
  return rows;
}

/** As few rows as keep marks apart. */
function packMarks(items: readonly Unplaced[]): Row[] {
  const rows: Row[] = [newRow()];
  for (const item of items) {
    const mark = reachOf(item, AXIS_PX.narrow);
    let row = rows.find(({ taken }) => isFree(mark, taken));
    if (!row) {
      row = newRow();
      rows.push(row);
    }
    row.items.push(item);
    row.taken.push(mark);
  }
  return rows;
}

/** The words of each item of a row on an axis of some width. */
function speak({ items }: Row, axisPx: number): ReadonlyMap<Unplaced, Words> {
  const taken = items.map((item) => reachOf(item, axisPx));
  const spoken = new Map<Unplaced, Words>();
  for (const item of items) {
    const words = findWords(item, taken, axisPx);
    if (!words) continue;
    spoken.set(item, words);
    taken.push(words.reach);
  }
  return spoken;
}

const told = ({ text, side }: Words, at?: "narrow" | "wide"): TimelineLabel => ({
  text,
  ...(side === "before" && { side }),
  ...(at && { at }),
});

function labelsOf(narrow: Words | undefined, wide: Words | undefined): TimelineLabel[] {
  if (narrow && narrow.text === wide?.text && narrow.side === wide.side) return [told(narrow)];
  return [...(narrow ? [told(narrow, "narrow")] : []), ...(wide ? [told(wide, "wide")] : [])];
}

/**
 * Lays the items of a lane out in rows that keep them apart; where `isSpoken`, each with words beside it. Gives them in the
 * order it got them, their rows from 0.
 */
export function layInRows(
  items: readonly Unplaced[],
  isSpoken: boolean,
): { rows: number; items: TimelineItem[] } {
  // By where they begin in px, which for a mark is before its day: only so are the rows as few as can be.
  const ordered = items.toSorted(
    (one, other) => reachOf(one, AXIS_PX.narrow).from - reachOf(other, AXIS_PX.narrow).from,
  );
  const rows = (isSpoken ? packSpoken : packMarks)(ordered);
  const places = rows.map((row) => ({
    row,
    narrow: speak(row, AXIS_PX.narrow),
    wide: speak(row, AXIS_PX.wide),
  }));
  return {
    rows: rows.length,
    items: items.map((item) => {
      const index = places.findIndex(({ row }) => row.items.includes(item));
      const { narrow, wide } = places[index] ?? {};
      const { words: _, ...record } = item;
      return { ...record, row: index, labels: labelsOf(narrow?.get(item), wide?.get(item)) };
    }),
  };
}
