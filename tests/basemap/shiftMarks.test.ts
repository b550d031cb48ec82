import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShiftedMark } from "@/basemap/arrangement";
import {
  MARK_SPACING_PX,
  type MarkToArrange,
  markBox,
  overlap,
  RINGS,
  SIDES,
  shiftOffset,
} from "@/basemap/arrangement";
import { shiftMarks } from "@/basemap/shiftMarks";
import { scenes } from "./arrangements";

const frame = { left: 0, top: 0, right: 600, bottom: 400 };

const mark = (id: string, x: number, y: number, rank = 0): MarkToArrange => ({
  id,
  x,
  y,
  labelWidth: 60,
  rank,
});

const apart = (one: ShiftedMark, other: ShiftedMark) =>
  Math.hypot(one.drawnX - other.drawnX, one.drawnY - other.drawnY);

function byId(shifted: ShiftedMark[], id: string): ShiftedMark {
  const found = shifted.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No mark ${id}`);
  return found;
}

describe("marks that would touch", () => {
  it.each([
    ["lie on each other", [mark("a", 300, 200), mark("b", 300, 200)]],
    ["lie a step apart", [mark("a", 300, 200), mark("b", 310, 205)]],
    ["lie in a row", [mark("a", 300, 200), mark("b", 315, 200), mark("c", 330, 200)]],
    ["are three in one place", [mark("a", 300, 200), mark("b", 300, 200), mark("c", 301, 199)]],
  ])("are drawn 24 CSS pixels apart where they %s", (_case, marks) => {
    const shifted = shiftMarks(marks, frame);
    for (const one of shifted)
      for (const other of shifted)
        if (one.id !== other.id) expect(apart(one, other)).toBeGreaterThanOrEqual(MARK_SPACING_PX);
  });

  it("are always drawn apart where no more than three of them have room around", () => {
    const places = fc.record({ x: fc.integer({ min: 60, max: 540 }), y: fc.integer({ min: 60, max: 340 }) });
    const near = places.chain(({ x, y }) =>
      fc
        .array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), {
          minLength: 2,
          maxLength: 2,
        })
        .map((steps) => [{ x, y }, ...steps.map(([dx, dy]) => ({ x: x + dx, y: y + dy }))])
        .filter((all) => all.every((it) => it.x > 56 && it.x < 544 && it.y > 56 && it.y < 344)),
    );
    fc.assert(
      fc.property(near, (all) => {
        const shifted = shiftMarks(
          all.map(({ x, y }, index) => mark(`m${index}`, x, y)),
          frame,
        );
        const [a, b, c] = shifted as [ShiftedMark, ShiftedMark, ShiftedMark];
        expect(Math.min(apart(a, b), apart(b, c), apart(a, c))).toBeGreaterThanOrEqual(MARK_SPACING_PX);
      }),
    );
  });

  it("leave the one of higher rank in its place, whatever their order", () => {
    for (const marks of [
      [mark("low", 300, 200, 1), mark("high", 305, 200, 3)],
      [mark("high", 305, 200, 3), mark("low", 300, 200, 1)],
    ]) {
      const shifted = shiftMarks(marks, frame);
      expect(byId(shifted, "high").shift).toBeUndefined();
      expect(byId(shifted, "low").shift).toBeDefined();
    }
  });

  it("step away from their neighbours", () => {
    const shifted = shiftMarks([mark("stays", 300, 200, 1), mark("steps", 310, 200)], frame);
    expect(byId(shifted, "steps").drawnX).toBeGreaterThan(310);
  });

  it("steps off a box that stands, but rather onto it than onto another mark", () => {
    const box = { left: 200, top: 190, right: 330, bottom: 210 };
    const [clear] = shiftMarks([mark("a", 250, 200)], frame, { marks: [], boxes: [[box]] });
    expect(clear?.shift).toBeDefined();
    expect(overlap(markBox(clear?.drawnX ?? 0, clear?.drawnY ?? 0), box)).toBe(false);
    const wide = { left: 0, top: 0, right: 600, bottom: 400 };
    const standing = shiftMarks([mark("stands", 250, 200)], frame);
    const [crowded] = shiftMarks([mark("a", 255, 200)], frame, { marks: standing, boxes: [[wide]] });
    expect(Math.hypot((crowded?.drawnX ?? 0) - 250, (crowded?.drawnY ?? 0) - 200)).toBeGreaterThanOrEqual(24);
  });

  it("do not step out of the frame", () => {
    const shifted = shiftMarks([mark("stays", 580, 200, 1), mark("steps", 587, 200)], frame);
    const { drawnX, drawnY } = byId(shifted, "steps");
    expect(drawnX).toBeLessThan(588);
    expect(apart(byId(shifted, "stays"), byId(shifted, "steps"))).toBeGreaterThanOrEqual(MARK_SPACING_PX);
    expect(drawnY).toBeGreaterThan(12);
  });
});

describe("marks in any frame", () => {
  it("are all drawn, at their place or a named step aside", () => {
    fc.assert(
      fc.property(scenes(12), ({ marks, frame }) => {
        const shifted = shiftMarks(marks, frame);
        expect(shifted.map(({ id }) => id).toSorted()).toEqual(marks.map(({ id }) => id).toSorted());
        for (const { x, y, drawnX, drawnY, shift } of shifted) {
          const offset = shiftOffset(shift);
          expect([drawnX, drawnY]).toEqual([x + offset.x, y + offset.y]);
        }
      }),
    );
  });

  it("are nearer than 24 CSS pixels only where no step aside was free", () => {
    fc.assert(
      fc.property(scenes(12), ({ marks, frame }) => {
        const shifted = shiftMarks(marks, frame);
        shifted.forEach((one, index) => {
          const before = shifted.slice(0, index);
          const isFree = (x: number, y: number) =>
            before.every((other) => Math.hypot(other.drawnX - x, other.drawnY - y) >= MARK_SPACING_PX);
          if (isFree(one.drawnX, one.drawnY)) return;
          const free = RINGS.flatMap((ring) => SIDES.map((side) => shiftOffset({ side, ring })))
            .map((offset) => ({ x: one.x + offset.x, y: one.y + offset.y }))
            .filter(({ x }) => x > frame.left + 12 && x < frame.right - 12)
            .filter(({ x, y }) => y > frame.top + 12 && y < frame.bottom - 12 && isFree(x, y));
          expect(free).toEqual([]);
        });
      }),
    );
  });

  it("stay where they are when they are far enough apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 24, max: 90 }), (step) => {
        const marks = [0, 1, 2, 3].map((index) => mark(`m${index}`, 50 + index * step, 200));
        expect(shiftMarks(marks, frame).every(({ shift }) => shift === undefined)).toBe(true);
      }),
    );
  });

  it("keep the one of the highest rank in its place", () => {
    fc.assert(
      fc.property(scenes(12), ({ marks, frame }) => {
        const top = Math.max(...marks.map(({ rank }) => rank));
        const first = marks.find(({ rank }) => rank === top);
        expect(shiftMarks(marks, frame).find(({ id }) => id === first?.id)?.shift).toBeUndefined();
      }),
    );
  });

  it("are not changed", () => {
    const marks = [mark("a", 300, 200, 1), mark("b", 301, 200, 2)];
    const before = structuredClone(marks);
    shiftMarks(marks, frame);
    expect(marks).toEqual(before);
  });
});
