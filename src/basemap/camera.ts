import type { LatLng } from "@/domain/latLng";
import { project, unproject, type WorldPoint } from "./projection";

/** World pixels at zoom 0, see `WorldPoint`. */
export type Box = { minX: number; minY: number; maxX: number; maxY: number };

/** CSS pixels. */
export type Size = { width: number; height: number };

/** As Leaflet takes it with `zoomSnap: 0`: 2 ** zoom CSS pixels per world pixel. */
export type Camera = { center: LatLng; zoom: number };

/** The camera that shows the whole box, as large as it can be, at least `paddingPx` CSS pixels from every edge. */
export function fitCamera(box: Box, size: Size, paddingPx: number): Camera {
  const scale = Math.min(
    Math.max(size.width - 2 * paddingPx, 1) / (box.maxX - box.minX),
    Math.max(size.height - 2 * paddingPx, 1) / (box.maxY - box.minY),
  );
  return { center: unproject(middle(box)), zoom: Math.log2(scale) };
}

/** The bounding box of at least one point, grown evenly about its middle until each side is at least the minimum. */
export function boxAround(points: readonly LatLng[], minSpanWorldPx: number): Box {
  if (points.length === 0) throw new RangeError("boxAround needs at least one point");
  const worldPoints = points.map(project);
  const xs = worldPoints.map(({ x }) => x);
  const ys = worldPoints.map(({ y }) => y);
  const box = { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
  return spread(
    box,
    Math.max(box.maxX - box.minX, minSpanWorldPx),
    Math.max(box.maxY - box.minY, minSpanWorldPx),
  );
}

/** The box with both sides multiplied by the factor, about the same middle. */
export function growBox(box: Box, factor: number): Box {
  return spread(box, (box.maxX - box.minX) * factor, (box.maxY - box.minY) * factor);
}

/** Where a place is in a frame of this size: CSS pixels from the frame's top left corner. */
export function toFramePoint(latLng: LatLng, camera: Camera, size: Size): { x: number; y: number } {
  const place = project(latLng);
  const center = project(camera.center);
  const scale = 2 ** camera.zoom;
  return {
    x: size.width / 2 + (place.x - center.x) * scale,
    y: size.height / 2 + (place.y - center.y) * scale,
  };
}

function middle(box: Box): WorldPoint {
  return { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 };
}

function spread(box: Box, width: number, height: number): Box {
  const { x, y } = middle(box);
  return { minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2 };
}
