import type { MultiPolygon } from "geojson";
import type { Position } from "./planarTopology";
import type { Tolerance } from "./simplifyLine";

const WORLD_SIZE = 256;

/**
 * The rings that are worth drawing: no islands or lakes below `smallest` squared tolerances, and none that runs
 * back across the whole world. The atlas stitches Russia and Fiji over the antimeridian: their rings are
 * unrolled past the edge and drawn once on either side.
 */
export function tidyAreas(shape: MultiPolygon, toleranceAt: Tolerance, smallest: number): MultiPolygon {
  const polygons = shape.coordinates.map((polygon) =>
    polygon
      .map((ring) => unroll(ring as Position[]))
      .filter((ring) => {
        const [first] = ring;
        return first !== undefined && ring.length > 3 && ringArea(ring) >= smallest * toleranceAt(first) ** 2;
      }),
  );
  const drawn = polygons.filter((polygon) => polygon.length > 0);
  const beyondEdge = drawn.filter(([outer]) => outer?.some(([x]) => x > WORLD_SIZE));
  const shifted = beyondEdge.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]) => [x - WORLD_SIZE, y])),
  );
  return { type: "MultiPolygon", coordinates: [...drawn, ...shifted] };
}

function unroll(ring: readonly Position[]): Position[] {
  let shift = 0;
  return ring.map(([x, y], index) => {
    const beforeX = ring[index - 1]?.[0] ?? x;
    if (x - beforeX > WORLD_SIZE / 2) shift -= WORLD_SIZE;
    if (beforeX - x > WORLD_SIZE / 2) shift += WORLD_SIZE;
    return [x + shift, y];
  });
}

function ringArea(ring: readonly Position[]): number {
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Position;
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled) / 2;
}
