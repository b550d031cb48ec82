import { describe, expect, it } from "vitest";
import { chooseMarks, MOST_MARKS, type Ranked } from "@/basemap/chooseMarks";
import { randomNumbers } from "../../bench/scale/madeUpNames";

type Mark = Ranked & { id: number };

/** `spread`: how far they lie apart; 0 for all in one place. */
function marksOf(count: number, spread: number, seed: number): Mark[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, id) => ({
    id,
    x: random() * spread,
    y: random() * spread * 0.6,
    rank: Math.floor(random() * 5),
  }));
}

const CASES: [count: number, spread: number][] = [
  [41, 500],
  [60, 500],
  [200, 900],
  [2000, 900],
  [1000, 0],
  [50, 0.001],
];

describe("the choice of marks", () => {
  it.each([0, 1, 12, MOST_MARKS])("is all of %i", (count) => {
    const marks = marksOf(count, 300, 1);
    expect(chooseMarks(marks)).toEqual({ alone: marks, groups: [] });
  });

  it.each(CASES)("of %i over %f pixels is at most forty, and every mark is in it once", (count, spread) => {
    for (const seed of [1, 2, 3]) {
      const marks = marksOf(count, spread, seed);
      const { alone, groups } = chooseMarks(marks);
      expect(alone.length + groups.length).toBeLessThanOrEqual(MOST_MARKS);
      const ids = [...alone, ...groups.flat()].map(({ id }) => id);
      expect(ids.toSorted((one, other) => one - other)).toEqual(marks.map(({ id }) => id));
      for (const group of groups) expect(group.length).toBeGreaterThan(1);
    }
  });

  it.each(CASES)("of %i over %f pixels lets no mark into a group for one of lower rank", (count, spread) => {
    const marks = marksOf(count, spread, 7);
    const { alone, groups } = chooseMarks(marks);
    const grouped = groups.flat().map(({ rank }) => rank);
    // A lone mark of a cell stands alone whatever its rank.
    const leastChosen = alone.map(({ rank }) => rank).toSorted((one, other) => other - one)[
      Math.ceil(MOST_MARKS * 0.6) - 1
    ];
    for (const rank of grouped) expect(rank).toBeLessThanOrEqual(leastChosen ?? Number.NaN);
    for (const [first, ...rest] of groups)
      for (const { rank } of rest) expect(rank).toBeLessThanOrEqual(first.rank);
  });

  it("is in the order in which the marks came", () => {
    const { alone } = chooseMarks(marksOf(200, 900, 3));
    const ids = alone.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  it("joins what lies near", () => {
    const marks = marksOf(2000, 900, 5);
    for (const group of chooseMarks(marks).groups) {
      const xs = group.map(({ x }) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(450);
    }
  });
});
