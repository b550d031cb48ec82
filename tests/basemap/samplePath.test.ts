import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "@/basemap/arrangement";
import { writeCurve } from "@/basemap/curves";
import { samplePath } from "@/basemap/samplePath";

const gaps = (points: readonly Point[]) =>
  points
    .slice(1)
    .map(({ x, y }, index) => Math.hypot(x - (points[index]?.x ?? 0), y - (points[index]?.y ?? 0)));

test("a straight line is sampled from end to end", () => {
  const points = samplePath("M0 0L30 40", 5);
  expect(points[0]).toEqual({ x: 0, y: 0 });
  expect(points.at(-1)).toEqual({ x: 30, y: 40 });
  expect(Math.max(...gaps(points))).toBeLessThanOrEqual(5);
  for (const { x, y } of points) expect(y).toBeCloseTo((x * 4) / 3, 6);
});

test("pieces that begin anew leave the gap between them empty", () => {
  const points = samplePath("M0 0L10 0M100 0L110 0", 4);
  expect(points.every(({ x }) => x <= 10 || x >= 100)).toBe(true);
  expect(points).toContainEqual({ x: 100, y: 0 });
});

test("a curve is sampled where it runs, and not where its handles are", () => {
  const points = samplePath("M0 0C0 100 100 100 100 0", 3);
  expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(75, 0);
});

test("further numbers after a letter are more of the same", () => {
  expect(samplePath("M0 0 10 0L20 0 30 0", 100).map(({ x }) => x)).toEqual([0, 10, 20, 30]);
});

test("what has no length is a point, and no text none", () => {
  expect(samplePath("M3 4L3 4", 9)).toEqual([
    { x: 3, y: 4 },
    { x: 3, y: 4 },
  ]);
  expect(samplePath("", 9)).toEqual([]);
});

const place = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});

test("no two neighbors are further apart than twice the step", () => {
  fc.assert(
    fc.property(fc.tuple(place, place, place, place), (curve) => {
      expect(Math.max(...gaps(samplePath(writeCurve(curve), 9)))).toBeLessThanOrEqual(18);
    }),
  );
});
