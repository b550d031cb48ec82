import type { LatLng } from "@/domain/latLng";
import { crossesRay, nearestOnEdge } from "./edges";
import { outlines } from "./geometry/outlines";

/** A harbour town may lie outside the outline of the coast by as much. */
const TOLERANCE_KM = { BE: 2, US: 2.6 } as const;
const KM_PER_DEGREE = 111.195;

type Outline = readonly (readonly [lng: number, lat: number][])[];

/** From the place, in km to the east and the north. */
type Offset = { x: number; y: number };

const ORIGIN: Offset = { x: 0, y: 0 };

/**
 * Whether the place is in the country, its territories included, or outside its outline by two kilometres or so and, for
 * the United States, not in a neighboring country: Belgium's outline is too coarse to tell towns on both sides of its
 * border apart. For the checks of the data at build: the outlines are too large to be shipped.
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
      const nearest = nearestOnEdge(ORIGIN, from, to);
      km = Math.min(km, Math.hypot(nearest.x, nearest.y));
      if (crossesRay(ORIGIN, from, to)) isInside = !isInside;
      from = to;
    }
  }
  return { isInside, km };
}
