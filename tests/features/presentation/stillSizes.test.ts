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
    expect([whole, map.width, zoom]).toEqual([{ width: 1024, height: 768 }, 1024, 1.5]);
    expect(map.height).toBeGreaterThanOrEqual(163);
    expect(map.height).toBeLessThan(768 - 100);
  });

  it("give the map what words, code and legend leave", () => {
    const usual = heightOf({ text: ["Short."] });
    const text = [sentence.repeat(3), sentence];
    expect(heightOf({ text: [sentence] })).toBeLessThan(usual);
    expect(heightOf({ text })).toBeLessThan(heightOf({ text: [sentence] }));
    expect(heightOf({ text }, true)).toBeLessThan(heightOf({ text }));
    // An empty text leaves it all.
    expect(heightOf({ text: [] }) - usual).toBeCloseTo(28 * 1.3, 0);
    const bare = heightOf({ title: "", text: [] });
    const foot = 24 + 2 * 17.4 * 1.3;
    expect(768 - bare).toBeLessThan(foot + 30);
    // Its legend takes more rows than one.
    const without = heightOf({ text: ["Short."], picture: { ...slide.picture, marks: [], lines: [] } });
    expect(without).toBeGreaterThan(usual);
  });

  it("leave room for sources in full", () => {
    const sources = Array.from({ length: 20 }, (_, index) => `Source ${index} with a name`);
    expect(heightOf({ sources })).toBeLessThan(heightOf({ sources: sources.slice(0, 2) }) - 30);
  });

  it("keep a map where the words would take it all", () => {
    expect(heightOf({ text: [sentence.repeat(100)] })).toBe(163.84);
  });
});
