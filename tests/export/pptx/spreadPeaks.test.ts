import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadPeaks } from "@/export/pptx/spreadPeaks";

const TOP = 20;
const GAP = 10;

const arch = fc.record({
  peak: fc.integer({ min: -100, max: 300 }),
  foot: fc.integer({ min: 120, max: 300 }),
  span: fc.integer({ min: 1, max: 900 }),
});

it("never lets two arches of a map lie on one another, nor rise above the top", () => {
  fc.assert(
    fc.property(fc.array(arch, { minLength: 1, maxLength: 30 }), (arches) => {
      const peaks = spreadPeaks(arches, TOP, GAP);
      expect(peaks.length).toBe(arches.length);
      const lowest = Math.max(...arches.map(({ foot }) => foot));
      const least = Math.min(GAP, (lowest - TOP) / Math.max(arches.length - 1, 1));
      const sorted = peaks.toSorted((one, other) => one - other);
      expect(sorted[0]).toBeGreaterThanOrEqual(TOP);
      for (const [index, peak] of sorted.slice(1).entries())
        expect(peak - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
    }),
  );
});

it.each([
  ["stay where they are as long as they are apart", [200, 150, 100], [200, 150, 100]],
  ["part where they are too near", [200, 199], [200, 190]],
  ["come down from above the top", [-50, 100], [20, 100]],
])("arches %s", (_, peaks, expected) => {
  const arches = peaks.map((peak, index) => ({ peak, foot: 300, span: index }));
  expect(spreadPeaks(arches, TOP, GAP)).toEqual(expected);
});

it("lets the wider of two pass above", () => {
  const one = { peak: 100, foot: 300, span: 500 };
  expect(spreadPeaks([one, { ...one, span: 300 }], TOP, GAP)).toEqual([90, 100]);
});

it("knows no arches", () => {
  expect(spreadPeaks([], TOP, GAP)).toEqual([]);
});
