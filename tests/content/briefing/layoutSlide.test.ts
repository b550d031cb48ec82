import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Size } from "@/basemap/camera";
import { labelWidth } from "@/basemap/labelWidth";
import { layoutSlide, type SlideLayout } from "@/content/briefing/layoutSlide";
import { mapZoom } from "@/features/presentation/slideUnit";
import present from "@/i18n/compiled/present.en";
import { mapWords } from "@/i18n/mapWords";
import { frozenSlides } from "../../fixtures/frozenBriefings";

const words = mapWords(present);

/** Slides on screens that there are, and the room that words of the least height leave their maps. */
const SCREENS: { name: string; slide: Size; map: Size }[] = [
  { name: "1280 × 720", slide: { width: 1280, height: 720 }, map: { width: 1280, height: 350 } },
  { name: "1024 × 768", slide: { width: 1024, height: 768 }, map: { width: 1024, height: 380 } },
  { name: "1920 × 1080", slide: { width: 1920, height: 1080 }, map: { width: 1920, height: 528 } },
  { name: "390 × 844", slide: { width: 390, height: 844 }, map: { width: 390, height: 455 } },
];

const cases = SCREENS.flatMap((screen) =>
  frozenSlides.map((one) => {
    let layout: SlideLayout | undefined;
    return {
      ...screen,
      slideName: one.name,
      /** Laid out once for all tests. */
      get layout() {
        layout ??= layoutSlide(one.slide.picture, screen.map, mapZoom(screen.slide), words);
        return layout;
      },
    };
  }),
);

function labelBoxes({ marks }: SlideLayout) {
  return marks.flatMap(({ mark, x, y, label }) => {
    if (!label) return [];
    const width = labelWidth(label.text, label.fontSize, mark.emphasis === "none" ? 500 : 700);
    const [left, baseline] = [x + label.x, y + label.y];
    return [
      {
        id: mark.id,
        frame: mark.frame,
        left,
        right: left + width,
        // From the top of a capital with an accent to the foot of a p.
        top: baseline - 0.78 * label.fontSize,
        bottom: baseline + 0.22 * label.fontSize,
      },
    ];
  });
}

/** Labels that another overlaps or that their frame cuts. */
function labelProblems(layout: SlideLayout): string[] {
  const boxes = labelBoxes(layout);
  return boxes.flatMap((box, index) => {
    const frame = layout.frames.find((one) => one.frame === box.frame);
    const isInside =
      frame &&
      box.left >= frame.left &&
      box.right <= frame.left + frame.width &&
      box.top >= frame.top &&
      box.bottom <= frame.top + frame.height;
    const covered = boxes
      .slice(index + 1)
      .filter(
        (it) => it.left < box.right && box.left < it.right && it.top < box.bottom && box.top < it.bottom,
      );
    return [
      ...(isInside ? [] : [`${box.id} leaves its frame`]),
      ...covered.map(({ id }) => `${box.id}, ${id}`),
    ];
  });
}

describe("the labels of a published slide", () => {
  it.each(cases)("stand apart and within their frame: $slideName on $name", (one) => {
    expect(labelProblems(one.layout)).toEqual([]);
  });

  it("stand apart and within their frame on any screen", () => {
    const sizes = fc.record({
      slide: fc.record({
        width: fc.integer({ min: 320, max: 3840 }),
        height: fc.integer({ min: 320, max: 2160 }),
      }),
      share: fc.double({ min: 0.2, max: 0.6, noNaN: true }),
      one: fc.constantFrom(...frozenSlides),
    });
    fc.assert(
      fc.property(sizes, ({ slide, share, one }) => {
        const map = { width: slide.width, height: slide.height * share };
        expect(labelProblems(layoutSlide(one.slide.picture, map, mapZoom(slide), words))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(cases)("name all that it is about: $slideName on $name", (one) => {
    const { marks } = one.layout;
    const named = new Set(marks.flatMap(({ label }) => label?.cities ?? []));
    const bare = marks
      .filter(({ mark }) => mark.emphasis !== "none" && !named.has(mark.id))
      .map(({ mark }) => mark.id);
    expect(bare).toEqual([]);
  });

  it.each(cases)("name several at once only where their marks crowd: $slideName on $name", (one) => {
    const { marks, zoom } = one.layout;
    const apart = marks.flatMap(({ x, y, mark, label }) => {
      if (!label || mark.emphasis !== "none") return [];
      return marks
        .filter((other) => label.cities.includes(other.mark.id))
        .filter((other) => Math.hypot(other.x - x, other.y - y) > 24 * zoom)
        .map(() => label.text);
    });
    expect(apart).toEqual([]);
  });

  it("have two thirds of the text's size where they are emphasised, and a little less elsewhere", () => {
    const sizesAt = (slide: Size, map: Size) =>
      frozenSlides.flatMap((one) =>
        layoutSlide(one.slide.picture, map, mapZoom(slide), words).marks.flatMap(({ mark, label }) =>
          label ? [{ isStrong: mark.emphasis !== "none", fontSize: label.fontSize }] : [],
        ),
      );
    const normal = sizesAt({ width: 1024, height: 768 }, { width: 1024, height: 380 });
    for (const { isStrong, fontSize } of normal) expect(fontSize).toBe(isStrong ? 24 : 21);
    const phone = sizesAt({ width: 390, height: 844 }, { width: 390, height: 455 });
    for (const { fontSize } of phone) expect(fontSize).toBeGreaterThanOrEqual(13);
  });
});

describe("names on the ground of a slide", () => {
  it.each(cases)("are there, and meet no mark, name, date or line: $slideName on $name", (one) => {
    const { layout } = one;
    const zoom = mapZoom(one.slide);
    expect(layout.names.length).toBeGreaterThan(0);
    const labels = labelBoxes(layout);
    const pills = layout.lines.flatMap(({ pill }) => pill ?? []);
    const points = layout.lines.flatMap((line) => line.points);
    const meeting = layout.names.filter(({ box: { left, right, top, bottom } }) => {
      const isIn = ({ x, y }: { x: number; y: number }, dx = 0, dy = dx) =>
        x > left - dx && x < right + dx && y > top - dy && y < bottom + dy;
      return (
        layout.marks.some((mark) => isIn(mark, 7 * zoom)) ||
        labels.some((it) => it.left < right && left < it.right && it.top < bottom && top < it.bottom) ||
        pills.some(({ middle, width, height }) => isIn(middle, width / 2, height / 2)) ||
        points.some((point) => isIn(point))
      );
    });
    expect(meeting.map(({ text }) => text)).toEqual([]);
  });
});

describe("the map of a slide", () => {
  const [first] = frozenSlides;
  if (!first) throw new Error("There are no slides.");
  const ofCover = (map: Size) => layoutSlide(first.slide.picture, map, 1, words);

  it("has its frames beside each other, and one above the other where it stands", () => {
    const [us, be] = ofCover({ width: 800, height: 400 }).frames;
    expect([us?.top, be?.top]).toEqual([0, 0]);
    expect(be?.left).toBeGreaterThan(us?.width ?? 0);
    const [above, below] = ofCover({ width: 390, height: 455 }).frames;
    expect([above?.width, below?.width]).toEqual([390, 390]);
    expect(below?.top).toBeGreaterThan(above?.height ?? 0);
  });

  it.each(cases)("begins and ends its lines at marks: $slideName on $name", (one) => {
    const { marks, lines } = one.layout;
    const ids = marks.map(({ mark }) => mark.id);
    for (const { line, d } of lines) {
      expect(ids).toEqual(expect.arrayContaining([...line.belgianCities, ...line.usCities]));
      expect(d).toMatch(/^M/);
      expect(d).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("has nothing quiet below the title of a frame", () => {
    const quiet = cases.flatMap(({ slide, layout: { marks, frames } }) => {
      const zoom = mapZoom(slide);
      return marks
        .filter(({ isQuiet }) => isQuiet)
        .map(({ mark, x, y }) => {
          const { left, top } = frames.find(({ frame }) => frame === mark.frame) ?? { left: 0, top: 0 };
          return { x: (x - left) / zoom, y: (y - top) / zoom };
        });
    });
    expect(quiet.length).toBeGreaterThan(0);
    // A form reaches 8 pixels from its middle.
    expect(quiet.filter(({ x, y }) => x < 130 && y < 36)).toEqual([]);
  });

  it("draws what it is about above what is quiet, and quiet marks at their place without a label", () => {
    for (const { slide } of frozenSlides) {
      const { marks, lines } = layoutSlide(slide.picture, { width: 1280, height: 350 }, 1.8, words);
      for (const drawn of [marks, lines]) {
        const quiet = drawn.map(({ isQuiet }) => isQuiet);
        expect(quiet).toEqual([...quiet].sort((one, other) => Number(other) - Number(one)));
      }
      for (const mark of marks.filter(({ isQuiet }) => isQuiet)) expect(mark.label).toBeUndefined();
    }
  });

  it("has nothing quiet where it is about all", () => {
    const { marks, lines } = ofCover({ width: 1280, height: 350 });
    expect([...marks, ...lines].some(({ isQuiet }) => isQuiet)).toBe(false);
  });
});
