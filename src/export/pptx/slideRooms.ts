import type { Size } from "@/basemap/camera";

export type Aspect = "16:9" | "4:3";

/** Pixels of the slide, 96 to an inch. */
export type Room = Size & { left: number; top: number };

/** Where everything stands on the slides of one aspect, and how large letters are. */
export type SlideRooms = {
  slide: Size;
  cover: { title: Room; text: Room };
  title: Room;
  /** Above a large map, above a smaller one, without one, beside another text, and beside a code. */
  text: { map: Room; long: Room; alone: Room; pair: Room; second: Room; closing: Room };
  address: Room;
  code: Room;
  /** Of the slide that is written. */
  map: Room;
  /** By layout. */
  maps: Record<"cover" | "picture" | "map" | "long" | "closing", Room>;
  legend: Room;
  foot: { date: Room; sources: Room; number: Room };
  /** How much larger than on the site's own maps marks, lines and labels are. */
  mapZoom: number;
  /** Pixels. */
  type: { coverTitle: number; title: number; text: number; address: number; legend: number; foot: number };
};

const room = (left: number, top: number, width: number, height: number): Room => ({
  left,
  top,
  width,
  height,
});

/** A map from here down to the legend. */
const mapBelow = (width: number, top: number, legendTop: number): Room =>
  room(0, top, width, legendTop - top);

const WIDE_LEGEND_TOP = 616;
const wideMaps: SlideRooms["maps"] = {
  cover: mapBelow(1280, 346, WIDE_LEGEND_TOP),
  picture: mapBelow(1280, 96, WIDE_LEGEND_TOP),
  map: mapBelow(1280, 232, WIDE_LEGEND_TOP),
  long: mapBelow(1280, 336, WIDE_LEGEND_TOP),
  closing: mapBelow(1280, 330, WIDE_LEGEND_TOP),
};

const NARROW_LEGEND_TOP = 606;
const narrowMaps: SlideRooms["maps"] = {
  cover: mapBelow(960, 380, NARROW_LEGEND_TOP),
  picture: mapBelow(960, 84, NARROW_LEGEND_TOP),
  map: mapBelow(960, 224, NARROW_LEGEND_TOP),
  long: mapBelow(960, 402, NARROW_LEGEND_TOP),
  closing: mapBelow(960, 370, NARROW_LEGEND_TOP),
};

/** As on the stage: titles at one place, text of 22.5 points, and the map in what text and foot leave. */
export const SLIDE_ROOMS: Record<Aspect, SlideRooms> = {
  "16:9": {
    slide: { width: 1280, height: 720 },
    cover: { title: room(44, 20, 1192, 128), text: room(44, 162, 1192, 174) },
    title: room(44, 20, 1192, 64),
    text: {
      map: room(44, 94, 1192, 130),
      long: room(44, 94, 1192, 236),
      alone: room(44, 104, 1192, 544),
      pair: room(44, 104, 572, 544),
      second: room(664, 104, 572, 544),
      closing: room(44, 94, 972, 192),
    },
    address: room(44, 290, 972, 32),
    code: room(1056, 100, 180, 180),
    map: wideMaps.map,
    maps: wideMaps,
    legend: room(0, WIDE_LEGEND_TOP, 1280, 46),
    foot: {
      date: room(44, 666, 180, 48),
      sources: room(234, 666, 902, 48),
      number: room(1146, 666, 90, 48),
    },
    mapZoom: 1.45,
    type: { coverTitle: 54, title: 50, text: 30, address: 18, legend: 16, foot: 13.4 },
  },
  "4:3": {
    slide: { width: 960, height: 720 },
    cover: { title: room(36, 20, 888, 118), text: room(36, 146, 888, 228) },
    title: room(36, 16, 888, 60),
    text: {
      map: room(36, 84, 888, 132),
      long: room(36, 84, 888, 312),
      alone: room(36, 92, 888, 548),
      pair: room(36, 92, 428, 548),
      second: room(496, 92, 428, 548),
      closing: room(36, 84, 672, 244),
    },
    address: room(36, 332, 672, 32),
    code: room(734, 90, 190, 190),
    map: narrowMaps.map,
    maps: narrowMaps,
    legend: room(0, NARROW_LEGEND_TOP, 960, 50),
    foot: {
      date: room(36, 658, 124, 58),
      sources: room(166, 658, 700, 58),
      number: room(872, 658, 52, 58),
    },
    mapZoom: 1.3,
    type: { coverTitle: 50, title: 40, text: 30, address: 16, legend: 15, foot: 12.7 },
  },
};
