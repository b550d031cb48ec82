import { type Box, boxAround } from "@/basemap/camera";
import type { Tolerance } from "./simplifyLine";

/** Hawaii lies far from the other states, but its islands are too small to be drawn coarsely. */
export const HAWAII = boxAround(
  [
    { lat: 22.3, lng: -160.3 },
    { lat: 18.8, lng: -154.7 },
  ],
  0,
);

/** The same tolerance all over the boxes, then coarser in proportion to the distance from the nearest (`growth` per world pixel). */
export function toleranceAround(boxes: readonly Box[], tolerance: number, growth: number): Tolerance {
  return ([x, y]) => {
    const distances = boxes.map((box) =>
      Math.hypot(Math.max(box.minX - x, 0, x - box.maxX), Math.max(box.minY - y, 0, y - box.maxY)),
    );
    return tolerance * (1 + growth * Math.min(...distances));
  };
}
