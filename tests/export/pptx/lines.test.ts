import { expect, it } from "vitest";
import type { SlideLine, SlidePicture } from "@/content/briefing/slideContent";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { all, briefingOf, writeAndRead } from "./pptxFiles";

function pictureOf(id: string): SlidePicture {
  const slide = briefingCalled(id).slides[1];
  if (!slide) throw new Error(`${id} has no second slide`);
  return slide.picture;
}

const like = pictureOf("vilvoorde-columbus");
const [selected] = like.lines.filter(({ isSelected }) => isSelected);
if (!selected) throw new Error("The slide is about no line.");

async function linesOf(lines: SlideLine[]) {
  const { slides } = await writeAndRead(briefingOf([{ picture: { ...like, lines } }]));
  return slides.flatMap((slide) => all(slide, "p:cxnSp")).filter((line) => all(line, "a:stCxn").length > 0);
}

it("draws what is inferred dashed, what is announced dotted, and what is stated without a gap", async () => {
  const bases = ["stated", "inferred", "announced"] as const;
  const lines = await linesOf(
    bases.map((basis) => {
      const { basis: _basis, ...line } = selected;
      return { ...line, id: basis, ...(basis !== "stated" && { basis }) };
    }),
  );
  const dashes = lines.map((line) => all(line, "a:ds").map((dash) => Number(dash.getAttribute("d"))));
  expect(dashes.map(({ length }) => length).toSorted()).toEqual([0, 1, 1]);
  const [dotted = 0, dashed = 0] = dashes.flat().toSorted((one, other) => one - other);
  expect(dashed).toBeGreaterThan(100_000);
  expect(dotted).toBeLessThan(20_000);
});

it("ends a delegation in an arrow at the city that it leads to", async () => {
  const directions = ["to-belgium", "to-united-states"] as const;
  const lines = await linesOf(directions.map((direction) => ({ ...selected, id: direction, direction })));
  const arrows = lines.map((line) => [all(line, "a:headEnd").length, all(line, "a:tailEnd").length]);
  expect(arrows.toSorted()).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

it("tells kinds by their hue", async () => {
  const kinds = ["city-pair", "visit", "sister-cities"] as const;
  const lines = await linesOf(kinds.map((kind) => ({ ...selected, id: kind, kind })));
  const colours = lines.map((line) => all(line, "a:srgbClr")[0]?.getAttribute("val"));
  expect(new Set(colours).size).toBe(3);
});

it("draws what the slide is about heavier, and the rest pale", async () => {
  const lines = await linesOf([selected, { ...selected, id: "other", isSelected: false, isAside: true }]);
  const widths = lines.map((line) => Number(all(line, "a:ln")[0]?.getAttribute("w")));
  const [quiet, loud] = widths.toSorted((one, other) => one - other);
  expect(loud).toBeGreaterThan((quiet ?? 0) * 1.5);
  expect(lines.map((line) => all(line, "a:alpha").length).toSorted()).toEqual([0, 1]);
});

it("ties the second line between two cities to their feet, so that it lies on the first in no program", async () => {
  const lines = await linesOf([selected, { ...selected, id: "visit", kind: "visit" }]);
  const ends = lines.map((line) =>
    ["a:stCxn", "a:endCxn"].map((tag) => all(line, tag)[0]?.getAttribute("idx")),
  );
  expect(ends).toEqual([
    ["0", "0"],
    ["2", "4"],
  ]);
});
