import { labelWidth } from "@/basemap/labelWidth";
import type { TimelineItem } from "./timelineContent";

/** The narrowest that the axis is drawn, in CSS px; what keeps apart there keeps apart on every wider one. */
export const AXIS_MIN_PX = 960;

/** WCAG 2.2, 2.5.8. */
const TARGET_PX = 24;
const LABEL_FONT_PX = 12;
const LABEL_GAP_PX = 12;

export type Unplaced = Omit<TimelineItem, "row" | "hasLabel">;

type Reach = { from: number; to: number };

/** What an item takes of its row, in px of the narrowest axis: as long as it lasts, but never less than a target. */
export function reachOf({ start, end }: Pick<TimelineItem, "start" | "end">): Reach {
  const middle = ((start + end) / 2) * AXIS_MIN_PX;
  const half = Math.max((end - start) * AXIS_MIN_PX, TARGET_PX) / 2;
  return { from: middle - half, to: middle + half };
}

/** Whether a row, filled from the left, has room for one more. */
const isFree = (row: readonly Unplaced[], item: Unplaced) =>
  row.every((other) => reachOf(other).to <= reachOf(item).from);

const isBase = ({ kind, isSpan }: Unplaced) => isSpan && (kind === "program" || kind === "context");

/** In the base a title lies on its bar, elsewhere behind its mark; either way it ends before the next item. */
function hasRoom(item: Unplaced, row: readonly Unplaced[], isInBase: boolean): boolean {
  const { from, to } = reachOf(item);
  const next = row.map((other) => reachOf(other).from).filter((begin) => begin > from);
  const room = Math.min(AXIS_MIN_PX, ...next) - (isInBase ? from : to) - LABEL_GAP_PX;
  return labelWidth(item.title, LABEL_FONT_PX, 500) <= room;
}

/** Into the first row where there is room, of those that an item is offered; a new one where there is none. */
function pack(items: readonly Unplaced[], rows: Unplaced[][], offer: (item: Unplaced) => Unplaced[][]): void {
  for (const item of items) {
    const row = offer(item).find((candidate) => isFree(candidate, item));
    if (row) row.push(item);
    else rows.push([item]);
  }
}

/** Delegations and outcomes gather at the top, everything else at the bottom. */
const fromTheTop = ({ kind }: Unplaced) => kind === "delegation" || kind === "outcome";

/** Lays items out in as few rows as keep them apart, those of the base last. Gives them in the order it got them. */
export function layInRows(items: readonly Unplaced[]): { rows: number; items: TimelineItem[] } {
  // By where they begin in px, which for a dot is before its day: only so are the rows as few as can be.
  const ordered = items.toSorted((one, other) => reachOf(one).from - reachOf(other).from);
  const base: Unplaced[] = [];
  for (const item of ordered) if (isBase(item) && isFree(base, item)) base.push(item);
  const others = ordered.filter((item) => !base.includes(item));
  const needed: Unplaced[][] = [];
  pack(others, needed, () => needed);
  const rows: Unplaced[][] = needed.map(() => []);
  pack(others, rows, (item) => (fromTheTop(item) ? rows : rows.toReversed()));
  rows.push(base);
  return {
    rows: rows.length,
    items: items.map((item) => {
      const index = rows.findIndex((row) => row.includes(item));
      return { ...item, row: index, hasLabel: hasRoom(item, rows[index] ?? [], index === rows.length - 1) };
    }),
  };
}
