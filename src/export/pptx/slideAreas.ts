import type { Size } from "@/basemap/camera";

export type Aspect = "16:9" | "4:3";

/** Pixels of the slide, 96 to an inch. */
export type Area = Size & { left: number; top: number };

/** Where everything stands on the slides of one aspect, and how large letters are. */
export type SlideAreas = {
  slide: Size;
  cover: { title: Area; text: Area };
  title: Area;
  /** Above a large map, above a smaller one, without one, beside another text, and beside a code. */
  text: { map: Area; long: Area; alone: Area; pair: Area; second: Area; closing: Area };
  address: Area;
  code: Area;
  /** Of the slide that is written. */
  map: Area;
  /** By layout. */
  maps: Record<"cover" | "picture" | "map" | "long" | "closing", Area>;
  legend: Area;
  foot: { date: Area; sources: Area; number: Area };
  /** How much larger than on the site's own maps marks, lines and labels are. */
  mapZoom: number;
  /** Pixels. */
  type: { coverTitle: number; title: number; text: number; address: number; legend: number; foot: number };
};

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  width,
  height,
});

/** A map from here down to the legend. */
const mapBelow = (width: number, top: number, legendTop: number): Area =>
  area(0, top, width, legendTop - top);

const WIDE_LEGEND_TOP = 616;
const wideMaps: SlideAreas["maps"] = {
  cover: mapBelow(1280, 346, WIDE_LEGEND_TOP),
  picture: mapBelow(1280, 96, WIDE_LEGEND_TOP),
  map: mapBelow(1280, 232, WIDE_LEGEND_TOP),
  long: mapBelow(1280, 336, WIDE_LEGEND_TOP),
  closing: mapBelow(1280, 330, WIDE_LEGEND_TOP),
};

const NARROW_LEGEND_TOP = 606;
const narrowMaps: SlideAreas["maps"] = {
  cover: mapBelow(960, 380, NARROW_LEGEND_TOP),
  picture: mapBelow(960, 84, NARROW_LEGEND_TOP),
  map: mapBelow(960, 224, NARROW_LEGEND_TOP),
  long: mapBelow(960, 402, NARROW_LEGEND_TOP),
  closing: mapBelow(960, 370, NARROW_LEGEND_TOP),
};

/** As on the stage: titles at one place, text of 22.5 points, and the map in what text and foot leave. */
export const SLIDE_AREAS: Record<Aspect, SlideAreas> = {
  "16:9": {
    slide: { width: 1280, height: 720 },
    cover: { title: area(44, 20, 1192, 128), text: area(44, 162, 1192, 174) },
    title: area(44, 20, 1192, 64),
    text: {
      map: area(44, 94, 1192, 130),
      long: area(44, 94, 1192, 236),
      alone: area(44, 104, 1192, 544),
      pair: area(44, 104, 572, 544),
      second: area(664, 104, 572, 544),
      closing: area(44, 94, 972, 192),
    },
    address: area(44, 290, 972, 32),
    code: area(1056, 100, 180, 180),
    map: wideMaps.map,
    maps: wideMaps,
    legend: area(0, WIDE_LEGEND_TOP, 1280, 46),
    foot: {
      date: area(44, 666, 180, 48),
      sources: area(234, 666, 902, 48),
      number: area(1146, 666, 90, 48),
    },
    mapZoom: 1.45,
    type: { coverTitle: 54, title: 50, text: 30, address: 18, legend: 16, foot: 13.4 },
  },
  "4:3": {
    slide: { width: 960, height: 720 },
    cover: { title: area(36, 20, 888, 118), text: area(36, 146, 888, 228) },
    title: area(36, 16, 888, 60),
    text: {
      map: area(36, 84, 888, 132),
      long: area(36, 84, 888, 312),
      alone: area(36, 92, 888, 548),
      pair: area(36, 92, 428, 548),
      second: area(496, 92, 428, 548),
      closing: area(36, 84, 672, 244),
    },
    address: area(36, 332, 672, 32),
    code: area(734, 90, 190, 190),
    map: narrowMaps.map,
    maps: narrowMaps,
    legend: area(0, NARROW_LEGEND_TOP, 960, 50),
    foot: {
      date: area(36, 658, 124, 58),
      sources: area(166, 658, 700, 58),
      number: area(872, 658, 52, 58),
    },
    mapZoom: 1.3,
    type: { coverTitle: 50, title: 40, text: 30, address: 16, legend: 15, foot: 12.7 },
  },
};
