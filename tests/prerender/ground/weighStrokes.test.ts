import { describe, expect, it } from "vitest";
import { drawing as us } from "@/basemap/geometry/us";
import { readStrokes, type Spot, type Stroke } from "@/picture/readStrokes";
import { weighStrokes } from "@/prerender/ground/weighStrokes";

const PLACING = { scale: 1, x: 0, y: 0 };

const ring = (points: Spot[]): Stroke => ({ points, isClosed: true });
const line = (points: Spot[]): Stroke => ({ points, isClosed: false });

/** What is left at a tolerance. */
const thinned = (strokes: readonly Stroke[], tolerance: number) =>
  weighStrokes(strokes).map(({ points, weights }) =>
    points.filter((_, index) => (weights[index] ?? 0) >= tolerance ** 2).map(([x, y]) => `${x} ${y}`),
  );

describe("weighing the points of a drawing", () => {
  it("leaves out the least first, and ends never", () => {
    const [kept] = thinned(
      [
        line([
          [0, 0],
          [10, 1],
          [20, 0],
          [30, 12],
          [40, 0],
        ]),
      ],
      5,
    );
    expect(kept).toEqual(["0 0", "20 0", "30 12", "40 0"]);
    expect(
      thinned(
        [
          line([
            [0, 0],
            [10, 1],
            [20, 0],
          ]),
        ],
        1000,
      ),
    ).toEqual([["0 0", "20 0"]]);
  });

  it("keeps where a border ends on an outline, though the outline is straight there", () => {
    const outline = ring([
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ]);
    const [kept, border] = thinned(
      [
        outline,
        line([
          [50, 0],
          [51, 50],
          [50, 80],
        ]),
      ],
      20,
    );
    expect(kept).toContain("50 0");
    expect(border).toEqual(["50 0", "50 80"]);
  });

  it("thins an arc that two layers share alike, whichever way each runs", () => {
    const shared: Spot[] = [
      [0, 0],
      [10, 3],
      [20, 1],
      [30, 5],
      [40, 0],
    ];
    const [one, other] = thinned([ring([...shared, [20, 50]]), ring([...shared.toReversed(), [20, -50]])], 7);
    const inShared = (points: string[] = []) => points.filter((point) => !point.includes("50")).toSorted();
    expect(inShared(one)).toEqual(inShared(other));
    expect(inShared(one).length).toBeLessThan(shared.length);
  });

  it("lets every border of a state begin and end at a point of another line at any tolerance", () => {
    const strokes = us.layers.flatMap(({ d }) => readStrokes(d, PLACING));
    const kept = thinned(strokes, 60);
    const times = new Map<string, number>();
    for (const point of kept.flat()) times.set(point, (times.get(point) ?? 0) + 1);
    const ends = kept
      .filter((_, index) => !strokes[index]?.isClosed)
      .flatMap((points) => [points[0] ?? "", points.at(-1) ?? ""]);
    const loose = new Set(ends.filter((end) => times.get(end) === 1));
    // At Four Corners rounding leaves two points for one.
    expect(loose.size).toBeLessThan(4);
    expect(ends.length).toBeGreaterThan(100);
  });
});
