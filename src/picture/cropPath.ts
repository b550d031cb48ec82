import type { Box } from "@/basemap/camera";
import { cropRing } from "./cropRing";
import { type Placing, readStrokes, type Spot } from "./readStrokes";

/** The runs of a line whose steps may meet the box. What reaches beyond it is left as it is. */
function cropLine(line: readonly Spot[], { minX, minY, maxX, maxY }: Box): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    const meets =
      Math.max(before[0], point[0]) >= minX &&
      Math.min(before[0], point[0]) <= maxX &&
      Math.max(before[1], point[1]) >= minY &&
      Math.min(before[1], point[1]) <= maxY;
    if (!meets) {
      run = [];
      continue;
    }
    if (run.length === 0) {
      run = [before];
      runs.push(run);
    }
    run.push(point);
  }
  return runs;
}

const write = (points: readonly Spot[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

/**
 * The part of a drawing's path that a box of the picture shows, in pixels. Cutting it here spares the rasteriser a
 * clip path, which costs it ten times the rest of the picture.
 */
export function cropPath(d: string, placing: Placing, box: Box): string {
  return readStrokes(d, placing, box)
    .flatMap(({ points, isClosed }) => {
      if (!isClosed) return cropLine(points, box).map(write);
      const ring = cropRing(points, box);
      return ring.length > 2 ? [`${write(ring)}Z`] : [];
    })
    .join("");
}
