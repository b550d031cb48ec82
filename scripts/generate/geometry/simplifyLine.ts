import type { Position } from "./planarTopology";

/** World pixels: two corners closer than about this to a straight line are one. */
export type Tolerance = (position: Position) => number;

/**
 * Leaves out the corners that matter least, as in Visvalingam and Whyatt (1993), with mapshaper's weighting that
 * prefers blunt corners to spikes; the ends stay, so that lines which meet still meet.
 * In passes over the line instead of with a heap: each takes every corner that matters less than both its neighbours.
 */
export function simplifyLine(
  line: readonly Position[],
  toleranceAt: Tolerance,
  isFixed: (position: Position) => boolean = () => false,
): Position[] {
  let kept = [...line];
  for (;;) {
    const weights = kept.map((corner, index) => {
      const before = kept[index - 1];
      const after = kept[index + 1];
      if (before === undefined || after === undefined || isFixed(corner)) return Number.POSITIVE_INFINITY;
      return weight(before, corner, after) / toleranceAt(corner) ** 2;
    });
    const next = kept.filter((_, index) => {
      const own = weights[index] ?? 1;
      return own >= 1 || own > (weights[index - 1] ?? 1) || own >= (weights[index + 1] ?? 1);
    });
    if (next.length === kept.length) return next;
    kept = next;
  }
}

function weight(before: Position, corner: Position, after: Position): number {
  const toBefore = { x: before[0] - corner[0], y: before[1] - corner[1] };
  const toAfter = { x: after[0] - corner[0], y: after[1] - corner[1] };
  const area = Math.abs(toBefore.x * toAfter.y - toBefore.y * toAfter.x) / 2;
  const lengths = Math.hypot(toBefore.x, toBefore.y) * Math.hypot(toAfter.x, toAfter.y);
  const cosine = lengths === 0 ? 1 : (toBefore.x * toAfter.x + toBefore.y * toAfter.y) / lengths;
  return area * (1 - 0.7 * cosine);
}
