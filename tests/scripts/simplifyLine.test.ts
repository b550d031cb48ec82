import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../scripts/generate/geometry/planarTopology";
import { simplifyLine } from "../../scripts/generate/geometry/simplifyLine";

const coordinate = fc.double({ min: 0, max: 10, noNaN: true });
const lines = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });

describe("simplifyLine", () => {
  it("keeps both ends and only corners of the line, in their order", () => {
    fc.assert(
      fc.property(lines, (line: Position[]) => {
        const simple = simplifyLine(line, () => 1);
        expect(simple[0]).toBe(line[0]);
        expect(simple.at(-1)).toBe(line.at(-1));
        const positions = simple.map((corner) => line.indexOf(corner));
        expect(positions).toEqual(positions.toSorted((one, other) => one - other));
      }),
    );
  });

  it("does the same to a line from either end, so that neighbours keep one border", () => {
    fc.assert(
      fc.property(lines, (line: Position[]) => {
        const backwards = simplifyLine(line.toReversed(), () => 0.5).toReversed();
        expect(backwards).toEqual(simplifyLine(line, () => 0.5));
      }),
    );
  });

  it("leaves out a corner below the tolerance and keeps one above it or fixed", () => {
    const line: Position[] = [
      [0, 0],
      [1, 0.1],
      [2, 0],
      [3, 3],
      [4, 0],
    ];
    expect(simplifyLine(line, () => 1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 3],
      [4, 0],
    ]);
    expect(
      simplifyLine(
        line,
        () => 1,
        ([x]) => x === 1,
      ),
    ).toHaveLength(5);
  });
});
