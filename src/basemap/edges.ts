import type { Point } from "./arrangement";

/** Even-odd rule: each edge of a ring that a ray from a point to the east crosses turns inside into outside. */
export function crossesRay({ x, y }: Point, from: Point, to: Point): boolean {
  return from.y > y !== to.y > y && from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y) > x;
}

/** The point of an edge that is nearest to another point. */
export function nearestOnEdge({ x, y }: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length2;
  const share = Math.max(0, Math.min(1, along));
  return { x: from.x + share * dx, y: from.y + share * dy };
}
