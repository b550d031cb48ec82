import { beforeAll, describe, expect, it } from "vitest";
import type { Box, Size } from "@/basemap/camera";
import { drawingMarkup, drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import type { InsetId } from "@/basemap/insets";
import { layoutSlide } from "@/content/briefing/layoutSlide";
import { frameOf } from "@/content/frameOf";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { readPictureOf } from "@/content/readPage";
import { scaleNames } from "@/content/scaleBar";
import { applyFilters } from "@/domain/applyFilters";
import { CONNECTION_KINDS } from "@/domain/filters";
import type { LatLng } from "@/domain/latLng";
import type { Page } from "@/domain/page";
import { planSlides } from "@/export/pptx/planSlides";
import { SLIDE_AREAS } from "@/export/pptx/slideAreas";
import { mapZoom } from "@/features/presentation/slideUnit";
import present from "@/i18n/compiled/present.en";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { mapWords } from "@/i18n/mapWords";
import { drawMapPicture, MAP_PICTURE_FACES } from "@/picture/drawMapPicture";
import { drawNumberedMap } from "@/picture/drawNumberedMap";
import { PALETTES } from "@/picture/palette";
import { composePreview } from "@/prerender/preview/composePreview";
import type { PreviewFonts } from "../scripts/build/pictures/previewFonts.ts";
import { createRasteriser } from "../scripts/build/pictures/rasterise.ts";
import { ASPECTS, all, readFileOf } from "./export/pptx/pptxFiles";
import { frozenAtlas, frozenReading } from "./fixtures/frozenAtlas";
import { frozenSlides, readBriefings } from "./fixtures/frozenBriefings";
import { previewFonts } from "./fixtures/frozenPreviews";
import { parseXml } from "./parseMarkup";

/** A mark may be drawn so far from its city. */
const TOLERANCE_PX = 1;

type Point = { x: number; y: number };
type FramePlace = Size & { left: number; top: number };

/** Spherical Mercator as EPSG Guidance Note 7-2 gives it; the world is 256 wide. */
function toWorld({ lat, lng }: LatLng): Point {
  const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: 128 + (lng * 256) / 360, y: 128 - (northing * 128) / Math.PI };
}

/** Where a city lies in a frame that shows a box whole, 20 CSS pixels from every edge. `zoom` pixels to one of these. */
function placeIn({ left, top, width, height }: FramePlace, box: Box, zoom: number, city: LatLng): Point {
  const [boxWidth, boxHeight] = [box.maxX - box.minX, box.maxY - box.minY];
  const scale = Math.min((width - 40 * zoom) / boxWidth, (height - 40 * zoom) / boxHeight);
  const { x, y } = toWorld(city);
  return {
    x: left + width / 2 + (x - (box.minX + box.maxX) / 2) * scale,
    y: top + height / 2 + (y - (box.minY + box.maxY) / 2) * scale,
  };
}

/** What insets show: degrees of their north-western and south-eastern corners. */
const INSET_CORNERS: Record<InsetId, [LatLng, LatLng]> = {
  alaska: [
    { lat: 71.6, lng: -169.5 },
    { lat: 54, lng: -130 },
  ],
  hawaii: [
    { lat: 22.6, lng: -160.6 },
    { lat: 18.6, lng: -154.4 },
  ],
  "puerto-rico": [
    { lat: 18.9, lng: -67.6 },
    { lat: 17.5, lng: -64.3 },
  ],
};

type InsetPlace = FramePlace & { id: InsetId };

/** Where a city lies in the inset that it is drawn in; undefined where it is in none. */
function placeInInset(insets: readonly InsetPlace[], city: LatLng): Point | undefined {
  const { x, y } = toWorld(city);
  for (const { id, left, top, width, height } of insets) {
    const [from, to] = INSET_CORNERS[id].map(toWorld) as [Point, Point];
    if (x < from.x || x > to.x || y < from.y || y > to.y) continue;
    const place = {
      x: left + ((x - from.x) / (to.x - from.x)) * width,
      y: top + ((y - from.y) / (to.y - from.y)) * height,
    };
    return place;
  }
  return undefined;
}

const coordinatesOf = (id: string): LatLng => {
  const city = frozenAtlas.cities.find((it) => it.id === id);
  if (!city) throw new Error(`No city ${id}`);
  return city.coordinates;
};

/** Cities drawn too far from their places, in words. */
function strays(drawn: readonly (Point & { id: string })[], placeOf: (id: string) => Point): string[] {
  return drawn.flatMap(({ id, x, y }) => {
    const place = placeOf(id);
    const distance = Math.hypot(x - place.x, y - place.y);
    return distance <= TOLERANCE_PX ? [] : [`${id} is ${distance.toFixed(1)} px off`];
  });
}

const PAGES: Page[] = [
  { kind: "home" },
  { kind: "city", id: "liege" },
  { kind: "city", id: "mechelen" },
  { kind: "partnership", id: "verviers--chattanooga" },
  { kind: "program", id: "mother-and-father-schools" },
];

/** All layers, so that cities crowd. */
function pictureOf(page: Page): PictureContent {
  const filters = { kinds: [...CONNECTION_KINDS] };
  const reading = { ...frozenReading, shown: applyFilters(frozenAtlas, filters) };
  return readPictureOf(reading, page, { filters });
}

const { messages } = frozenReading;
const words = {
  locale: "en" as const,
  frameTitles: { us: "United States", be: "Belgium" },
  jointLabel: (names: readonly string[]) => jointLabel(messages.map, names),
  insetName: (id: InsetId) => messages.map.inset({ id }),
  scaleNames: scaleNames(messages, "en"),
};
const slideWords = mapWords(present);

const advance = () => 0.55;
const look = {
  palette: PALETTES.light,
  faces: MAP_PICTURE_FACES,
  advances: { title: advance, strong: advance, plain: advance },
};

const read = parseXml;

function drawnIn(document: Document): (Point & { id: string })[] {
  return [...document.querySelectorAll("[data-mark]")].map((mark) => {
    const [x = Number.NaN, y = Number.NaN] = (
      /translate\(([^)]*)\)/.exec(mark.getAttribute("transform") ?? "")?.[1] ?? ""
    )
      .split(" ")
      .map(Number);
    return { id: mark.getAttribute("data-mark") ?? "", x, y };
  });
}

function insetsIn(document: Document): InsetPlace[] {
  return [...document.querySelectorAll("[data-inset]")].map((inset) => {
    const rect = inset.querySelector("rect");
    const read = (name: string) => Number(rect?.getAttribute(name));
    const id = inset.getAttribute("data-inset") as InsetId;
    return { id, left: read("x"), top: read("y"), width: read("width"), height: read("height") };
  });
}

/** Both frames lie beside the gutter, whose cover is the one rectangle of its width. */
function framesOf(document: Document, gutter: number): Record<FrameId, FramePlace> {
  const cover = [...document.querySelectorAll("rect")].find(
    (it) => it.getAttribute("width") === String(gutter),
  );
  const read = (name: string) => Number(cover?.getAttribute(name));
  const [width, top, height] = [read("x"), read("y"), read("height")];
  return {
    us: { left: 0, top, width, height },
    be: { left: width + gutter, top, width, height },
  };
}

function findStrays(document: Document, { marks, views }: PictureContent, zoom: number): string[] {
  const frames = framesOf(document, 6);
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const drawn = drawnIn(document);
  expect(drawn.length).toBeGreaterThan(1);
  const insets = insetsIn(document);
  return strays(drawn, (id) => {
    const frame = frameOf(known.get(id) as MarkContent);
    return (
      placeInInset(insets, coordinatesOf(id)) ??
      placeIn(frames[frame], views[frame].box, zoom, coordinatesOf(id))
    );
  });
}

describe.each(PAGES)("every city of $kind $id stands at its place", (page) => {
  const picture = pictureOf(page);
  const mapPicture = () =>
    drawMapPicture({
      picture,
      ...words,
      siteName: "Belgian City Partnerships",
      title: "Title",
      legend: legendNames(messages),
      notes: ["Note."],
      link: "https://example.org/",
      look,
    });

  it("in the picture as SVG", () => {
    expect(findStrays(read(mapPicture()), picture, 1.5)).toEqual([]);
  });

  it("on paper", () => {
    const groundOf = (frame: FrameId) => ({
      width: Number(drawingViewBox(frame).split(" ")[2]),
      markup: drawingMarkup(frame),
    });
    const { svg } = drawNumberedMap({
      picture,
      ...words,
      grounds: { us: groundOf("us"), be: groundOf("be") },
      cameras: {},
      legend: legendNames(messages),
      look,
    });
    expect(findStrays(read(svg), picture, 0.85)).toEqual([]);
  });

  describe("in pictures of pixels,", () => {
    let fonts: PreviewFonts;
    beforeAll(async () => {
      fonts = await previewFonts();
    }, 120_000);

    it("the preview", () => {
      const { svg } = composePreview({
        title: "Title",
        siteName: "Belgian City Partnerships",
        ...words,
        picture,
        advances: fonts.advances,
      });
      const zooms = [2.1, 1.6];
      const found = zooms.map((zoom) => findStrays(read(svg), picture, zoom));
      // What is drawn is larger where it is little.
      expect(Math.min(...found.map(({ length }) => length)), JSON.stringify(found)).toBe(0);
    });

    it("the picture as PNG: each has its color there", async () => {
      const rasterise = await createRasteriser(fonts.files);
      const svg = mapPicture();
      const document = read(svg);
      const frames = framesOf(document, 6);
      const { pixels, width: drawnWidth } = rasterise(svg, 1600);
      const viewWidth = Number(document.documentElement.getAttribute("width"));
      const factor = drawnWidth / viewWidth;
      const pale = picture.marks.flatMap((mark) => {
        const frame = frameOf(mark);
        const { x, y } = placeIn(frames[frame], picture.views[frame].box, 1.5, coordinatesOf(mark.id));
        const { left, top, width: frameWidth, height } = frames[frame];
        if (x < left + 4 || x > left + frameWidth - 4 || y < top + 4 || y > top + height - 4) return [];
        const own = frame === "us" ? [0x23, 0x3f, 0x73] : [0x0b, 0x6b, 0x62];
        // A neighbor's rim may lie over the very middle.
        const isMark = [-1, 0, 1].some((down) =>
          [-1, 0, 1].some((aside) => {
            const at = (Math.floor(y * factor + down) * drawnWidth + Math.floor(x * factor + aside)) * 4;
            return own.every((value, channel) => Math.abs((pixels[at + channel] ?? 0) - value) < 16);
          }),
        );
        const isRing = mark.role === "counterpart-not-named";
        return isMark || isRing ? [] : [mark.id];
      });
      expect(pale).toEqual([]);
    });
  });
});

describe("every city of a slide stands at its place", () => {
  const SCREENS: { slide: Size; map: Size }[] = [
    { slide: { width: 1920, height: 1080 }, map: { width: 1920, height: 528 } },
    { slide: { width: 1024, height: 768 }, map: { width: 1024, height: 380 } },
    { slide: { width: 390, height: 844 }, map: { width: 390, height: 455 } },
    { slide: { width: 390, height: 664 }, map: { width: 390, height: 342 } },
    { slide: { width: 320, height: 256 }, map: { width: 320, height: 100 } },
  ];

  it.each(SCREENS)("on a screen of $slide.width × $slide.height", ({ slide, map }) => {
    for (const { name, slide: content } of frozenSlides) {
      const zoom = mapZoom(slide);
      const { frames, marks } = layoutSlide(content.picture, map, zoom, slideWords);
      const drawn = marks.map(({ mark, x, y }) => ({ id: mark.id, x, y }));
      const found = strays(drawn, (id) => {
        const mark = marks.find((it) => it.mark.id === id)?.mark;
        const frame = frames.find((it) => it.frame === mark?.frame);
        if (!mark || !frame) throw new Error(id);
        return placeIn(frame, content.picture.boxes[mark.frame], zoom, coordinatesOf(id));
      });
      expect(found, name).toEqual([]);
    }
  });

  it.each(ASPECTS)("in PowerPoint, %s", async (aspect) => {
    const areas = SLIDE_AREAS[aspect];
    const zoom = areas.mapZoom;
    for (const [id, briefing] of readBriefings) {
      const { slides } = await readFileOf(briefing, aspect);
      const cities = briefing.slides.flatMap(({ picture }) => picture.marks);
      const labels = new Map(cities.map((mark) => [mark.label, mark]));
      let count = 0;
      const planned = planSlides(briefing, { present, areas });
      expect(slides).toHaveLength(planned.length);
      for (const [index, { layout, picture: its }] of planned.entries()) {
        const slide = slides[index];
        if (!slide || layout === "alone" || layout === "pair") continue;
        const map = areas.maps[layout];
        const { frames } = layoutSlide(its.picture, map, zoom, slideWords);
        const drawn = all(slide, "p:sp").flatMap((shape) => {
          const name = all(shape, "p:cNvPr")[0]?.getAttribute("name") ?? "";
          const mark = /: (U\.S\.|Belgian) city/.test(name) && labels.get(name.replace(/: .*/, ""));
          if (!mark) return [];
          const [off, ext] = [
            all(shape, "a:off")[0],
            all(shape, "a:ext").find((it) => it.hasAttribute("cx")),
          ];
          const px = (element: Element | undefined, key: string) => Number(element?.getAttribute(key)) / 9525;
          return [{ id: mark.id, x: px(off, "x") + px(ext, "cx") / 2, y: px(off, "y") + px(ext, "cy") / 2 }];
        });
        count += drawn.length;
        const found = strays(drawn, (city) => {
          const mark = its.picture.marks.find((it) => it.id === city);
          const frame = frames.find((it) => it.frame === mark?.frame);
          if (!mark || !frame) throw new Error(city);
          const place = { ...frame, left: frame.left + map.left, top: frame.top + map.top };
          return placeIn(place, its.picture.boxes[mark.frame], zoom, coordinatesOf(city));
        });
        expect(found, `${id} ${index + 1}`).toEqual([]);
      }
      expect(count).toBeGreaterThan(5);
    }
  });
});
