import type { Point, Rectangle } from "./arrangement";

/** A cubic curve: its start, two handles and its end. */
export type Curve = readonly [Point, Point, Point, Point];

const between = (one: Point, other: Point, part: number): Point => ({
  x: one.x + (other.x - one.x) * part,
  y: one.y + (other.y - one.y) * part,
});

export function pointAt([from, one, other, to]: Curve, at: number): Point {
  const rest = 1 - at;
  const [a, b, c, d] = [rest * rest * rest, 3 * rest * rest * at, 3 * rest * at * at, at * at * at];
  return {
    x: a * from.x + b * one.x + c * other.x + d * to.x,
    y: a * from.y + b * one.y + c * other.y + d * to.y,
  };
}

/** The parts of a curve before and after a point of it: the algorithm of de Casteljau (1959). */
function split([from, one, other, to]: Curve, at: number): [Curve, Curve] {
  const [a, b, c] = [between(from, one, at), between(one, other, at), between(other, to, at)];
  const [d, e] = [between(a, b, at), between(b, c, at)];
  const middle = between(d, e, at);
  return [
    [from, a, d, middle],
    [middle, e, c, to],
  ];
}

/** The part of a curve from one of its points to a later one; both from 0 to 1. */
export function partOf(curve: Curve, start: number, end: number): Curve {
  const [before] = split(curve, end);
  return end === 0 ? before : split(before, start / end)[1];
}

/** How far along a curve it has come this near to its end for good; from 0 to 1. */
export function whereNear(curve: Curve, distance: number): number {
  const [, , , to] = curve;
  let [far, near] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const middle = (far + near) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(to.x - x, to.y - y) > distance) far = middle;
    else near = middle;
  }
  return near;
}

export const reversed = ([from, one, other, to]: Curve): Curve => [to, other, one, from];

export function distanceTo({ x, y }: Point, { left, top, right, bottom }: Rectangle): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const round = (value: number) => Math.round(value * 10) / 10;

const writePoint = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

export function writeCurve([from, ...rest]: Curve): string {
  return `M${writePoint(from)}C${rest.map(writePoint).join(" ")}`;
}

/** A shape with straight edges. */
export function writeShape(points: readonly Point[]): string {
  return `M${points.map(writePoint).join("L")}Z`;
}
