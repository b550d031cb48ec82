import { type Camera, toFramePoint } from "@/basemap/camera";

/** A link rounds cameras to a hundredth of a zoom level; Leaflet rounds the middle to whole pixels. */
const ZOOM_TOLERANCE = 0.006;
const PIXEL_TOLERANCE = 3;

/** Whether two cameras show the same but for rounding. */
export function isNearCamera(one: Camera, other: Camera): boolean {
  if (Math.abs(one.zoom - other.zoom) > ZOOM_TOLERANCE) return false;
  const { x, y } = toFramePoint(one.center, other, { width: 0, height: 0 });
  return Math.hypot(x, y) <= PIXEL_TOLERANCE;
}
