import { describe, expect, it } from "vitest";
import { stillSizes } from "@/features/presentation/stillSizes";
import present from "@/i18n/compiled/present.en";
import { item } from "../../domain/buildAtlas";
import { briefingCalled, frozenSlides } from "../../fixtures/frozenBriefings";

const byline = { author: "An author", date: "November 23, 2026" };
const slide = item(briefingCalled("vilvoorde-columbus").slides, 1);
const heightOf = (change: Partial<typeof slide>, hasCode = false) =>
  stillSizes(byline, { ...slide, ...change }, present, hasCode).map.height;
const sentence = "The delegation met the mayor, the police and social workers in the hall. ";

describe("the sizes of a slide on paper", () => {
  it.each(frozenSlides)("leave the map of $name room beside its words", ({ slide: its }) => {
    const { slide: whole, map, zoom } = stillSizes(byline, its, present, its.kind === "closing");
    expect([whole, map.width, zoom]).toEqual([{ width: 1024, height: 768 }, 1024, 1.8]);
    expect(map.height).toBeGreaterThanOrEqual(200);
    // The words have at least 38 % of the slide, its foot two lines.
    expect(map.height).toBeLessThanOrEqual(768 - 292 - 94);
  });

  it("give the map what words, code and legend leave", () => {
    const usual = heightOf({ text: ["Short."] });
    expect(heightOf({ text: [sentence] })).toBe(usual);
    const text = [sentence.repeat(3), sentence];
    expect(heightOf({ text })).toBeLessThan(usual);
    expect(heightOf({ text }, true)).toBeLessThan(heightOf({ text }));
    // Its legend takes two rows.
    const bare = heightOf({ text: ["Short."], picture: { ...slide.picture, marks: [], lines: [] } });
    expect(bare - usual).toBeCloseTo(2 * 28 * 1.32, 0);
  });

  it("keep a map where the words would take it all", () => {
    expect(heightOf({ text: [sentence.repeat(100)] })).toBe(163.84);
  });
});
