import fc from "fast-check";
import { expect, it } from "vitest";
import { cutLine } from "@/picture/cutLine";
import type { Spot } from "@/picture/readStrokes";

const BOX = { minX: 0, minY: 0, maxX: 10, maxY: 10 };

const cases: [name: string, line: Spot[], runs: Spot[][]][] = [
  [
    "inside stays as it is",
    [
      [1, 1],
      [2, 5],
    ],
    [
      [
        [1, 1],
        [2, 5],
      ],
    ],
  ],
  [
    "through it is cut on both sides",
    [
      [-5, 5],
      [15, 5],
    ],
    [
      [
        [0, 5],
        [10, 5],
      ],
    ],
  ],
  [
    "that leaves and comes back is two",
    [
      [5, 5],
      [15, 5],
      [15, 6],
      [5, 6],
    ],
    [
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 6],
        [5, 6],
      ],
    ],
  ],
  [
    "beside it is none",
    [
      [-5, 0],
      [-5, 10],
    ],
    [],
  ],
  [
    "that passes a corner is none",
    [
      [-5, 4],
      [4, -5],
    ],
    [],
  ],
  [
    "along an edge is in it",
    [
      [0, 2],
      [0, 8],
    ],
    [
      [
        [0, 2],
        [0, 8],
      ],
    ],
  ],
];

it.each(cases)("a line %s", (_, line, runs) => {
  expect(cutLine(line, BOX)).toEqual(runs);
});

it("never leaves the box, and stays on the line", () => {
  const spot = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }));
  fc.assert(
    fc.property(fc.array(spot, { minLength: 2, maxLength: 12 }), (line) => {
      for (const [x, y] of cutLine(line, BOX).flat()) {
        expect(x >= -1e-9 && x <= 10 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9).toBe(true);
        const isOn = line.slice(1).some((to, index) => {
          const [fromX, fromY] = line[index] ?? to;
          const length = Math.hypot(to[0] - fromX, to[1] - fromY);
          const ways = Math.hypot(x - fromX, y - fromY) + Math.hypot(to[0] - x, to[1] - y);
          return ways - length < 1e-6;
        });
        expect(isOn).toBe(true);
      }
    }),
  );
});
