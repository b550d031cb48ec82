import type { Box } from "@/basemap/camera";
import type { LayerId } from "@/basemap/drawingFormat";
import { encodePath } from "@/basemap/encodePath";
import { cropRing } from "@/picture/cropRing";
import { cutLine } from "@/picture/cutLine";
import type { Spot } from "@/picture/readStrokes";
import type { WeighedStroke } from "./weighStrokes";

/** In world pixels. */
export type WeighedLayer = { id: LayerId; strokes: readonly WeighedStroke[] };

/** The frame for which a drawing is thinned: as large as one gets beside a panel on a wide screen, in CSS pixels. */
const FRAME = { width: 860, height: 760 };

/** A corner that takes away less than the square of it is left out: about half a pixel to the side of a line. */
const TOLERANCE_PX = 1.5;

/** Beyond what most frames show, the tolerance grows by this part of the distance; less for the country itself. */
const GROWTH = 0.08;
const GROWTH_OF_COUNTRY = 0.04;

/** Squared tolerances that an island or a lake has at least; an island of the country itself is not left out so soon. */
const SMALLEST = 18;
const SMALLEST_OF_COUNTRY = 1;

/** The widest and the highest frames, width by height. */
const SHAPES = { widest: 2.6, highest: 0.5 };
/** What the padding of a small frame adds. */
const PADDING_FACTOR = 1.12;

/** All that a frame can show whose own part of the world is the box. */
function reachOf({ minX, minY, maxX, maxY }: Box, shapes = SHAPES): Box {
  const [width, height] = [maxX - minX, maxY - minY];
  const reachX = (Math.max(width, height * shapes.widest) * PADDING_FACTOR) / 2;
  const reachY = (Math.max(height, width / shapes.highest) * PADDING_FACTOR) / 2;
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return { minX: x - reachX, minY: y - reachY, maxX: x + reachX, maxY: y + reachY };
}

const outside = ([x, y]: Spot, { minX, minY, maxX, maxY }: Box) =>
  Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));

function areaOf(ring: readonly Spot[]): number {
  let doubled = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Spot;
    doubled += x * nextY - nextX * y;
  }
  return Math.abs(doubled) / 2;
}

/** Units of the viewBox in a world pixel: one is about one CSS pixel in the frame for which it is thinned. */
export function unitsFor({ minX, minY, maxX, maxY }: Box): number {
  return Math.min(FRAME.width / (maxX - minX), FRAME.height / (maxY - minY));
}

/** Of the longer side of an inset: what one can tell apart in it. */
const INSET_TOLERANCE = 1 / 350;

/** How finely an inset shows what lies in it, in world pixels; what lies beyond it is no matter of its own. */
function insetTolerance(point: Spot, insets: readonly Box[]): number {
  const its = insets.filter((inset) => outside(point, inset) === 0);
  return Math.min(
    ...its.map(({ minX, minY, maxX, maxY }) => INSET_TOLERANCE * Math.max(maxX - minX, maxY - minY)),
  );
}

/**
 * The paths of a whole drawing as they are inside a box, and thinned beyond it: the farther off, the less of it is seen, but
 * for what insets show. In units that `toUnits` gives for a point in world pixels.
 */
export function thinBeyond(
  layers: readonly WeighedLayer[],
  box: Box,
  insets: readonly Box[],
  toUnits: (point: Spot) => [number, number],
): { id: LayerId; d: string }[] {
  const thin = ({ points, weights, isClosed }: WeighedStroke) => {
    const toleranceAt = (point: Spot) =>
      Math.min(outside(point, box) * GROWTH_OF_COUNTRY, insetTolerance(point, insets));
    const kept = points.filter((point, index) => (weights[index] ?? 0) >= toleranceAt(point) ** 2);
    const [first] = kept;
    if (!first || (isClosed && areaOf(kept) < toleranceAt(first) ** 2)) return [];
    return [{ points: kept.map(toUnits), isClosed }];
  };
  return layers.map(({ id, strokes }) => ({ id, d: encodePath(strokes.flatMap(thin)) }));
}

/** The paths of a view, cut to what a frame can show and thinned to what one can tell apart, in units from its box's corner. */
export function drawView(layers: readonly WeighedLayer[], box: Box): { id: LayerId; d: string }[] {
  const units = unitsFor(box);
  const tolerance = TOLERANCE_PX / units;
  const reach = reachOf(box);
  const toUnits = ([x, y]: Spot): [number, number] => [(x - box.minX) * units, (y - box.minY) * units];
  const draw = ({ points, weights, isClosed }: WeighedStroke, isCountry: boolean) => {
    const growth = isCountry ? GROWTH_OF_COUNTRY : GROWTH;
    const smallest = isCountry ? SMALLEST_OF_COUNTRY : SMALLEST;
    const toleranceAt = (point: Spot) => tolerance + outside(point, box) * growth;
    const kept = points.filter((point, index) => (weights[index] ?? 0) >= toleranceAt(point) ** 2);
    const [first] = kept;
    if (!first || (isClosed && areaOf(kept) < smallest * toleranceAt(first) ** 2)) return [];
    const cut = isClosed ? [cropRing(kept, reach)] : cutLine(kept, reach);
    return cut.map((line) => ({ points: line.map(toUnits), isClosed }));
  };
  return layers
    .map(({ id, strokes }) => ({
      id,
      d: encodePath(strokes.flatMap((stroke) => draw(stroke, id === "country"))),
    }))
    .filter(({ d }) => d !== "");
}
