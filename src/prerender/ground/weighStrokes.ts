import type { Spot, Stroke } from "@/picture/readStrokes";

/** A line or ring of a drawing; `weights` has, for each point, the square of the least tolerance that leaves it out. */
export type WeighedStroke = Stroke & { weights: number[] };

const keyOf = ([x, y]: Spot) => `${x} ${y}`;

/** The points before and after, whichever way the line runs. */
function surroundings(before: Spot | undefined, after: Spot | undefined): string {
  if (!before || !after) return "end";
  return [keyOf(before), keyOf(after)].toSorted().join("|");
}

/** Where lines of any layer meet, part or end: these points stay at every tolerance, so that what meets still meets. */
function findJunctions(strokes: readonly Stroke[]): Set<string> {
  const seen = new Map<string, string>();
  const junctions = new Set<string>();
  for (const { points, isClosed } of strokes) {
    for (const [index, point] of points.entries()) {
      const before = points[index - 1] ?? (isClosed ? points.at(-1) : undefined);
      const after = points[index + 1] ?? (isClosed ? points[0] : undefined);
      const key = keyOf(point);
      const around = surroundings(before, after);
      if (around === "end" || (seen.get(key) ?? around) !== around) junctions.add(key);
      seen.set(key, around);
    }
  }
  return junctions;
}

/** The area that leaving out the corner changes; blunt corners count less than spikes, as in mapshaper. */
function areaOf(before: Spot, corner: Spot, after: Spot): number {
  const [ax, ay] = [before[0] - corner[0], before[1] - corner[1]];
  const [bx, by] = [after[0] - corner[0], after[1] - corner[1]];
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
  const cosine = lengths === 0 ? 1 : (ax * bx + ay * by) / lengths;
  return (Math.abs(ax * by - ay * bx) / 2) * (1 - 0.7 * cosine);
}

/** Weighs the inner points of an arc as Visvalingam and Whyatt (1993) do: the least first, and none less than those before it. */
function weighArc(arc: readonly Spot[], weights: Map<string, number>): void {
  const kept = [...arc];
  const areas = kept.map((corner, index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    return before && after ? areaOf(before, corner, after) : Number.POSITIVE_INFINITY;
  });
  let reached = 0;
  while (kept.length > 2) {
    let least = 1;
    for (let index = 2; index < kept.length - 1; index++)
      if ((areas[index] ?? 0) < (areas[least] ?? 0)) least = index;
    reached = Math.max(reached, areas[least] ?? 0);
    weights.set(keyOf(kept[least] as Spot), reached);
    kept.splice(least, 1);
    areas.splice(least, 1);
    for (const index of [least - 1, least]) {
      const [before, corner, after] = [kept[index - 1], kept[index], kept[index + 1]];
      if (before && corner && after) areas[index] = areaOf(before, corner, after);
    }
  }
}

/** A ring as a line that begins and ends at a junction or, where it has none, at its first point from the west. */
function openRing(points: readonly Spot[], junctions: Set<string>): Spot[] {
  const meeting = points.findIndex((point) => junctions.has(keyOf(point)));
  const west = points.reduce((best, [x, y], index) => {
    const [bestX = 0, bestY = 0] = points[best] ?? [];
    return x < bestX || (x === bestX && y < bestY) ? index : best;
  }, 0);
  const start = meeting < 0 ? west : meeting;
  return [...points.slice(start), ...points.slice(0, start + 1)];
}

/**
 * Weighs every point of a drawing's lines and rings once, so that a tolerance is a comparison. A point that several
 * layers share has one weight: borders stay on their coasts.
 */
export function weighStrokes(strokes: readonly Stroke[]): WeighedStroke[] {
  const junctions = findJunctions(strokes);
  const weights = new Map<string, number>();
  for (const key of junctions) weights.set(key, Number.POSITIVE_INFINITY);
  for (const { points, isClosed } of strokes) {
    const line = isClosed ? openRing(points, junctions) : points;
    let arc: Spot[] = [];
    for (const [index, point] of line.entries()) {
      arc.push(point);
      const isEnd = index > 0 && (index === line.length - 1 || junctions.has(keyOf(point)));
      if (!isEnd) continue;
      // An arc that two layers share was weighed with the first.
      if (arc.slice(1, -1).some((inner) => !weights.has(keyOf(inner)))) weighArc(arc, weights);
      arc = [point];
    }
  }
  return strokes.map((stroke) => ({
    ...stroke,
    weights: stroke.points.map((point) => weights.get(keyOf(point)) ?? Number.POSITIVE_INFINITY),
  }));
}
