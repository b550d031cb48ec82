import type { Box } from "@/basemap/camera";
import type { Spot } from "./readStrokes";

/** Parts of the way between two spots at which it is in the box: the algorithm of Liang and Barsky (1984). */
function insideOf(
  [fromX, fromY]: Spot,
  [toX, toY]: Spot,
  box: Box,
): [start: number, end: number] | undefined {
  let [start, end] = [0, 1];
  const edges = [
    [fromX - toX, fromX - box.minX],
    [toX - fromX, box.maxX - fromX],
    [fromY - toY, fromY - box.minY],
    [toY - fromY, box.maxY - fromY],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end ? [start, end] : undefined;
}

/** The runs of a line that a box shows, cut at its very edge. */
export function cutLine(line: readonly Spot[], box: Box): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    const inside = from && insideOf(from, to, box);
    if (!from || !inside) {
      run = undefined;
      continue;
    }
    const at = (part: number): Spot => [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
    ];
    if (!run) {
      run = [at(inside[0])];
      runs.push(run);
    }
    run.push(at(inside[1]));
    if (inside[1] < 1) run = undefined;
  }
  return runs;
}
