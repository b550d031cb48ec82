import { expect, it } from "vitest";
import { pointAt } from "@/basemap/curves";
import type { SlideLine, SlidePicture } from "@/content/briefing/slideContent";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { drawnLines } from "./drawnLines";
import { briefingOf, writeAndRead } from "./pptxFiles";

function pictureOf(id: string): SlidePicture {
  const slide = briefingCalled(id).slides[1];
  if (!slide) throw new Error(`${id} has no second slide`);
  return slide.picture;
}

const like = pictureOf("vilvoorde-columbus");
const [selected] = like.lines.filter(({ isSelected }) => isSelected);
if (!selected) throw new Error("The slide is about no line.");

async function linesOf(lines: SlideLine[]) {
  const file = await writeAndRead(briefingOf([{ picture: { ...like, lines } }]));
  return drawnLines(file.text("ppt/slides/slide1.xml"));
}

const numbers = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, value]) => Number(value));

it("draws what is inferred dashed, what is announced dotted, and what is stated without a gap", async () => {
  const bases = ["stated", "inferred", "announced"] as const;
  const lines = await linesOf(
    bases.map((basis) => {
      const { basis: _basis, ...line } = selected;
      return { ...line, id: basis, ...(basis !== "stated" && { basis }) };
    }),
  );
  const dashes = lines.map(({ xml }) => numbers(xml, /<a:ds d="(\d+)"/g));
  expect(dashes.map(({ length }) => length).toSorted()).toEqual([0, 1, 1]);
  const [dotted = 0, dashed = 0] = dashes.flat().toSorted((one, other) => one - other);
  expect(dashed).toBeGreaterThan(100_000);
  expect(dotted).toBeLessThan(20_000);
});

it("ends a delegation in an arrow at the city that it leads to", async () => {
  const directions = ["to-belgium", "to-united-states"] as const;
  const lines = await linesOf(directions.map((direction) => ({ ...selected, id: direction, direction })));
  // From the city in the United States to that in Belgium.
  const isAtStart = lines.map(({ curves: [way], tips: [tip] }) => {
    if (!way || !tip) throw new Error("A line has no way, or no arrow");
    const [from, , , to] = way;
    return Math.hypot(tip.x - from.x, tip.y - from.y) < Math.hypot(tip.x - to.x, tip.y - to.y);
  });
  expect(isAtStart.toSorted()).toEqual([false, true]);
  const [still] = await linesOf([{ ...selected, id: "pair", direction: undefined } as never]);
  expect(still?.tips).toEqual([]);
});

it("tells kinds by their hue", async () => {
  const kinds = ["city-pair", "visit", "sister-cities"] as const;
  const lines = await linesOf(kinds.map((kind) => ({ ...selected, id: kind, kind })));
  const colours = lines.map(({ xml }) => /<a:srgbClr val="(\w+)"/.exec(xml)?.[1]);
  expect(new Set(colours).size).toBe(3);
});

it("draws what the slide is about heavier, and the rest pale", async () => {
  const lines = await linesOf([selected, { ...selected, id: "other", isSelected: false, isAside: true }]);
  const widths = lines.flatMap(({ xml }) => numbers(xml, /<a:ln w="(\d+)"/g));
  const [quiet, loud] = widths.toSorted((one, other) => one - other);
  expect(loud).toBeGreaterThan((quiet ?? 0) * 1.5);
  expect(lines.map(({ xml }) => numbers(xml, /<a:alpha val="(\d+)"/g).length).toSorted()).toEqual([0, 1]);
});

it("draws no line between the same two cities on another", async () => {
  const lines = await linesOf([selected, { ...selected, id: "visit", kind: "visit" }]);
  const [one, other] = lines.map(({ curves: [way] }) => way && pointAt(way, 0.5));
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(10);
});
