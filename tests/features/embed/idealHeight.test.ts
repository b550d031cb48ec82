import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idealHeight } from "@/features/embed/later/idealHeight";

describe("the height that an embed asks for", () => {
  it.each([
    { width: 320, text: 2000, foot: 100.4, height: 380 + 260 + 101 },
    { width: 400, text: 120, foot: 80, height: 460 + 120 + 80 },
    { width: 400, text: 0, foot: 80, height: 460 + 80 },
    { width: 599, text: 500, foot: 60, height: 540 + 260 + 60 },
    { width: 600, text: 500, foot: 60, height: 440 + 60 },
    { width: 1000, text: 9000, foot: 60, height: 560 + 60 },
    { width: 3000, text: 9000, foot: 60, height: 660 + 60 },
  ])("is $height for a width of $width, a text of $text and a foot of $foot", ({ height, ...measures }) => {
    expect(idealHeight(measures)).toBe(height);
  });

  it("is always whole pixels that a host's page has room for", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 0, max: 5000 }),
      text: fc.double({ min: 0, max: 20_000, noNaN: true }),
      foot: fc.double({ min: 0, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, (measures) => {
        const height = idealHeight(measures);
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeGreaterThanOrEqual(380);
        expect(height).toBeLessThanOrEqual(540 + 260 + 301);
      }),
    );
  });
});
