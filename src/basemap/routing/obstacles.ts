import type { Point, Rectangle } from "@/basemap/arrangement";
import { distanceTo } from "@/basemap/curves";
import { type Part, sharesFor } from "./lineParts";
import type { Field, MarkInWay } from "./routedLine";

/** What a line keeps from marks and names that are not its own. */
export const CLEAR_PX = 12;

/** From its own names. */
const OWN_NAME_PX = 2;

/** From the edge of the map, of a title or a control. */
const EDGE_PX = 5;

/** Lines that run nearer than this beside one another look like one. */
const NEAR_PX = 10;

/** A point in the middle of a room weighs so much more than one at its edge. */
const DEPTH = 12;

/** Over a title nothing lies if there is another way at all. */
const CLOSED_WEIGHT = 3;

/** Better a line below a date than one through a name. */
const PILL_WEIGHT = 0.2;

/** What a line has to keep away from, and how far; the middle of a mark is a room without a size. */
type Ban = Rectangle & { room: number; weight: number; isOthers?: boolean };

/** Insets without an end of a line. */
const insetsBeside = (ends: readonly MarkInWay[], { insets = [] }: Field) =>
  insets.filter((inset) => ends.every((end) => distanceTo(end, inset) > 0));

export function bansFor(
  ends: readonly MarkInWay[],
  field: Field,
  pills: readonly Rectangle[],
  unit: number,
): Ban[] {
  const own = new Set(ends.map(({ id }) => id));
  // Beside its own end a line cannot keep farther from something than that lies.
  const ban = ({ left, top, right, bottom }: Rectangle, room: number, weight = 1): Ban => {
    const its = { left, top, right, bottom };
    const within = ends.map((end) => (end.isOut ? room : distanceTo(end, its) * 0.8));
    return { ...its, room: Math.max(Math.min(room, ...within), 0.01), weight };
  };
  return [
    ...field.marks
      .filter(({ id, isOut }) => !own.has(id) && !isOut)
      .map(({ x, y, radius }) => ({
        ...ban({ left: x, top: y, right: x, bottom: y }, radius + CLEAR_PX * unit),
        isOthers: true,
      })),
    ...field.names.map((name) => {
      const isOthers = !name.cities.some((id) => own.has(id));
      return { ...ban(name, (isOthers ? CLEAR_PX : OWN_NAME_PX) * unit), isOthers };
    }),
    ...[...field.closed, ...insetsBeside(ends, field)].map((room) =>
      ban(room, EDGE_PX * unit, CLOSED_WEIGHT),
    ),
    ...pills.map((room) => ban(room, EDGE_PX * unit, PILL_WEIGHT)),
  ];
}

export function boundsOf(points: readonly Point[]): Rectangle {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** How much of a line lies where it must not; 0 where none of it does. No more is looked at beyond `limit`. */
export function trespass(
  parts: readonly Part[],
  bans: readonly Ban[],
  field: Field,
  unit: number,
  limit: number,
) {
  const edge = EDGE_PX * unit;
  const [mostX, mostY] = [field.width - edge, field.height - edge];
  let sum = 0;
  for (const [index, { curve }] of parts.entries()) {
    // A curve lies within its handles.
    const { left, top, right, bottom } = boundsOf(curve);
    const isInside = left >= edge && right <= mostX && top >= edge && bottom <= mostY;
    const near = bans.filter(
      (ban) =>
        ban.left - ban.room < right &&
        ban.right + ban.room > left &&
        ban.top - ban.room < bottom &&
        ban.bottom + ban.room > top,
    );
    if (isInside && near.length === 0) continue;
    const [from, one, other, to] = curve;
    for (const [a, b, c, d] of sharesFor(curve, index, unit)) {
      const x = a * from.x + b * one.x + c * other.x + d * to.x;
      const y = a * from.y + b * one.y + c * other.y + d * to.y;
      const out = isInside ? 0 : Math.max(edge - x, edge - y, x - mostX, y - mostY);
      if (out > 0) sum += 1 + out / unit;
      for (const ban of near) {
        // Most are far off: a root is taken of the few that are not.
        const { room } = ban;
        const dx = x < ban.left ? ban.left - x : x > ban.right ? x - ban.right : 0;
        if (dx >= room) continue;
        const dy = y < ban.top ? ban.top - y : y > ban.bottom ? y - ban.bottom : 0;
        const square = dx * dx + dy * dy;
        if (square < room * room) sum += (1 + (DEPTH * (room - Math.sqrt(square))) / room) * ban.weight;
      }
      if (sum > limit) return sum;
    }
  }
  return sum;
}

/** So near to its own marks a line has no choice. */
const AT_END_PX = 40;
const MIDDLE_CLEAR_PX = 14;

/** How much of a way is too near to what others have. */
export function nearOthers(
  points: readonly Point[],
  bans: readonly Ban[],
  ends: readonly Point[],
  unit: number,
) {
  const free = points.filter(({ x, y }) =>
    ends.every((end) => Math.hypot(end.x - x, end.y - y) > AT_END_PX * unit),
  );
  let sum = 0;
  for (const ban of bans) {
    if (!ban.isOthers) continue;
    // From the middle of a mark.
    const room = ban.left === ban.right ? Math.min(ban.room, MIDDLE_CLEAR_PX * unit) : ban.room;
    for (const point of free) sum += Math.max(0, 1 - distanceTo(point, ban) / room);
  }
  return sum;
}

/** The points of a line that was routed, with the room that they take. */
export type Neighbor = { points: readonly Point[]; bounds: Rectangle };

function hasNear(points: readonly Point[], x: number, y: number, square: number): boolean {
  for (const point of points) if ((point.x - x) ** 2 + (point.y - y) ** 2 <= square) return true;
  return false;
}

/** How much of a line lies beside another, from which it could not be told; no more is looked at beyond `limit`. */
export function nearness(
  points: readonly Point[],
  neighbors: readonly Neighbor[],
  ends: readonly Point[],
  unit: number,
  limit: number,
) {
  const least = NEAR_PX * unit;
  const far = (40 * unit) ** 2;
  let sum = 0;
  for (let index = 0; index < points.length; index += 3) {
    const { x, y } = points[index] as Point;
    if (hasNear(ends, x, y, far)) continue;
    for (const { points: others, bounds } of neighbors) {
      if (x < bounds.left - least || x > bounds.right + least) continue;
      if (y < bounds.top - least || y > bounds.bottom + least) continue;
      for (const other of others)
        if (Math.abs(other.x - x) < least && Math.abs(other.y - y) < least) {
          sum += 1.5;
          break;
        }
    }
    if (sum > limit) return sum;
  }
  return sum;
}
