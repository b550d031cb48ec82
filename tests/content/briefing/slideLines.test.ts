import { describe, expect, it } from "vitest";
import { distanceTo } from "@/basemap/curves";
import { layoutSlide } from "@/content/briefing/layoutSlide";
import type { SlideContent } from "@/content/briefing/slideContent";
import { mapZoom } from "@/features/presentation/slideUnit";
import present from "@/i18n/compiled/present.en";
import { mapWords } from "@/i18n/mapWords";
import { clearanceProblems, type Spot } from "../../clearance";
import { frozenSlides } from "../../fixtures/frozenBriefings";
import { publishedBriefings } from "../../fixtures/publishedBriefings";

/** Maps of slides at 16:9 and 4:3, as high as their words leave them. */
const SCREENS = [
  { name: "1920 × 1080", slide: { width: 1920, height: 1080 }, map: { width: 1920, height: 528 } },
  { name: "1280 × 720", slide: { width: 1280, height: 720 }, map: { width: 1280, height: 350 } },
  { name: "1024 × 768", slide: { width: 1024, height: 768 }, map: { width: 1024, height: 380 } },
  { name: "1024 × 768, few words", slide: { width: 1024, height: 768 }, map: { width: 1024, height: 450 } },
];

/** Lower ones, with the records that are published: the made-up pairs leave no way between names there. */
const LOW_SCREENS = [
  {
    name: "1920 × 1080, many words",
    slide: { width: 1920, height: 1080 },
    map: { width: 1920, height: 472 },
  },
  { name: "1024 × 768, many words", slide: { width: 1024, height: 768 }, map: { width: 1024, height: 302 } },
];

const publishedSlides = [...publishedBriefings].flatMap(([id, { slides }]) =>
  slides.map((slide, index) => ({ name: `published ${id}/${index + 1}`, slide })),
);

const words = mapWords(present);

const casesOf = (screens: typeof SCREENS, slides: readonly { name: string; slide: SlideContent }[]) =>
  screens.flatMap((screen) =>
    slides.map(({ name: slideName, slide: { picture } }) => ({ ...screen, slideName, picture })),
  );

const cases = [...casesOf(SCREENS, frozenSlides), ...casesOf([...SCREENS, ...LOW_SCREENS], publishedSlides)];

describe("the lines of a slide", () => {
  it.each(cases)(
    "keep 12 px from marks and names that are not theirs, and off titles: $slideName on $name",
    ({ slide, map, picture }) => {
      const unit = mapZoom(slide);
      const { marks, lines, frames } = layoutSlide(picture, map, unit, words);
      const spots = {
        marks: marks.map(
          ({ mark, x, y }): Spot => ({ cities: [mark.id], box: { left: x, right: x, top: y, bottom: y } }),
        ),
        names: marks.flatMap(({ x, y, label }): Spot[] => {
          if (!label) return [];
          const [left, base] = [x + label.x, y + label.y];
          const { width, fontSize, cities } = label;
          const box = {
            left,
            right: left + width,
            top: base - fontSize * 0.8,
            bottom: base + fontSize * 0.2,
          };
          return [{ cities, box }];
        }),
      };
      const found = lines.flatMap(({ line, points, isQuiet }) => {
        if (isQuiet) return [];
        const own = [...line.usCities, ...line.belgianCities];
        const problems = clearanceProblems({ own, points, spots, unit });
        const ends = marks.filter(({ mark }) => own.includes(mark.id));
        const crossed = frames.filter(({ left, top }) => {
          const title = { left, top, right: left + 120 * unit, bottom: top + 24 * unit };
          // A city may lie below it.
          if (ends.some((end) => distanceTo(end, title) < 12 * unit)) return false;
          return points.some((point) => distanceTo(point, title) < unit);
        });
        return [...problems, ...crossed.map(({ frame }) => `over the title of ${frame}`)].map(
          (what) => `${line.id}: ${what}`,
        );
      });
      expect(found).toEqual([]);
    },
  );
});
