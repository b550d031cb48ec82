import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, type Point } from "@/basemap/arrangement";
import { distanceTo } from "@/basemap/curves";
import { CLEAR_PX } from "@/basemap/routing/obstacles";
import type { Field, LineToRoute, MarkInWay } from "@/basemap/routing/routedLine";
import { routeLines } from "@/basemap/routing/routeLines";

const RADIUS = 8;

const mark = (id: string, x: number, y: number): MarkInWay => ({ id, x, y, radius: RADIUS });

const field = (change: Partial<Field> = {}): Field => ({
  width: 1000,
  height: 560,
  isStacked: false,
  marks: [],
  names: [],
  closed: [],
  ...change,
});

const line = (id: string, us: string[], be: string[], more: Partial<LineToRoute> = {}): LineToRoute => ({
  id,
  kind: "city-pair",
  isSelected: false,
  usCities: us,
  belgianCities: be,
  ...more,
});

const COLUMBUS = mark("columbus", 350, 270);
const VILVOORDE = mark("vilvoorde", 750, 230);
const PAIR = line("vilvoorde--columbus", ["columbus"], ["vilvoorde"]);

it("a date that would cover the middle of a mark is left out, but for that of a selected line", () => {
  // Nowhere along it is room for a date.
  const marks = [
    COLUMBUS,
    VILVOORDE,
    ...Array.from({ length: 620 }, (_, index) => {
      const [column, row] = [index % 20, Math.floor(index / 20)];
      return mark(`other-${index}`, 25 + column * 50, 8 + row * 18);
    }),
  ];
  const route = (isSelected: boolean) =>
    routeLines([{ ...PAIR, pill: "Nov 3–9, 2019", isSelected }], field({ marks }));
  expect(route(false).map(({ pill }) => pill)).toEqual([undefined]);
  expect(route(true).map(({ pill }) => pill?.text)).toEqual(["Nov 3–9, 2019"]);
  const [free] = routeLines([{ ...PAIR, pill: "2019" }], field({ marks: [COLUMBUS, VILVOORDE] }));
  expect(free?.pill?.text).toBe("2019");
});

describe("the dates of lines side by side", () => {
  it.each([6, 7, 8])("can all be read, where frames of a phone are stacked: %i lines", (count) => {
    const height = 300;
    const marks = [
      mark("columbus", 263, height * 0.21),
      mark("washington", 295, height * 0.23),
      mark("antwerp", 192, height * 0.61),
      mark("vilvoorde", 192, height * 0.67),
    ];
    const lines = Array.from({ length: count }, (_, index) =>
      line(
        `line-${index}`,
        [index % 2 ? "washington" : "columbus"],
        [index % 4 > 1 ? "vilvoorde" : "antwerp"],
        { pill: ["Jun 2014", "May 2015", "2014", "Feb 2015"][index % 4] ?? "" },
      ),
    );
    const routed = routeLines(lines, field({ width: 390, height, isStacked: true, marks }));
    const rooms = routed.flatMap(({ pill }) => {
      if (!pill) return [];
      const { middle, width, height: high } = pill;
      return [
        {
          left: middle.x - width / 2,
          right: middle.x + width / 2,
          top: middle.y - high / 2,
          bottom: middle.y + high / 2,
        },
      ];
    });
    expect(rooms).toHaveLength(count);
    const meeting = rooms.flatMap((room, index) => rooms.slice(index + 1).filter((it) => overlap(room, it)));
    expect(meeting).toEqual([]);
  });
});

it("dates of two lines side by side keep apart where there is room along them", () => {
  const marks = [mark("a", 350, 200), mark("b", 350, 232), mark("c", 750, 200), mark("d", 750, 232)];
  const lines = [line("one", ["a"], ["c"], { pill: "2014" }), line("two", ["b"], ["d"], { pill: "2015" })];
  const [first, second] = routeLines(lines, field({ marks })).flatMap(({ pill }) => pill ?? []);
  const { middle, width, height } = first ?? { middle: { x: 0, y: 0 }, width: 0, height: 0 };
  const other = second?.middle ?? middle;
  const gap = Math.max(Math.abs(other.x - middle.x) - width, Math.abs(other.y - middle.y) - height);
  expect(gap).toBeGreaterThanOrEqual(16);
});

describe("a line", () => {
  it("goes around an inset, and into the one that holds its end", () => {
    const straight = routeLines([PAIR], field({ marks: [COLUMBUS, VILVOORDE] }))[0]?.points ?? [];
    const { x, y } = straight[Math.floor(straight.length / 2)] ?? { x: 0, y: 0 };
    const inset = { left: x - 40, top: y - 30, right: x + 40, bottom: y + 30 };
    const inside = (points: readonly Point[]) => points.filter((point) => distanceTo(point, inset) === 0);
    const [beside] = routeLines([PAIR], field({ marks: [COLUMBUS, VILVOORDE], insets: [inset] }));
    expect(inside(beside?.points ?? [])).toEqual([]);
    expect(beside?.trespass).toBe(0);
    const honolulu = mark("honolulu", x, y);
    const pair = [line("vilvoorde--honolulu", ["honolulu"], ["vilvoorde"])];
    const marks = [honolulu, VILVOORDE];
    const [into] = routeLines(pair, field({ marks, insets: [inset] }));
    // It is in nobody's way there.
    expect(into?.d).toBe(routeLines(pair, field({ marks }))[0]?.d);
    expect(inside(into?.points ?? []).length).toBeGreaterThan(1);
    expect(into?.trespass).toBe(0);
  });

  it("goes around marks and names that are not its own, at a distance of 12 pixels, wherever one of them lies", () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: 420, max: 680 }), y: fc.integer({ min: 60, max: 500 }) }),
        fc.record({ x: fc.integer({ min: 420, max: 620 }), y: fc.integer({ min: 60, max: 500 }) }),
        (other, name) => {
          const its = mark("antwerp", other.x, other.y);
          const box = {
            cities: ["ghent"],
            left: name.x,
            right: name.x + 60,
            top: name.y,
            bottom: name.y + 18,
          };
          const [routed] = routeLines([PAIR], field({ marks: [COLUMBUS, VILVOORDE, its], names: [box] }));
          for (const point of routed?.points ?? []) {
            expect(Math.hypot(point.x - its.x, point.y - its.y)).toBeGreaterThanOrEqual(
              RADIUS + CLEAR_PX - 1,
            );
            expect(distanceTo(point, box)).toBeGreaterThanOrEqual(CLEAR_PX - 1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("crosses no title and no control, and stays in the picture", () => {
    const top = { left: 0, top: 0, right: 1000, bottom: 150 };
    const title = { left: 505, top: 150, right: 640, bottom: 235 };
    const [routed] = routeLines([PAIR], field({ marks: [COLUMBUS, VILVOORDE], closed: [top, title] }));
    for (const point of routed?.points ?? []) {
      expect(distanceTo(point, top)).toBeGreaterThan(0);
      expect(distanceTo(point, title)).toBeGreaterThan(0);
    }
  });

  it("begins and ends at the rims of its marks, with its arrow before the one that it leads to", () => {
    const arrowed = { ...PAIR, direction: "to-belgium" as const };
    const [routed] = routeLines([arrowed], field({ marks: [COLUMBUS, VILVOORDE] }));
    const numbers = routed?.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const away = ({ x, y }: MarkInWay, [atX = 0, atY = 0]: number[]) => Math.hypot(atX - x, atY - y);
    expect(away(COLUMBUS, numbers.slice(0, 2))).toBeCloseTo(RADIUS + 1, 0);
    expect(away(VILVOORDE, numbers.slice(-2))).toBeGreaterThan(RADIUS + 8);
    const [tipX = 0, tipY = 0] = routed?.arrows.match(/-?[\d.]+/g)?.map(Number) ?? [];
    expect(away(VILVOORDE, [tipX, tipY])).toBeCloseTo(RADIUS + 2, 0);
  });

  it("has neither arrow nor date where it stands back or is a ghost", () => {
    for (const quiet of [{ isAside: true }, { isGhost: true }] as const) {
      const its = { ...PAIR, ...quiet, direction: "to-belgium" as const };
      expect(routeLines([its], field({ marks: [COLUMBUS, VILVOORDE] }))[0]?.arrows).toBe("");
    }
  });

  it("with several cities is one fork, with an arrow at each city that it leads to", () => {
    const marks = [
      mark("nashville", 300, 300),
      mark("chattanooga", 312, 316),
      mark("liege", 800, 260),
      mark("verviers", 830, 270),
    ];
    const joint = line("joint", ["nashville", "chattanooga"], ["liege", "verviers"], {
      direction: "to-united-states",
      pill: "Nov 2019",
    });
    const [routed, ...more] = routeLines([joint], field({ marks }));
    expect(more).toEqual([]);
    expect(routed?.curves).toHaveLength(5);
    expect(routed?.arrows.match(/Z/g)).toHaveLength(2);
    for (const { x, y } of marks)
      expect(
        Math.min(...(routed?.points ?? []).map((point) => Math.hypot(point.x - x, point.y - y))),
      ).toBeLessThan(1);
  });

  it("is left out without a mark at one of its sides", () => {
    expect(routeLines([PAIR], field({ marks: [COLUMBUS] }))).toEqual([]);
  });
});

describe("several lines", () => {
  const between = ["2014", "Jun 2014", "May 2015"].map((pill, index) =>
    line(`delegation-${index}`, ["columbus"], ["vilvoorde"], {
      pill,
      isSelected: true,
      direction: "to-belgium",
    }),
  );

  it("between the same two marks lie apart, each with its date on it and on no other", () => {
    const routed = routeLines(between, field({ marks: [COLUMBUS, VILVOORDE] }));
    const middles = routed.map(({ points }) => points[13]?.y ?? 0).toSorted((one, other) => one - other);
    for (const [index, y] of middles.entries())
      if (index > 0) expect(y - (middles[index - 1] ?? 0)).toBeGreaterThan(10);
    const pills = routed.flatMap(({ pill }) => pill ?? []);
    expect(pills).toHaveLength(3);
    for (const one of pills)
      for (const other of pills)
        if (one !== other)
          expect(
            Math.abs(one.middle.x - other.middle.x) >= (one.width + other.width) / 2 ||
              Math.abs(one.middle.y - other.middle.y) >= one.height,
          ).toBe(true);
  });

  it("lie the same in whatever order they come, and what the page is about lies uppermost", () => {
    const lines = [...between, { ...PAIR, isAside: true as const }];
    const one = routeLines(lines, field({ marks: [COLUMBUS, VILVOORDE] }));
    const other = routeLines(lines.toReversed(), field({ marks: [COLUMBUS, VILVOORDE] }));
    expect(one).toEqual(other);
    expect(one[0]?.line.id).toBe(PAIR.id);
  });

  it("keep their bends while the map moves", () => {
    const [first] = routeLines([PAIR], field({ marks: [COLUMBUS, VILVOORDE] }));
    if (!first) throw new Error("It is drawn");
    const inTheWay = first.points[10] ?? { x: 0, y: 0 };
    const marks = [COLUMBUS, VILVOORDE, mark("antwerp", inTheWay.x, inTheWay.y)];
    const kept = new Map([[PAIR.id, first.course]]);
    expect(routeLines([PAIR], field({ marks }), { kept })[0]?.d).toBe(first.d);
    expect(routeLines([PAIR], field({ marks }), { before: kept })[0]?.d).not.toBe(first.d);
  });
});
