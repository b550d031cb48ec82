import { outlines } from "./geometry/outlines";
import type { LatLng } from "./projection";

/** A harbour town may lie outside the outline of the coast by as much. */
const TOLERANCE_KM = { BE: 2, US: 2.6 } as const;
const KM_PER_DEGREE = 111.195;

type Outline = readonly (readonly [lng: number, lat: number][])[];

type Offset = { x: number; y: number };

/**
 * Whether the place is in the country, its territories included, or outside its outline by two kilometres or so and not
 * in a neighboring country. For the checks of the data at build: the outlines are too large to be shipped.
 */
export function isInsideCountry(country: "BE" | "US", place: LatLng): boolean {
  const { own, neighbors } = outlines[country];
  const { isInside, km } = measure(own, place);
  return isInside || (km <= TOLERANCE_KM[country] && !measure(neighbors, place).isInside);
}

/** Whether the place is inside the rings, and how far it is from the nearest one. */
function measure(rings: Outline, { lat, lng }: LatLng): { isInside: boolean; km: number } {
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const offsetOf = ([toLng, toLat]: readonly [number, number]): Offset => ({
    x: (toLng - lng) * kmPerDegreeEast,
    y: (toLat - lat) * KM_PER_DEGREE,
  });
  let isInside = false;
  let km = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let from = offsetOf(ring.at(-1) ?? [0, 0]);
    for (const corner of ring) {
      const to = offsetOf(corner);
      km = Math.min(km, distanceFromOrigin(from, to));
      // Even-odd rule: each edge that a ray to the east crosses turns inside into outside.
      const crossesRay = from.y > 0 !== to.y > 0 && from.x - (from.y * (to.x - from.x)) / (to.y - from.y) > 0;
      if (crossesRay) isInside = !isInside;
      from = to;
    }
  }
  return { isInside, km };
}

function distanceFromOrigin(from: Offset, to: Offset): number {
  const edge = { x: to.x - from.x, y: to.y - from.y };
  const length2 = edge.x ** 2 + edge.y ** 2;
  const along = length2 === 0 ? 0 : -(from.x * edge.x + from.y * edge.y) / length2;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + share * edge.x, from.y + share * edge.y);
}
