import type { Box } from "@/basemap/camera";

/** Pixels of a picture. */
export type Spot = readonly [x: number, y: number];

export type Stroke = { points: Spot[]; isClosed: boolean };

/** From units of a drawing to pixels of the picture. */
export type Placing = { scale: number; x: number; y: number };

/** In units of the drawing. */
type UnitStroke = Stroke & { bounds: Box };

function boundsOf(points: readonly Spot[]): Box {
  const bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of points) {
    bounds.minX = Math.min(bounds.minX, x);
    bounds.minY = Math.min(bounds.minY, y);
    bounds.maxX = Math.max(bounds.maxX, x);
    bounds.maxY = Math.max(bounds.maxY, y);
  }
  return bounds;
}

function readUnits(d: string): UnitStroke[] {
  let pen: Spot = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, numbers = "", close]) => {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const steps = values.flatMap((value, index): Spot[] =>
      index % 2 ? [[values[index - 1] ?? 0, value]] : [],
    );
    const points = steps.map(([dx, dy]) => {
      pen = [pen[0] + dx, pen[1] + dy];
      return pen;
    });
    if (close) pen = points[0] ?? pen;
    return { points, isClosed: close === "z", bounds: boundsOf(points) };
  });
}

/** What was read, by path: a site's pictures draw the same few layers thousands of times. */
const known = new Map<string, UnitStroke[]>();

const EVERYWHERE: Box = { minX: -Infinity, minY: -Infinity, maxX: Infinity, maxY: Infinity };

/**
 * Reads path data of relative `m` and `z` in whole numbers, as the drawings have it. Strokes that lie wholly beside the box,
 * in pixels, are left out.
 */
export function readStrokes(d: string, { scale, x, y }: Placing, box = EVERYWHERE): Stroke[] {
  const units = known.get(d) ?? readUnits(d);
  known.set(d, units);
  return units
    .filter(
      ({ bounds }) =>
        x + bounds.maxX * scale >= box.minX &&
        x + bounds.minX * scale <= box.maxX &&
        y + bounds.maxY * scale >= box.minY &&
        y + bounds.minY * scale <= box.maxY,
    )
    .map(({ points, isClosed }) => ({
      points: points.map(([ux, uy]): Spot => [x + ux * scale, y + uy * scale]),
      isClosed,
    }));
}
