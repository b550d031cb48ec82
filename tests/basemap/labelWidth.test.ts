import { describe, expect, it } from "vitest";
import { labelWidth } from "@/basemap/labelWidth";

describe("labelWidth", () => {
  // Measured in Chromium 156 on the subset font, 14 px.
  it.each([
    ["Kasterlee", 500, 63.08],
    ["Denver, Colorado", 500, 111.13],
    ["Atlanta", 500, 48.03],
    ["Lüttich", 500, 46.02],
    ["Vilvoorde", 700, 63.45],
    ["Chattanooga, Tennessee", 700, 164.02],
    ["Greenville", 700, 68.3],
  ] as const)("is within 2 %% of the browser's for %s at %i", (text, weight, measuredPx) => {
    expect(Math.abs(labelWidth(text, 14, weight) / measuredPx - 1)).toBeLessThan(0.02);
  });

  it("grows with the font size and with the weight", () => {
    expect(labelWidth("Mechelen", 28, 500)).toBeCloseTo(2 * labelWidth("Mechelen", 14, 500), 9);
    expect(labelWidth("Mechelen", 14, 700)).toBeGreaterThan(labelWidth("Mechelen", 14, 500));
  });

  it("measures a letter and its combining accent as one letter", () => {
    expect(labelWidth("Lie\u0300ge", 14, 500)).toBe(labelWidth("Liège", 14, 500));
  });
});
