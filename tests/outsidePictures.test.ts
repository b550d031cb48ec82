import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { overlap, type Rectangle } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import { drawingGround } from "@/basemap/drawing";
import { FRAMES } from "@/basemap/frames";
import { focusBox } from "@/basemap/frameView";
import type { InsetId } from "@/basemap/insets";
import { layoutSlide } from "@/content/briefing/layoutSlide";
import type { BriefingContent } from "@/content/briefing/slideContent";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { scaleNames } from "@/content/scaleBar";
import { mapZoom } from "@/features/presentation/slideUnit";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { mapWords } from "@/i18n/mapWords";
import { drawMapPicture, MAP_PICTURE_FACES } from "@/picture/drawMapPicture";
import { drawNumberedMap } from "@/picture/drawNumberedMap";
import { PALETTES } from "@/picture/palette";
import { composePreview } from "@/prerender/preview/composePreview";
import { ASPECTS, all, writeAndRead } from "./export/pptx/pptxFiles";
import { line, mark, picture } from "./features/pictures";
import { readBriefings } from "./fixtures/frozenBriefings";
import { parseXml } from "./parseMarkup";

type Emphasis = MarkContent["emphasis"];

const american = (id: string, lat: number, lng: number, emphasis: Emphasis = "none") =>
  mark({ id, lat, lng, emphasis, country: "US", role: "us-city" });

const ghent = mark({ id: "Ghent", lat: 51.05, lng: 3.72 });
const denver = american("Denver", 39.74, -104.98);
const far = [american("Honolulu", 21.307, -157.858), american("Anchorage", 61.218, -149.9)];

/** Guam lies beyond the 180th meridian, and is one end of a pair. */
const guamPair = (emphasis: Emphasis) => ({
  marks: [{ ...ghent, emphasis }, denver, american("Hagåtña", 13.476, 144.749, emphasis)],
  lines: [line({ id: "ghent--hagatna", belgianCities: ["Ghent"], usCities: ["Hagåtña"], isSelected: true })],
});

const pictureOf = (its: Pick<PictureContent, "marks"> & Partial<PictureContent>): PictureContent =>
  picture({ views: { us: { box: FRAMES.us.home }, be: { box: FRAMES.be.home } }, ...its });

const withFar = pictureOf({
  marks: [ghent, denver, ...far],
  lines: far.map(({ id }) => line({ id, belgianCities: ["Ghent"], usCities: [id] })),
});

const advance = () => 0.55;
const look = {
  palette: PALETTES.light,
  faces: MAP_PICTURE_FACES,
  advances: { title: advance, strong: advance, plain: advance },
};
const words = {
  locale: "en" as const,
  frameTitles: { us: "United States", be: "Belgium" },
  jointLabel: (names: readonly string[]) => jointLabel(messages.map, names),
  insetName: (id: InsetId) => messages.map.inset({ id }),
  scaleNames: scaleNames(messages, "en"),
  legend: legendNames(messages),
};

const svgOf: Record<string, (its: PictureContent) => string> = {
  SVG: (its) =>
    drawMapPicture({
      picture: its,
      ...words,
      siteName: "Site",
      title: "Title",
      notes: [],
      link: "https://example.org/",
      look,
    }),
  print: (its) =>
    drawNumberedMap({
      picture: its,
      ...words,
      grounds: { us: drawingGround("us"), be: drawingGround("be") },
      cameras: {},
      look,
    }).svg,
  preview: (its) =>
    composePreview({ picture: its, ...words, siteName: "Site", title: "Title", advances: look.advances }).svg,
};
const RENDERERS = Object.keys(svgOf);

const draw = (renderer: string, its: PictureContent) => parseXml(svgOf[renderer]?.(its) ?? "");

function roomOf(element: Element | null | undefined): Rectangle {
  const [left, top, width, height] = ["x", "y", "width", "height"].map((name) =>
    Number(element?.getAttribute(name)),
  ) as [number, number, number, number];
  return { left, top, right: left + width, bottom: top + height };
}

function placeOf(mark: Element | null): { x: number; y: number } {
  const [x = Number.NaN, y = Number.NaN] = (mark?.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(
    Number,
  );
  return { x, y };
}

/** The points where a drawn line begins and ends. */
function endsOf(path: string): { x: number; y: number }[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return [
    { x: numbers[0] ?? Number.NaN, y: numbers[1] ?? Number.NaN },
    { x: numbers.at(-2) ?? Number.NaN, y: numbers.at(-1) ?? Number.NaN },
  ];
}

const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe.each(RENDERERS)("the picture for %s", (renderer) => {
  it("shows cities in Alaska and Hawaii in insets, by name and with their lines", () => {
    const svg = draw(renderer, withFar);
    const insets = [...svg.querySelectorAll("[data-inset]")];
    expect(insets.map((it) => it.getAttribute("data-inset"))).toEqual(["alaska", "hawaii"]);
    expect(insets.map((it) => it.querySelector("text")?.textContent)).toEqual(["Alaska", "Hawaii"]);
    const rooms = insets.map((it) => roomOf(it.querySelector("rect")));
    for (const [index, id] of ["Anchorage", "Honolulu"].entries()) {
      const at = placeOf(svg.querySelector(`[data-mark="${id}"]`));
      const room = rooms[index] as Rectangle;
      expect(at.x > room.left && at.x < room.right && at.y > room.top && at.y < room.bottom, id).toBe(true);
      expect(svg.querySelector(`[data-label="${id}"]`)?.textContent).toContain(id);
      const path = svg.querySelector(`[data-line="${id}"] path`)?.getAttribute("d") ?? "";
      expect(Math.min(...endsOf(path).map((end) => distance(end, at))), id).toBeLessThan(30);
    }
    expect(overlap(rooms[0] as Rectangle, rooms[1] as Rectangle)).toBe(false);
    expect(svg.querySelector("[data-edge]")).toBeNull();
  });

  it("names Guam at its western edge, where the line of its pair ends", () => {
    const its = pictureOf(guamPair("selected"));
    its.views.us.box = focusBox("us", []);
    const svg = draw(renderer, its);
    const edge = svg.querySelector('[data-edge="Hagåtña"]');
    expect(edge?.textContent).toBe("Hagåtña");
    const room = roomOf(edge?.querySelector("rect"));
    expect(room.left).toBeLessThan(100);
    const path = svg.querySelector('[data-line="ghent--hagatna"] path')?.getAttribute("d") ?? "";
    const nearest = Math.min(
      ...endsOf(path).map((end) =>
        Math.hypot(
          Math.max(room.left - end.x, 0, end.x - room.right),
          Math.max(room.top - end.y, 0, end.y - room.bottom),
        ),
      ),
    );
    expect(nearest).toBeLessThan(12);
    expect(svg.querySelector("[data-inset]")).toBeNull();
  });

  it("has neither where nothing lies outside", () => {
    const svg = draw(renderer, pictureOf({ marks: [ghent, denver] }));
    expect(svg.querySelectorAll("[data-inset], [data-edge]")).toHaveLength(0);
  });
});

it("names no more at the edge of a moved picture than it is about", () => {
  const camera = { center: { lat: 47, lng: -122 }, zoom: 7 };
  const its = pictureOf({
    marks: [ghent, denver, { ...american("Columbus", 39.96, -83), emphasis: "selected" }, ...far],
  });
  const svg = new JSDOM(
    drawMapPicture({
      picture: its,
      cameras: { us: camera },
      ...words,
      siteName: "Site",
      title: "Title",
      notes: [],
      link: "https://example.org/",
      look,
    }),
    { contentType: "image/svg+xml" },
  ).window.document;
  expect([...svg.querySelectorAll("[data-edge]")].map((it) => it.getAttribute("data-edge"))).toEqual([
    "Columbus",
  ]);
  expect(svg.querySelector("[data-inset]")).toBeNull();
});

describe("the map of a slide", () => {
  const SCREENS: { slide: Size; map: Size }[] = [
    { slide: { width: 1920, height: 1080 }, map: { width: 1920, height: 528 } },
    { slide: { width: 1280, height: 720 }, map: { width: 1280, height: 384 } },
    { slide: { width: 1024, height: 768 }, map: { width: 1024, height: 380 } },
    { slide: { width: 390, height: 844 }, map: { width: 390, height: 455 } },
  ];
  const slideOf = ({ marks, lines, views }: PictureContent) => ({
    marks: marks.map((its) => ({ ...its, frame: its.country === "US" ? ("us" as const) : ("be" as const) })),
    lines,
    boxes: { us: views.us.box, be: views.be.box },
  });
  const lay = (its: PictureContent, { slide, map }: (typeof SCREENS)[number]) =>
    layoutSlide(slideOf(its), map, mapZoom(slide), mapWords(present));
  const roomOfInset = ({ left, top, width, height }: Size & { left: number; top: number }): Rectangle => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });

  it.each(SCREENS)("has insets on a screen of $slide.width × $slide.height", (screen) => {
    const { insets, marks, lines, names, edges, frames } = lay(withFar, screen);
    expect(insets.map(({ id }) => id)).toEqual(["alaska", "hawaii"]);
    expect(edges).toEqual([]);
    const us = frames.find(({ frame }) => frame === "us");
    for (const [index, id] of ["Anchorage", "Honolulu"].entries()) {
      const inset = roomOfInset(insets[index] as (typeof insets)[number]);
      const laid = marks.find(({ mark: its }) => its.id === id);
      if (!laid || !us) throw new Error(id);
      expect(laid.x > inset.left && laid.x < inset.right && laid.y > inset.top && laid.y < inset.bottom).toBe(
        true,
      );
      expect(inset.left >= us.left && inset.bottom <= us.top + us.height).toBe(true);
      expect(laid.label?.text).toBe(id);
      const line = lines.find((it) => it.line.id === id);
      expect(Math.min(...(line?.points ?? []).map((point) => distance(point, laid)))).toBeLessThan(1);
      expect(names.filter(({ box }) => overlap(box, inset))).toEqual([]);
    }
    // Lines to one do not run through the other.
    const [alaska] = insets.map(roomOfInset);
    const through = lines
      .find(({ line: its }) => its.id === "Honolulu")
      ?.points.filter(
        ({ x, y }) => alaska && x > alaska.left && x < alaska.right && y > alaska.top && y < alaska.bottom,
      );
    expect(through).toEqual([]);
  });

  it.each(SCREENS)("names Guam at the edge on a screen of $slide.width × $slide.height", (screen) => {
    const { edges, lines, frames, insets } = lay(pictureOf(guamPair("selected")), screen);
    expect(edges.map(({ mark: its }) => its.label)).toEqual(["Hagåtña"]);
    expect(insets).toEqual([]);
    const us = frames.find(({ frame }) => frame === "us");
    const box = edges[0]?.box;
    if (!us || !box) throw new Error("Guam is not named");
    expect(box.left).toBeGreaterThanOrEqual(us.left);
    expect(box.right).toBeLessThan(us.left + us.width / 2);
    expect(lines.map((it) => it.line.id)).toEqual(["ghent--hagatna"]);
  });

  it.each(ASPECTS)("has them in PowerPoint, %s", async (aspect) => {
    const [[, briefing]] = [...readBriefings] as [[string, BriefingContent]];
    const slide = briefing.slides.find(({ board, kind }) => board === undefined && kind !== "cover");
    if (!slide) throw new Error("No slide has a map");
    const { steps: _steps, ...plain } = slide;
    const pictures = [withFar, pictureOf(guamPair("selected"))];
    const slides = pictures.map((its) => ({ ...plain, picture: slideOf(its) }));
    const read = await writeAndRead({ ...briefing, slides }, { aspect });
    const namesOn = (index: number) =>
      all(read.slides[index] as Document, "p:cNvPr").map((it) => it.getAttribute("name") ?? "");
    expect(namesOn(0)).toEqual(expect.arrayContaining(["Alaska", "Hawaii"]));
    expect(namesOn(0).filter((name) => name.startsWith("Honolulu"))).not.toEqual([]);
    const textOf = (shape: Element) =>
      all(shape, "a:t")
        .map((it) => it.textContent)
        .join("");
    const texts = all(read.slides[1] as Document, "p:sp").map(textOf);
    expect(texts).toContain("Hagåtña");
    expect(namesOn(1)).not.toContain("Hawaii");
  });
});
