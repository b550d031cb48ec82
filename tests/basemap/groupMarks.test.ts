import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARK_SPACING_PX } from "@/basemap/arrangement";
import { toFramePoint } from "@/basemap/camera";
import { groupMarks } from "@/basemap/groupMarks";
import { type LatLng, project, unproject } from "@/basemap/projection";
import { randomNumbers } from "../../bench/scale/madeUpNames";

type Mark = LatLng & { id: string };

const zoom = 4;

/** Marks so many CSS pixels from a common point at the zoom of these tests. */
function marksAt(...offsets: [x: number, y: number][]): Mark[] {
  const origin = project({ lat: 50.8, lng: 4.4 });
  return offsets.map(([x, y], index) => ({
    id: `mark${index}`,
    ...unproject({ x: origin.x + x / 2 ** zoom, y: origin.y + y / 2 ** zoom }),
  }));
}

const idsOf = (marks: readonly Mark[], at = zoom) =>
  groupMarks(marks, { zoom: at }).map((group) => group.marks.map(({ id }) => id));

const camera = { center: { lat: 50.8, lng: 4.4 }, zoom };

const pixels = (place: LatLng) => toFramePoint(place, camera, { width: 0, height: 0 });

const offsets = fc.array(
  fc.tuple(fc.double({ min: -80, max: 80, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
  { maxLength: 14 },
);

describe("marks on a map", () => {
  it("stand alone, at their very places, where they do not touch", () => {
    const marks = marksAt([0, 0], [MARK_SPACING_PX + 0.1, 0]);
    expect(idsOf(marks)).toEqual([["mark0"], ["mark1"]]);
    expect(groupMarks(marks, { zoom })[0]?.place).toEqual({ lat: marks[0]?.lat, lng: marks[0]?.lng });
  });

  it("are one group in their middle where they would touch", () => {
    const [group] = groupMarks(marksAt([0, 0], [MARK_SPACING_PX - 2, 0]), { zoom });
    expect(group?.marks.map(({ id }) => id)).toEqual(["mark0", "mark1"]);
    const { x, y } = pixels(group?.place ?? { lat: 0, lng: 0 });
    expect(x).toBeCloseTo(MARK_SPACING_PX / 2 - 1, 6);
    expect(y).toBeCloseTo(0, 6);
  });

  it("part when the map comes nearer", () => {
    const marks = marksAt([0, 0], [10, 0], [0, 13]);
    expect(idsOf(marks)).toEqual([["mark0", "mark1", "mark2"]]);
    expect(idsOf(marks, zoom + 1.5)).toEqual([["mark0"], ["mark1"], ["mark2"]]);
  });

  it("join their nearest neighbour first", () => {
    expect(idsOf(marksAt([0, 0], [20, 0], [30, 0]))).toEqual([["mark0"], ["mark1", "mark2"]]);
  });

  it("are each in one group, in the order in which they came, and no two groups touch", () => {
    fc.assert(
      fc.property(offsets, (places) => {
        const marks = marksAt(...places);
        const groups = groupMarks(marks, { zoom });
        const order = groups.flatMap((group) => group.marks.map((mark) => marks.indexOf(mark)));
        expect(order.toSorted((one, other) => one - other)).toEqual(marks.map((_, index) => index));
        for (const group of groups) {
          const within = group.marks.map((mark) => marks.indexOf(mark));
          expect(within).toEqual(within.toSorted((one, other) => one - other));
        }
        groups.forEach((one, index) => {
          for (const other of groups.slice(index + 1)) {
            const [from, to] = [pixels(one.place), pixels(other.place)];
            expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeGreaterThan(MARK_SPACING_PX - 1e-6);
          }
        });
      }),
    );
  });

  it("join all the same where each is as near to the next as that to one more", () => {
    const side = 20;
    const marks = marksAt([0, 0], [side, 0], [side / 2, (side * Math.sqrt(3)) / 2]);
    expect(idsOf(marks).length).toBeLessThan(3);
    const row = marksAt(...Array.from({ length: 40 }, (_, index): [number, number] => [index * 20, 0]));
    expect(idsOf(row).flat().length).toBe(40);
  });

  it("take little longer a mark where they are many, also in one place", () => {
    const random = randomNumbers(1);
    const spread = marksAt(
      ...Array.from({ length: 3000 }, (): [number, number] => [random() * 900, random() * 600]),
    );
    const groups = groupMarks(spread, { zoom });
    expect(groups.flatMap((group) => group.marks).length).toBe(3000);
    expect(idsOf(marksAt(...Array.from({ length: 3000 }, (): [number, number] => [0, 0]))).length).toBe(1);
    for (const [index, one] of groups.entries())
      for (const other of groups.slice(index + 1)) {
        const [from, to] = [pixels(one.place), pixels(other.place)];
        expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeGreaterThan(MARK_SPACING_PX - 1e-6);
      }
  });
});
