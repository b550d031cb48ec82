import type { Box, Size } from "./camera";
import { crossesRay, nearestOnEdge } from "./edges";
import { FRAMES, type FrameId } from "./frames";
import { shores } from "./geometry/shores";
import type { WorldPoint } from "./projection";

const UNITS_PER_WORLD_PX = 100;

/** So much of a frame, about its middle, always has some land of its country or a mark of the page. */
const INNER_PART = 0.7;

/** Of a part of a frame: less than a hundredth of a pixel. */
const ROUNDING = 1e-5;
const MOST_STEPS = 6;

type Ring = readonly WorldPoint[];

function ringsOf(frame: FrameId): Ring[] {
  return shores[frame].map((flat) =>
    Array.from({ length: flat.length / 2 }, (_, index) => ({
      x: (flat[2 * index] ?? 0) / UNITS_PER_WORLD_PX,
      y: (flat[2 * index + 1] ?? 0) / UNITS_PER_WORLD_PX,
    })),
  );
}

const RINGS: Record<FrameId, Ring[]> = { us: ringsOf("us"), be: ringsOf("be") };

const boundsOf = (frame: FrameId): Box => {
  const points = RINGS[frame].flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const { home, drawing } = FRAMES[frame];
  return {
    minX: Math.max(drawing.minX, Math.min(home.minX, ...xs)),
    minY: Math.max(drawing.minY, Math.min(home.minY, ...ys)),
    maxX: Math.min(drawing.maxX, Math.max(home.maxX, ...xs)),
    maxY: Math.min(drawing.maxY, Math.max(home.maxY, ...ys)),
  };
};

/** Around all land of the countries, in world pixels: where the middle of a map may lie. */
export function landBounds(frames: readonly FrameId[]): Box {
  const boxes = frames.map(boundsOf);
  return {
    minX: Math.min(...boxes.map(({ minX }) => minX)),
    minY: Math.min(...boxes.map(({ minY }) => minY)),
    maxX: Math.max(...boxes.map(({ maxX }) => maxX)),
    maxY: Math.max(...boxes.map(({ maxY }) => maxY)),
  };
}

function isInside(place: WorldPoint, ring: Ring): boolean {
  return ring.reduce((inside, to, index) => {
    const from = ring.at(index - 1) ?? to;
    return inside !== crossesRay(place, from, to);
  }, false);
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/**
 * The middle of a map of this size and zoom, moved as little as it takes so that land of one of the countries, or one of the
 * places, is in sight.
 */
export function keepInSight(
  frames: readonly FrameId[],
  middle: WorldPoint,
  view: { zoom: number; size: Size; places?: readonly WorldPoint[] },
): WorldPoint {
  let kept = middle;
  // The nearest coast of the new middle may be another one, a little further to the side.
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = bringCloser(frames, kept, view);
    if (next === kept) return kept;
    kept = next;
  }
  return kept;
}

function bringCloser(
  frames: readonly FrameId[],
  middle: WorldPoint,
  { zoom, size, places = [] }: { zoom: number; size: Size; places?: readonly WorldPoint[] },
): WorldPoint {
  const scale = 2 ** zoom;
  const reach = { x: (INNER_PART * size.width) / 2 / scale, y: (INNER_PART * size.height) / 2 / scale };
  const rings = frames.flatMap((frame) => RINGS[frame]);
  if (rings.some((ring) => isInside(middle, ring))) return middle;
  const shore = rings.flatMap((ring) =>
    ring.map((to, index) => nearestOnEdge(middle, ring.at(index - 1) ?? to, to)),
  );
  // Measured in frames, since a wide one has more in sight to its sides.
  const awayOf = ({ x, y }: WorldPoint) =>
    Math.max(Math.abs(x - middle.x) / reach.x, Math.abs(y - middle.y) / reach.y);
  let nearest: WorldPoint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of [...shore, ...places]) {
    const away = awayOf(point);
    if (away < least) [nearest, least] = [point, away];
  }
  if (!nearest || least <= 1 + ROUNDING) return middle;
  return {
    x: clamp(middle.x, nearest.x - reach.x, nearest.x + reach.x),
    y: clamp(middle.y, nearest.y - reach.y, nearest.y + reach.y),
  };
}
