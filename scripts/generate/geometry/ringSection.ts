import type { Position } from "./planarTopology";
import { distance } from "./positions";

/** The shorter way round a closed ring between two of its corners, both included. */
export function ringSection(ring: readonly Position[], start: Position, end: Position): Position[] {
  const forwards = walk(ring.slice(1), start, end);
  const backwards = walk(ring.slice(1), end, start).reverse();
  return lengthOf(forwards) <= lengthOf(backwards) ? forwards : backwards;
}

function walk(corners: readonly Position[], start: Position, end: Position): Position[] {
  const from = corners.findIndex((corner) => distance(corner, start) === 0);
  const to = corners.findIndex((corner) => distance(corner, end) === 0);
  if (from < 0 || to < 0) throw new RangeError("both ends must be corners of the ring");
  return from <= to ? corners.slice(from, to + 1) : [...corners.slice(from), ...corners.slice(0, to + 1)];
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, position, index) => sum + distance(line[index - 1] ?? position, position), 0);
}
