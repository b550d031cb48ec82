import { overlapArea, type Point, type Rectangle } from "@/basemap/arrangement";
import { type Curve, distanceTo, pointAt } from "@/basemap/curves";
import { labelWidth } from "@/basemap/labelWidth";
import { PILL } from "@/basemap/lineLook";
import { boundsOf, type Neighbor } from "./obstacles";
import type { Field, LineToRoute, RoutedLine, RoutedPill } from "./routedLine";

const PILL_PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

const roomAround = ({ x, y }: Point, width: number, height: number): Rectangle => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export function pillSize(text: string, unit: number): { width: number; height: number } {
  return {
    width: Math.ceil(labelWidth(text, PILL.size, 700) + 2 * PILL.padding) * unit,
    height: PILL.height * unit,
  };
}

export function placePill(
  text: string,
  trunk: Curve,
  field: Field,
  neighbors: readonly Neighbor[],
  pills: readonly Rectangle[],
  unit: number,
): { pill: RoutedPill; at: number; cost: number } | undefined {
  const { width, height } = pillSize(text, unit);
  const gap = 3 * unit;
  const map = { left: gap, top: gap, right: field.width - gap, bottom: field.height - gap };
  let best: { pill: RoutedPill; at: number; cost: number } | undefined;
  for (const [index, at] of PILL_PLACES.entries()) {
    const middle = pointAt(trunk, at);
    const room = roomAround(middle, width + 2 * gap, height + 2 * gap);
    // A date that is cut off can be read no better than one on a name.
    let cost = (room.right - room.left) * (room.bottom - room.top) - overlapArea(room, map);
    for (const taken of [...field.names, ...field.closed, ...pills]) cost += overlapArea(room, taken);
    for (const { x, y, radius } of field.marks)
      cost += overlapArea(room, roomAround({ x, y }, 2 * radius, 2 * radius));
    for (const { points } of neighbors)
      cost += 60 * points.filter((point) => distanceTo(point, room) === 0).length;
    cost = cost / (unit * unit) + index / 100;
    if (!best || cost < best.cost) best = { pill: { text, middle, width, height }, at, cost };
    if (cost < 1) break;
  }
  return best;
}

/** From the middle outwards, where the others leave dates on one another. */
const FINE_PILL_PLACES = Array.from({ length: 39 }, (_, index) => {
  const step = Math.ceil(index / 2) * (index % 2 ? 1 : -1);
  return 0.5 + step * 0.02;
});
/** Two dates on one another cannot be read, while a name that one touches can. */
const ON_PILL = 10;

/** A date elsewhere on its line, where it lies on less of other dates; undefined where there is no such place. */
export function partPill(
  { text, middle, width, height }: RoutedPill,
  trunk: Curve,
  field: Field,
  pills: readonly Rectangle[],
  unit: number,
): { pill: RoutedPill; at: number } | undefined {
  const gap = 2 * unit;
  const onPills = (room: Rectangle) => pills.reduce((sum, taken) => sum + overlapArea(room, taken), 0);
  const before = onPills(roomAround(middle, width, height));
  if (before === 0) return undefined;
  const map = { left: gap, top: gap, right: field.width - gap, bottom: field.height - gap };
  let best: { pill: RoutedPill; at: number; cost: number } | undefined;
  for (const [index, at] of FINE_PILL_PLACES.entries()) {
    const place = pointAt(trunk, at);
    const room = roomAround(place, width + 2 * gap, height + 2 * gap);
    const onOthers = onPills(room);
    if (onOthers >= before) continue;
    let cost =
      ON_PILL * onOthers + (room.right - room.left) * (room.bottom - room.top) - overlapArea(room, map);
    for (const taken of [...field.names, ...field.closed]) cost += overlapArea(room, taken);
    for (const { x, y, radius } of field.marks)
      cost += overlapArea(room, roomAround({ x, y }, 2 * radius, 2 * radius));
    cost = cost / (unit * unit) + index / 100;
    if (!best || cost < best.cost) best = { pill: { text, middle: place, width, height }, at, cost };
  }
  return best;
}

/** Dates nearer to one another than this are read as one, where there is room elsewhere. */
const PILLS_APART_PX = 16;

export const roomOfPill = ({ middle, width, height }: RoutedPill, more = 0) =>
  roomAround(middle, width + 2 * more, height + 2 * more);

/**
 * Lines without the dates that would cover the middle of a mark, where a press means the mark. A line says its date in
 * words too. One that is selected keeps it.
 */
export const withoutCovering = <Line extends LineToRoute>(
  routed: readonly RoutedLine<Line>[],
  { marks }: Pick<Field, "marks">,
): RoutedLine<Line>[] =>
  routed.map((its) => {
    const room = its.pill && !its.line.isSelected ? roomOfPill(its.pill) : undefined;
    if (!room || !marks.some((mark) => distanceTo(mark, room) === 0)) return its;
    const { pill: _, ...rest } = its;
    return rest;
  });

/**
 * Dates that crowd stand farther along their lines, where there is room. Once all lines have their ways, so that none goes
 * another for that.
 */
export function spreadPills<Line extends LineToRoute>(
  routed: readonly RoutedLine<Line>[],
  trunks: ReadonlyMap<RoutedLine<Line>, Curve>,
  field: Field,
  unit: number,
): RoutedLine<Line>[] {
  const spread = [...routed];
  for (const [index, its] of spread.entries()) {
    const trunk = trunks.get(its);
    if (!its.pill || !trunk) continue;
    const others = spread.filter((_, other) => other !== index);
    const wide = others.flatMap(({ pill }) => (pill ? [roomOfPill(pill, PILLS_APART_PX * unit)] : []));
    const room = roomOfPill(its.pill);
    if (!wide.some((taken) => overlapArea(room, taken) > 0)) continue;
    const neighbors = others.map(({ points }) => ({ points, bounds: boundsOf(points) }));
    const placed = placePill(its.pill.text, trunk, field, neighbors, wide, unit);
    if (!placed || placed.cost >= 1) continue;
    spread[index] = { ...its, pill: placed.pill, course: { ...its.course, pillAt: placed.at } };
  }
  return spread;
}
