import type { Point } from "./arrangement";

/** A frame has room for about so many marks that a reader can tell apart and hit. */
export const MOST_MARKS = 40;

/** Of more than that the first drawing has so many: where most are in groups, fewer tell as much and weigh less. */
export const MOST_OF_MANY = 12;

/** Groups are at most this part of what is drawn. */
const GROUPS_SHARE = 0.4;

/** Cells along the longer side of what the groups lie in, from the most. */
const CELLS = [6, 5, 4, 3, 2, 1];

/** In any plane; of two, the one of higher rank rather stands alone. */
export type Ranked = Point & { rank: number };

export type Chosen<Mark> = {
  /** In the order in which they came. */
  alone: Mark[];
  /** At least two marks each, the highest rank first. */
  groups: [Mark, Mark, ...Mark[]][];
};

function cellsOf<Mark extends Ranked>(marks: readonly Mark[], count: number): Mark[][] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of marks) {
    [minX, minY, maxX, maxY] = [Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y)];
  }
  const side = Math.max(maxX - minX, maxY - minY) / count || 1;
  const cells = new Map<number, Mark[]>();
  for (const mark of marks) {
    const key = Math.floor((mark.y - minY) / side) * (count + 1) + Math.floor((mark.x - minX) / side);
    const cell = cells.get(key);
    if (cell) cell.push(mark);
    else cells.set(key, [mark]);
  }
  return [...cells.values()];
}

/**
 * What of many marks is drawn: all where they are few, else those of the highest rank, and the rest in groups of a grid.
 * Marks and groups together are at most `most`. Takes n log n steps.
 */
export function chooseMarks<Mark extends Ranked>(marks: readonly Mark[], most = MOST_MARKS): Chosen<Mark> {
  if (marks.length <= MOST_MARKS) return { alone: [...marks], groups: [] };
  const mostGroups = Math.floor(most * GROUPS_SHARE);
  const byRank = marks.toSorted((one, other) => other.rank - one.rank);
  const rest = byRank.slice(most - mostGroups);
  const cells = CELLS.map((count) => cellsOf(rest, count)).find(({ length }) => length <= mostGroups) ?? [];
  const alone = new Set(byRank.slice(0, most - mostGroups));
  const groups: Chosen<Mark>["groups"] = [];
  for (const [first, second, ...more] of cells) {
    if (first && second) groups.push([first, second, ...more]);
    else if (first) alone.add(first);
  }
  return { alone: marks.filter((mark) => alone.has(mark)), groups };
}
