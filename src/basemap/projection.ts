import type { LatLng } from "@/domain/latLng";

/** World pixels at zoom 0: the world is 256 × 256, x to the east, y to the south, origin at 180° W and 85.05° N. */
export type WorldPoint = { x: number; y: number };

const WORLD_SIZE = 256;
const MAX_LATITUDE = 85.0511287798;
const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Spherical Web Mercator, equal to Leaflet's `L.CRS.EPSG3857.latLngToPoint(latLng, 0)`;
 * latitudes beyond the square world are clamped as there.
 * Formula: EPSG Guidance Note 7-2, method 1024 (Popular Visualisation Pseudo-Mercator).
 */
export function project({ lat, lng }: LatLng): WorldPoint {
  const latitude = Math.max(Math.min(MAX_LATITUDE, lat), -MAX_LATITUDE);
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  return {
    x: WORLD_SIZE * (lng / 360 + 0.5),
    y: WORLD_SIZE * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** The inverse of `project`, equal to Leaflet's `L.CRS.EPSG3857.pointToLatLng(point, 0)`. */
export function unproject({ x, y }: WorldPoint): LatLng {
  const northing = Math.PI * (1 - (2 * y) / WORLD_SIZE);
  return {
    lat: (2 * Math.atan(Math.exp(northing)) - Math.PI / 2) / RADIANS_PER_DEGREE,
    lng: (x / WORLD_SIZE - 0.5) * 360,
  };
}
