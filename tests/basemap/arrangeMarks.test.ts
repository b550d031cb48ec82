import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeMarks } from "@/basemap/arrangeMarks";
import {
  FAR_PLACES,
  labelBox,
  labelTranslate,
  leaderOffset,
  type MarkToArrange,
  markBox,
  overlap,
  type Rectangle,
  SIDES,
} from "@/basemap/arrangement";
import { collisions, drawMarks, scenes } from "./arrangements";

const frame: Rectangle = { left: 0, top: 0, right: 600, bottom: 400 };

const wall = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const mark = (id: string, x: number, y: number, rank = 0, labelWidth = 60): MarkToArrange => ({
  id,
  x,
  y,
  labelWidth,
  rank,
});

/** As most frames are arranged. */
const arrange = (marks: readonly MarkToArrange[], room: Rectangle, reserved: readonly Rectangle[] = []) =>
  arrangeMarks(marks, {
    labelRoom: { room, reserved },
    mustRank: 5,
    readJoint: (ids) => {
      const label = ids.length > 3 ? `${ids[0]} and ${ids.length - 1} more` : ids.join(" · ");
      return { label, width: label.length * 7 };
    },
  });

describe("an arrangement", () => {
  it("has no label on another label, on a mark, on a reserved box or outside the frame", () => {
    fc.assert(
      fc.property(scenes(10), ({ marks, frame, reserved }) => {
        const drawn = drawMarks(marks, arrange(marks, frame, reserved));
        expect(collisions(drawn, frame, reserved)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(scenes(8), ({ marks, frame, reserved }) => {
        expect(arrange(structuredClone(marks), frame, reserved)).toEqual(arrange(marks, frame, reserved));
      }),
      { numRuns: 50 },
    );
  });

  it("names a city that must be named wherever a side of its mark is free, and beside it", () => {
    fc.assert(
      fc.property(scenes(7), fc.nat(), ({ marks, frame, reserved }, pick) => {
        const ranked = marks.map((it, index) => (index === pick % marks.length ? { ...it, rank: 5 } : it));
        const placements = arrange(ranked, frame, reserved);
        const top = ranked.find(({ rank }) => rank === 5);
        if (!top) throw new Error("One mark has the highest rank");
        const isFree = SIDES.some((side) => {
          const box = labelBox(top.x, top.y, top.labelWidth, side);
          const isInside =
            box.left >= frame.left &&
            box.right <= frame.right &&
            box.top >= frame.top &&
            box.bottom <= frame.bottom;
          // Labels leave the whole form of a mark free, also where it is drawn smaller.
          const others = ranked.filter(({ id }) => id !== top.id).map(({ x, y }) => markBox(x, y));
          return isInside && ![...others, ...reserved].some((obstacle) => overlap(box, obstacle));
        });
        if (isFree) expect(SIDES).toContain(placements.get(top.id)?.label);
      }),
      { numRuns: 150 },
    );
  });

  it("has a thin leader to a label that no side has room for, past what lies in the way", () => {
    const walls = [wall(150, 150, 290, 250), wall(310, 150, 450, 250), wall(290, 150, 310, 185)];
    const placements = arrange([mark("a", 300, 200)], frame, [...walls, wall(290, 215, 310, 240)]);
    const { label = "hidden" } = placements.get("a") ?? {};
    expect(FAR_PLACES).toContain(label);
  });

  it("names two cities at once where there is room for one label alone", () => {
    const narrow = { left: 0, top: 0, right: 160, bottom: 34 };
    const placements = arrange([mark("one", 20, 17, 2, 40), mark("two", 26, 17, 1, 40)], narrow);
    expect([...placements.values()].map(({ label, joint }) => [label !== "hidden", joint?.label])).toEqual(
      expect.arrayContaining([
        [true, "one · two"],
        [false, undefined],
      ]),
    );
  });

  it("joins no names of marks that lie apart, but for what the picture is about", () => {
    const narrow = { left: 0, top: 0, right: 180, bottom: 34 };
    const marks = [mark("one", 20, 17, 1, 90), mark("two", 50, 17, 1, 90)];
    const jointsFrom = (joinedRank: number) =>
      [
        ...arrangeMarks(marks, {
          labelRoom: { room: narrow, reserved: [] },
          mustRank: 1,
          joinedRank,
          readJoint: (ids) => ({ label: ids.join(" · "), width: 100 }),
        }).values(),
      ].flatMap(({ joint }) => joint?.label ?? []);
    expect(jointsFrom(4)).toEqual([]);
    expect(jointsFrom(1)).toEqual(["two · one"]);
  });

  it("names all that must be named in one label where nothing else has room", () => {
    const marks = Array.from({ length: 12 }, (_, index) => mark(`m${index}`, 40 + index * 3, 20, 5, 90));
    const low = { left: 0, top: 0, right: 240, bottom: 40 };
    const named = [...arrange(marks, low).values()].flatMap(({ joint }) => joint?.cities ?? []);
    expect(new Set(named)).toEqual(new Set(marks.map(({ id }) => id)));
  });

  it("says which marks lie on one another, so that these are drawn smaller", () => {
    const placements = arrange([mark("a", 100, 100), mark("b", 106, 100), mark("c", 300, 100)], frame);
    expect([...placements].filter(([, { isSmall }]) => isSmall).map(([id]) => id)).toEqual(["a", "b"]);
  });

  it("moves no mark: all that it tells of one is its label and its size", () => {
    fc.assert(
      fc.property(scenes(10), ({ marks, frame, reserved }) => {
        const keys = [...arrange(marks, frame, reserved).values()].flatMap((it) => Object.keys(it));
        expect(keys.filter((key) => !["label", "joint", "isSmall"].includes(key))).toEqual([]);
      }),
    );
  });

  it("hides labels of lower rank first, even several of them", () => {
    // One free side for the wide label in the middle; each of the others has only the side that it lies on.
    const marks = [
      mark("high", 100, 200, 4, 300),
      mark("above", 250, 170, 3, 40),
      mark("below", 250, 230, 3, 40),
    ];
    const reserved = [
      ...[wall(0, 0, 600, 160), wall(0, 240, 600, 400)],
      ...[wall(0, 160, 90, 240), wall(262, 160, 600, 180), wall(262, 220, 600, 240)],
      ...[wall(90, 160, 238, 180), wall(90, 220, 238, 240)],
    ];
    const labels = [...arrange(marks, frame, reserved)].map(([id, { label }]) => [id, label]);
    expect(Object.fromEntries(labels)).toEqual({ high: "e", above: "hidden", below: "hidden" });
  });

  it.each([
    ["to the east, where readers expect it", 300, 200, "e"],
    ["to the west at the eastern edge", 570, 200, "w"],
    ["to the west at the eastern edge, even below a corner", 570, 30, "w"],
  ])("puts a lone label %s", (_case, x, y, side) => {
    expect(arrange([mark("a", x, y)], frame).get("a")).toEqual({ label: side });
  });

  it("hides a label that fits nowhere and still draws its mark", () => {
    const small = { left: 0, top: 0, right: 50, bottom: 50 };
    expect(arrange([mark("a", 25, 25)], small).get("a")).toEqual({ label: "hidden" });
  });

  it("of nothing is empty", () => {
    expect(arrange([], frame).size).toBe(0);
  });

  it("is found in a moment even where many marks crowd together", () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      mark(`m${index}`, 250 + (index % 8) * 14, 150 + Math.floor(index / 8) * 14, index % 5, 90),
    );
    const before = performance.now();
    const drawn = drawMarks(crowd, arrange(crowd, frame));
    expect(performance.now() - before).toBeLessThan(2000);
    expect(collisions(drawn, frame, [])).toEqual([]);
  });
});

describe("a label", () => {
  it.each([...SIDES, ...FAR_PLACES])(
    "at %s keeps clear of its own shape, which is 8 CSS pixels around",
    (side) => {
      for (const width of [10, 60, 200]) {
        const { left, right, top, bottom } = labelBox(0, 0, width, side);
        const [nearestX, nearestY] = [Math.max(left, Math.min(0, right)), Math.max(top, Math.min(0, bottom))];
        expect(Math.hypot(nearestX, nearestY)).toBeGreaterThanOrEqual(8);
      }
    },
  );

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

describe("a leader", () => {
  it.each(FAR_PLACES)("to %s is in whole pixels and ends at the edge of its label", (place) => {
    const { x, y } = leaderOffset(place) ?? { x: 0.5, y: 0.5 };
    expect([x, y].every(Number.isInteger)).toBe(true);
    const { left, right, top, bottom } = labelBox(0, 0, 70, place);
    const [nearestX, nearestY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
    expect(Math.hypot(nearestX - x, nearestY - y)).toBe(2);
  });

  it.each(SIDES)("is none to the side %s", (side) => {
    expect(leaderOffset(side)).toBeUndefined();
  });
});

/** The value of a CSS length like `12px`, `-50%` or `calc(-100% - 12px)`, percentages being of `whole`. */
function evaluate(length: string, whole: number): number {
  return [...length.matchAll(/([-+]?\s?)(\d+)(px|%)/g)].reduce((sum, [, sign, number, unit]) => {
    const size = unit === "%" ? (Number(number) / 100) * whole : Number(number);
    return sum + (sign?.includes("-") ? -size : size);
  }, 0);
}
