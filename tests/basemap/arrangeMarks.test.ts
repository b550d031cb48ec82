import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeMarks } from "@/basemap/arrangeMarks";
import {
  labelBox,
  labelTranslate,
  type MarkToArrange,
  overlap,
  type Rectangle,
  RINGS,
  SIDES,
  shiftOffset,
} from "@/basemap/arrangement";
import { collisions, drawMarks, scenes } from "./arrangements";

const frame: Rectangle = { left: 0, top: 0, right: 600, bottom: 400 };

const mark = (id: string, x: number, y: number, rank = 0, labelWidth = 60): MarkToArrange => ({
  id,
  x,
  y,
  labelWidth,
  rank,
});

describe("an arrangement", () => {
  it("has no label on another label, on a mark, on a reserved box or outside the frame", () => {
    fc.assert(
      fc.property(scenes(10), ({ marks, frame, reserved }) => {
        const drawn = drawMarks(marks, arrangeMarks(marks, frame, reserved));
        expect(collisions(drawn, frame, reserved)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(scenes(8), ({ marks, frame, reserved }) => {
        expect(arrangeMarks(structuredClone(marks), frame, reserved)).toEqual(
          arrangeMarks(marks, frame, reserved),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("keeps the mark of the highest rank in its place, with its label wherever there is room for one", () => {
    fc.assert(
      fc.property(scenes(7), fc.nat(), ({ marks, frame, reserved }, pick) => {
        const ranked = marks.map((it, index) => (index === pick % marks.length ? { ...it, rank: 5 } : it));
        const placements = arrangeMarks(ranked, frame, reserved);
        const top = ranked.find(({ rank }) => rank === 5);
        if (!top) throw new Error("One mark has the highest rank");
        expect(placements.get(top.id)?.shift).toBeUndefined();
        const drawn = drawMarks(ranked, placements);
        const isShiftedSomewhere = [...placements.values()].some(({ shift }) => shift);
        // Leader lines take room too; without them the room is what marks and reserved boxes leave.
        if (isShiftedSomewhere) return;
        const isFree = SIDES.some((side) => {
          const box = labelBox(top.x, top.y, top.labelWidth, side);
          const isInside =
            box.left >= frame.left &&
            box.right <= frame.right &&
            box.top >= frame.top &&
            box.bottom <= frame.bottom;
          const others = drawn.filter(({ id }) => id !== top.id).map((other) => other.mark);
          return isInside && ![...others, ...reserved].some((obstacle) => overlap(box, obstacle));
        });
        expect(placements.get(top.id)?.label !== "hidden").toBe(isFree);
      }),
      { numRuns: 150 },
    );
  });

  it("hides labels of lower rank first, even several of them", () => {
    // One free side for the wide label in the middle; each of the others has only the side that it lies on.
    const marks = [
      mark("high", 100, 200, 4, 300),
      mark("above", 250, 170, 3, 40),
      mark("below", 250, 230, 3, 40),
    ];
    const wall = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
    const reserved = [
      ...[wall(0, 0, 600, 160), wall(0, 240, 600, 400)],
      ...[wall(0, 160, 90, 240), wall(262, 160, 600, 180), wall(262, 220, 600, 240)],
      ...[wall(90, 160, 238, 180), wall(90, 220, 238, 240)],
    ];
    const labels = [...arrangeMarks(marks, frame, reserved)].map(([id, { label }]) => [id, label]);
    expect(Object.fromEntries(labels)).toEqual({ high: "e", above: "hidden", below: "hidden" });
  });

  it.each([
    ["to the east, where readers expect it", 300, 200, "e"],
    ["to the west at the eastern edge", 570, 200, "w"],
    ["to the west at the eastern edge, even below a corner", 570, 30, "w"],
  ])("puts a lone label %s", (_case, x, y, side) => {
    expect(arrangeMarks([mark("a", x, y)], frame).get("a")).toEqual({ label: side });
  });

  it("hides a label that fits nowhere and still draws its mark", () => {
    const small = { left: 0, top: 0, right: 50, bottom: 50 };
    expect(arrangeMarks([mark("a", 25, 25)], small).get("a")).toEqual({ label: "hidden" });
  });

  it("of nothing is empty", () => {
    expect(arrangeMarks([], frame).size).toBe(0);
  });

  it("is found in a moment even where many marks crowd together", () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      mark(`m${index}`, 250 + (index % 8) * 14, 150 + Math.floor(index / 8) * 14, index % 5, 90),
    );
    const before = performance.now();
    const drawn = drawMarks(crowd, arrangeMarks(crowd, frame));
    expect(performance.now() - before).toBeLessThan(2000);
    expect(collisions(drawn, frame, [])).toEqual([]);
  });
});

describe("a label", () => {
  it.each(SIDES)("on the side %s keeps clear of its own shape, which is 8 CSS pixels around", (side) => {
    for (const width of [10, 60, 200]) {
      const { left, right, top, bottom } = labelBox(0, 0, width, side);
      const [nearestX, nearestY] = [Math.max(left, Math.min(0, right)), Math.max(top, Math.min(0, bottom))];
      expect(Math.hypot(nearestX, nearestY)).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(SIDES)(
    "on the side %s is drawn by the style sheet where the arrangement reckons with it",
    (side) => {
      const [width, height] = [80, 18];
      const [x = 0, y = 0] =
        labelTranslate(side)
          .match(/calc\([^)]*\)|\S+/g)
          ?.map((part, axis) => evaluate(part, axis === 0 ? width : height)) ?? [];
      const { left, top } = labelBox(0, 0, width, side);
      expect([x, y]).toEqual([left, top]);
    },
  );
});

/** The value of a CSS length like `12px`, `-50%` or `calc(-100% - 12px)`, percentages being of `whole`. */
function evaluate(length: string, whole: number): number {
  return [...length.matchAll(/(-?\s?)(\d+)(px|%)/g)].reduce((sum, [, sign, number, unit]) => {
    const size = unit === "%" ? (Number(number) / 100) * whole : Number(number);
    return sum + (sign?.includes("-") ? -size : size);
  }, 0);
}

describe("a step aside", () => {
  it.each(SIDES.flatMap((side) => RINGS.map((ring) => ({ side, ring }))))(
    "to $side, ring $ring, is in whole pixels and in that direction",
    ({ side, ring }) => {
      const { x, y } = shiftOffset({ side, ring });
      expect([x, y].every(Number.isInteger)).toBe(true);
      expect(Math.sign(x)).toBe(side.includes("e") ? 1 : side.includes("w") ? -1 : 0);
      expect(Math.sign(y)).toBe(side.includes("s") ? 1 : side.includes("n") ? -1 : 0);
      const farther = shiftOffset({ side, ring: 3 });
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(Math.hypot(farther.x, farther.y));
    },
  );

  it("is none where the mark stays", () => {
    expect(shiftOffset(undefined)).toEqual({ x: 0, y: 0 });
  });
});
