import { type LatLngBounds, latLngBounds } from "leaflet";
import type { Box } from "@/basemap/camera";
import { unproject } from "@/basemap/projection";

/** A box of world pixels as Leaflet's bounds. */
export function worldBounds({ minX, minY, maxX, maxY }: Box): LatLngBounds {
  return latLngBounds(unproject({ x: minX, y: maxY }), unproject({ x: maxX, y: minY }));
}
