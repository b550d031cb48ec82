import type { Point } from "./arrangement";
import type { Size } from "./camera";

/** A place on the edge of a frame, and where from there: degrees clockwise from up. */
export type EdgePlace = Point & { bearing: number };

/**
 * Where the way from the middle of a frame to a point outside it crosses the frame's edge, `inset` CSS pixels within;
 * undefined for a point inside.
 */
export function edgePlace({ x, y }: Point, { width, height }: Size, inset: number): EdgePlace | undefined {
  if (x >= 0 && x <= width && y >= 0 && y <= height) return undefined;
  const [dx, dy] = [x - width / 2, y - height / 2];
  const [halfWidth, halfHeight] = [Math.max(1, width / 2 - inset), Math.max(1, height / 2 - inset)];
  const part = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : halfWidth / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : halfHeight / Math.abs(dy),
  );
  const bearing = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
  return { x: width / 2 + dx * part, y: height / 2 + dy * part, bearing };
}
