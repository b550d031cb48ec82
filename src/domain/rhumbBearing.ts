import type { LatLng } from "./latLng";

const RADIANS_PER_DEGREE = Math.PI / 180;

/** How far north a parallel is drawn on Mercator's map, in radians of the equator. */
const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS_PER_DEGREE) / 2));

/**
 * Degrees clockwise from north, from 0 to under 360, of the straight line between two places on Mercator's map, the shorter
 * way around the globe. Formula: Snyder, Map Projections: A Working Manual (1987), p. 46.
 */
export function rhumbBearing(from: LatLng, to: LatLng): number {
  const apart = to.lng - from.lng;
  const eastward = (apart - 360 * Math.round(apart / 360)) * RADIANS_PER_DEGREE;
  const degrees = Math.atan2(eastward, northing(to.lat) - northing(from.lat)) / RADIANS_PER_DEGREE;
  return (degrees + 360) % 360;
}
