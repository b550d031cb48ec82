import { describe, expect, it } from "vitest";
import { distanceTo } from "@/basemap/curves";
import { layoutSlide } from "@/content/briefing/layoutSlide";
import { readBriefing } from "@/content/briefing/readBriefing";
import { mapZoom } from "@/features/presentation/slideUnit";
import present from "@/i18n/compiled/present.en";
import { jointLabel } from "@/i18n/groupNames";
import { frozenAtlas } from "../../fixtures/frozenAtlas";
import { briefingReading, frozenBriefings } from "../../fixtures/frozenBriefings";

const SCREENS = [
  { name: "1920 × 1080", slide: { width: 1920, height: 1080 }, map: { width: 1920, height: 480 } },
  { name: "1024 × 768", slide: { width: 1024, height: 768 }, map: { width: 1024, height: 320 } },
];

const join = (names: readonly string[]) => jointLabel(present.map, names);

const CLEAR_PX = 12;

/** From a name: so low a map has no more room at one place. */
const CLEAR_OF_NAMES_PX = 8;

/** Of a way, where the line is farther than this from its own ends. */
const NEAR_END_PX = 40;

/** The frozen atlas without the made-up pairs, whose cities leave no way between titles and names on so low a map. */
const isMadeUp = (id: string) => /ostend|seattle|example/.test(id);
const atlas = {
  ...frozenAtlas,
  programs: frozenAtlas.programs.map((program) => ({
    ...program,
    cities: program.cities.filter(({ city }) => !isMadeUp(city)),
  })),
  partnerships: frozenAtlas.partnerships.filter(({ id }) => !isMadeUp(id)),
  delegations: frozenAtlas.delegations.filter(({ id }) => !isMadeUp(id)),
};

const slides = frozenBriefings.flatMap((briefing) =>
  readBriefing({ ...briefingReading, atlas }, briefing).slides.map(({ picture }, index) => ({
    slideName: `${briefing.id}/${index + 1}`,
    picture,
  })),
);

const cases = SCREENS.flatMap((screen) => slides.map((slide) => ({ ...screen, ...slide })));

describe("the lines of a slide", () => {
  it.each(cases)(
    "keep from marks and names that are not theirs, and from titles: $slideName on $name",
    ({ slide, map, picture }) => {
      const zoom = mapZoom(slide);
      const { marks, lines, frames } = layoutSlide(picture, map, zoom, join);
      const found: string[] = [];
      for (const { line, points, isQuiet } of lines) {
        if (isQuiet) continue;
        const own = [...line.usCities, ...line.belgianCities];
        const ends = marks.filter(({ mark }) => own.includes(mark.id));
        const free = points.filter((point) =>
          ends.every((end) => Math.hypot(end.x - point.x, end.y - point.y) > NEAR_END_PX * zoom),
        );
        const tell = (what: string, distance: (point: { x: number; y: number }) => number, least: number) => {
          const nearest = Math.min(...free.map(distance));
          // Beside its own end a line cannot keep farther from something than that lies.
          const needed = Math.min(least * zoom, ...ends.map((end) => distance(end) * 0.8));
          if (nearest < needed) found.push(`${line.id} ${(nearest / zoom).toFixed(1)} px off ${what}`);
        };
        for (const { mark, x, y, label } of marks) {
          if (own.includes(mark.id)) continue;
          tell(mark.id, (point) => Math.hypot(x - point.x, y - point.y), CLEAR_PX);
          if (!label || label.cities.some((id) => own.includes(id))) continue;
          const room = {
            left: x + label.x,
            right: x + label.x + label.width,
            top: y + label.y - label.fontSize * 0.8,
            bottom: y + label.y + label.fontSize * 0.2,
          };
          tell(`the name of ${mark.id}`, (point) => distanceTo(point, room), CLEAR_OF_NAMES_PX);
        }
        for (const { frame, left, top } of frames) {
          const title = { left, top, right: left + 120 * zoom, bottom: top + 24 * zoom };
          // A city may lie below it.
          if (ends.some((end) => distanceTo(end, title) < 12 * zoom)) continue;
          tell(`the title of ${frame}`, (point) => distanceTo(point, title), 1);
        }
      }
      expect(found).toEqual([]);
    },
  );
});
