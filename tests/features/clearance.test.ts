import { describe, expect, it } from "vitest";
import { type Hole, holeAround, holeOfName, holeOfPill, pathWithout } from "@/features/map/clearance";

const SIZE = { width: 200, height: 120 };

/** The corners of each part of a path of straight lines. */
function readParts(path: string): [x: number, y: number][][] {
  return path
    .split("Z")
    .filter((part) => part !== "")
    .map((part) => {
      const corners: [number, number][] = [];
      for (const [, letter, numbers = ""] of part.matchAll(/([MHVL])([^MHVLa-z]*)/g)) {
        const [x = 0, y = 0] = numbers.split(" ").map(Number);
        const [lastX = 0, lastY = 0] = corners.at(-1) ?? [];
        if (letter === "H") corners.push([x, lastY]);
        else if (letter === "V") corners.push([lastX, x]);
        else corners.push([x, y]);
      }
      return corners;
    });
}

/** By the rule `evenodd`. */
const isShown = (path: string, [x, y]: [number, number]) =>
  readParts(path).reduce((is, corners) => {
    const crossed = corners.filter(([x1, y1], at) => {
      const [x2, y2] = corners[(at + 1) % corners.length] ?? [0, 0];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    });
    return crossed.length % 2 === 1 ? !is : is;
  }, false);

const distanceTo = (hole: Hole, [x, y]: [number, number]) => {
  const { left, right, top, bottom, radius } = hole;
  const dx = Math.max(left + radius - x, x - right + radius, 0);
  const dy = Math.max(top + radius - y, y - bottom + radius, 0);
  return Math.hypot(dx, dy) - radius;
};

const CLUSTERS: [string, Hole[]][] = [
  ["two marks that overlap", [holeAround({ x: 60, y: 60 }, 20), holeAround({ x: 75, y: 55 }, 20)]],
  ["five marks at one place", [0, 3, 5, 8, 11].map((x) => holeAround({ x: 80 + x, y: 60 - x / 2 }, 16))],
  [
    "a mark, its name and a date",
    [
      holeAround({ x: 60, y: 60 }, 16),
      holeOfName({ left: 70, top: 50, right: 130, bottom: 68 }),
      holeOfPill({ middle: { x: 130, y: 70 }, width: 60, height: 20 } as Parameters<typeof holeOfPill>[0]),
    ],
  ],
];

describe("what lines leave free", () => {
  it.each(CLUSTERS)("is free where %s lie on one another, and nothing else is", (_, holes) => {
    const path = pathWithout(SIZE, holes);
    let free = 0;
    for (let x = 0.5; x < SIZE.width; x += 1)
      for (let y = 0.5; y < SIZE.height; y += 1) {
        const distance = Math.min(...holes.map((hole) => distanceTo(hole, [x, y])));
        // The edge itself may lie a little to either side.
        if (Math.abs(distance) < 0.6) continue;
        expect(isShown(path, [x, y]), `${x} ${y}`).toBe(distance > 0);
        if (distance < 0) free += 1;
      }
    expect(free).toBeGreaterThan(500);
  });

  it("is a smooth circle around a mark that stands alone", () => {
    expect(pathWithout(SIZE, [holeAround({ x: 50, y: 50 }, 10)])).toBe(
      "M0 0H200V120H0ZM50 40h0a10 10 0 0 1 10 10v0a10 10 0 0 1 -10 10h0a10 10 0 0 1 -10 -10v0a10 10 0 0 1 10 -10Z",
    );
  });
});
