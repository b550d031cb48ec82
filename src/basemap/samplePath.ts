import type { Point } from "./arrangement";
import { type Curve, pointAt } from "./curves";

const lengthBetween = (one: Point, other: Point) => Math.hypot(other.x - one.x, other.y - one.y);

/** `M`, `L` and `C` with absolute coordinates, as lines are written here; a further pair of numbers after them is one of the same. */
function* curvesOf(path: string): Generator<Curve> {
  let at: Point = { x: 0, y: 0 };
  for (const [, letter, text = ""] of path.matchAll(/([MLC])([^A-Za-z]*)/g)) {
    const numbers = text.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
      x: numbers[2 * index] ?? 0,
      y: numbers[2 * index + 1] ?? 0,
    }));
    if (letter === "C")
      for (let index = 0; index + 2 < points.length; index += 3) {
        const [one = at, other = at, to = at] = points.slice(index, index + 3);
        yield [at, one, other, to];
        at = to;
      }
    else
      for (const [index, to] of points.entries()) {
        if (letter === "L" || index > 0) yield [at, at, to, to];
        at = to;
      }
  }
}

/**
 * Points along a path, its ends among them, about `step` and never two of them from the next of its piece. Reckoned from the text:
 * a browser's own `getPointAtLength` measures the whole path again for each point.
 */
export function samplePath(path: string, step: number): Point[] {
  const points: Point[] = [];
  for (const curve of curvesOf(path)) {
    const [from, one, other, to] = curve;
    // The way over its handles is never shorter than the curve, and its handles make some steps longer than others.
    const atMost = lengthBetween(from, one) + lengthBetween(one, other) + lengthBetween(other, to);
    const count = Math.max(1, Math.ceil((1.5 * atMost) / step));
    if (points.length === 0 || points.at(-1) !== from) points.push(from);
    for (let index = 1; index < count; index += 1) points.push(pointAt(curve, index / count));
    points.push(to);
  }
  return points;
}
