import { describe, expect, it } from "vitest";
import { MOST_MARKS } from "@/basemap/chooseMarks";
import { readSlideMap } from "@/content/briefing/slidePicture";
import { MOST_LINES } from "@/content/choosePlaces";
import { drawnOnSlide } from "@/domain/drawnOnSlide";
import { legendEntries } from "@/features/presentation/legendEntries";
import { atlasOfSize } from "../../../bench/scale/atlasOfSize";
import { frozenAtlas } from "../../fixtures/frozenAtlas";
import { briefingReading, frozenSlides } from "../../fixtures/frozenBriefings";

const SHOWS = [
  { cities: [], partnerships: [], programs: [] },
  { cities: [], partnerships: [], programs: ["city-pair"] },
];

describe("the picture of a slide", () => {
  it("is everything in an atlas of today's size", () => {
    for (const { slide } of frozenSlides) expect(slide.picture.undrawn).toBeUndefined();
  });

  it("chooses what matters most of many, and says in picture, legend and words how much it leaves out", () => {
    const atlas = atlasOfSize({ base: frozenAtlas, partnerships: 200 });
    const reading = { ...briefingReading, atlas };
    for (const show of SHOWS) {
      const { picture, mapText } = readSlideMap(reading, show);
      for (const frame of ["us", "be"] as const)
        expect(picture.marks.filter((mark) => mark.frame === frame).length).toBeLessThanOrEqual(MOST_MARKS);
      expect(picture.lines.length).toBeGreaterThan(0);
      expect(picture.lines.length).toBeLessThanOrEqual(MOST_LINES);
      const { cities = 0, lines = 0 } = picture.undrawn ?? {};
      expect(cities + picture.marks.length).toBe(drawnOnSlide(atlas, show).cities.length);
      expect(lines).toBeGreaterThan(100);
      const said = `${cities} more cities and ${lines} more connections are not drawn.`;
      expect(mapText.endsWith(said)).toBe(true);
      expect(legendEntries(picture, reading.present).at(-1)?.name).toBe(said);
      const drawn = new Set(picture.marks.map(({ id }) => id));
      for (const { usCities, belgianCities } of picture.lines)
        expect([...usCities, ...belgianCities].filter((id) => !drawn.has(id))).toEqual([]);
    }
  });
});
