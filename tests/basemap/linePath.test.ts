import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linePath } from "@/basemap/linePath";

const points = fc.record({ x: fc.integer({ min: -200, max: 2000 }), y: fc.integer({ min: 20, max: 1200 }) });

const numbersOf = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];

describe("the path of a line", () => {
  it("begins and ends at its marks, and is one curve", () => {
    fc.assert(
      fc.property(points, points, fc.boolean(), (from, to, isStacked) => {
        const path = linePath(from, to, isStacked, 8);
        expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+C(-?[\d.]+ ){5}-?[\d.]+$/);
        expect(numbersOf(path).slice(0, 2)).toEqual([from.x, from.y]);
        expect(numbersOf(path).slice(-2)).toEqual([to.x, to.y]);
      }),
    );
  });

  it("bows over the gutter, but never above the top of the stage", () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        const [, fromY = 0, , oneY = 0, , otherY = 0, , toY = 0] = numbersOf(linePath(from, to, false, 8));
        expect(oneY).toBe(otherY);
        expect(oneY).toBeGreaterThanOrEqual(8);
        expect(oneY).toBeLessThanOrEqual(Math.min(fromY, toY));
      }),
    );
  });

  it("between stacked frames leaves and arrives straight down", () => {
    const [fromX, fromY = 0, oneX, oneY, otherX, otherY, toX, toY = 0] = numbersOf(
      linePath({ x: 100, y: 50 }, { x: 300, y: 250 }, true, 8),
    );
    expect([oneX, otherX]).toEqual([fromX, toX]);
    expect(oneY).toBeGreaterThan(fromY);
    expect(otherY).toBeLessThan(toY);
  });

  it("is written to a tenth of a pixel", () => {
    expect(linePath({ x: 1.23456, y: 100.98765 }, { x: 200.55555, y: 99.11111 }, false, 8)).not.toMatch(
      /\.\d\d/,
    );
  });
});
