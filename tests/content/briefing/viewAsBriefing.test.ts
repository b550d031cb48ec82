import { describe, expect, it } from "vitest";
import { type SeenPage, viewAsBriefing } from "@/content/briefing/viewAsBriefing";
import { readPage } from "@/content/readPage";
import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { frozenAtlas, frozenReading } from "../../fixtures/frozenAtlas";
import { briefingReading as reading } from "../../fixtures/frozenBriefings";

const seen = (page: Page, more: Partial<SeenPage> = {}): SeenPage => ({
  view: readPage(frozenReading, page),
  filters: [],
  frames: {},
  hidesLines: false,
  day: "2026-11-23",
  ...more,
});

function slideOf(page: Page, more: Partial<SeenPage> = {}) {
  const { slides } = viewAsBriefing(reading, seen(page, more));
  const [slide] = slides;
  if (!slide || slides.length !== 1) throw new Error("A view is one slide");
  return slide;
}

const COUNT_OF_SUBTITLE = 20;

describe("a view as a slide", () => {
  it.each(pagesOf(frozenAtlas).map((page) => [JSON.stringify(page), page] as const))(
    "%s says no more than an audience reads, and names what it rests on",
    (_, page) => {
      const slide = slideOf(page);
      const words = slide.text.reduce((sum, text) => sum + countWords(text), 0);
      expect(words).toBeLessThanOrEqual(MAX_SLIDE_WORDS + COUNT_OF_SUBTITLE);
      expect(slide.title).not.toBe("");
      expect(slide.picture.marks.length).toBeGreaterThan(0);
      for (const source of slide.sources) expect(slide.noteSources).toContain(source);
      if (page.kind === "city" || page.kind === "partnership" || page.kind === "program")
        expect(slide.noteSources.length).toBeGreaterThan(0);
    },
  );

  it("says of what is inferred that it is, and from what", () => {
    const slide = slideOf({ kind: "partnership", id: "verviers--nashville" });
    expect(slide.text.join(" ")).toContain(" (Inferred.)");
    expect(slide.notes.join(" ")).toContain(" Inferred: ");
  });

  it("names the cities at both ends of what the page is about, and says the first thing that is stated", () => {
    const { picture, text, sources } = slideOf({ kind: "city", id: "antwerp" });
    const quiet = picture.marks.filter(({ emphasis }) => emphasis === "none").map(({ id }) => id);
    for (const { isSelected, usCities, belgianCities } of picture.lines)
      if (isSelected) for (const id of [...usCities, ...belgianCities]) expect(quiet).not.toContain(id);
    expect(text[1]).toMatch(/^Antwerp and San Diego have been counterparts .* \(Inferred\.\)$/);
    expect(sources.length).toBeGreaterThan(0);
  });

  it("shows the part of the world that the reader sees, the filters in words, and no lines where they are off", () => {
    const bounds = { west: 4, south: 50, east: 5, north: 51 };
    const slide = slideOf(
      { kind: "home" },
      { filters: ["Years: 2014 to 2016"], frames: { be: bounds }, hidesLines: true },
    );
    expect(slide.text).toContain("Years: 2014 to 2016");
    expect(slide.picture.lines).toEqual([]);
    expect(slide.picture.boxes.us).toEqual(seen({ kind: "home" }).view.picture.views.us.box);
    const { minX, maxX } = slide.picture.boxes.be;
    expect(((maxX - minX) / 256) * 360).toBeCloseTo(1, 5);
  });
});
