import { describe, expect, it } from "vitest";
import { encodePath } from "@/basemap/encodePath";

describe("encodePath", () => {
  it("writes relative whole numbers, the next ring from the start of the one before", () => {
    const square = (x: number): [number, number][] => [
      [x, 0],
      [x + 2, 0],
      [x + 2, 2.2],
      [x, 2],
    ];
    expect(
      encodePath([
        { points: square(0), isClosed: true },
        { points: square(5), isClosed: true },
      ]),
    ).toBe("m0 0 2 0 0 2-2 0zm5 0 2 0 0 2-2 0z");
  });

  it("leaves out what rounding makes straight or nothing", () => {
    const points: [number, number][] = [
      [0, 0],
      [0.2, 0.3],
      [4, 0.4],
      [8, 0],
    ];
    expect(encodePath([{ points, isClosed: false }])).toBe("m0 0 8 0");
    expect(encodePath([{ points: points.slice(0, 2), isClosed: true }])).toBe("");
  });
});
