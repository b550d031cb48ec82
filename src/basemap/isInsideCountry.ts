import { outlines } from "./geometry/outlines";
import type { LatLng } from "./projection";

const TOLERANCE_KM = 2;
const KM_PER_DEGREE = 111.195;

/**
 * Whether the place is in the country or at most about 2 km outside its outline, which is simplified:
 * a harbour town stays inside. For the checks of the data at build.
 */
export function isInsideCountry(country: "BE" | "US", { lat, lng }: LatLng): boolean {
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let isInside = false;
  for (const ring of outlines[country]) {
    for (let index = 0; index < ring.length; index += 1) {
      const [fromLng, fromLat] = ring[index] as (typeof ring)[number];
      const [toLng, toLat] = ring[(index + 1) % ring.length] as (typeof ring)[number];
      const from = { x: (fromLng - lng) * kmPerDegreeEast, y: (fromLat - lat) * KM_PER_DEGREE };
      const to = { x: (toLng - lng) * kmPerDegreeEast, y: (toLat - lat) * KM_PER_DEGREE };
      if (distanceFromOrigin(from, to) <= TOLERANCE_KM) return true;
      // Even-odd rule: each edge that a ray to the east crosses turns inside into outside.
      const crossesRay = from.y > 0 !== to.y > 0 && from.x - (from.y * (to.x - from.x)) / (to.y - from.y) > 0;
      if (crossesRay) isInside = !isInside;
    }
  }
  return isInside;
}

type Offset = { x: number; y: number };

function distanceFromOrigin(from: Offset, to: Offset): number {
  const edge = { x: to.x - from.x, y: to.y - from.y };
  const length2 = edge.x ** 2 + edge.y ** 2;
  const along = length2 === 0 ? 0 : -(from.x * edge.x + from.y * edge.y) / length2;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + share * edge.x, from.y + share * edge.y);
}
