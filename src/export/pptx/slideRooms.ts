import type { Size } from "@/basemap/camera";

export type Aspect = "16:9" | "4:3";

/** Pixels of the slide, 96 to an inch. */
export type Room = Size & { left: number; top: number };

/** Where everything stands on the slides of one aspect, and how large letters are. */
export type SlideRooms = {
  slide: Size;
  cover: { title: Room; text: Room };
  title: Room;
  /** Beside a map, without one, and beside a code. */
  text: { map: Room; alone: Room; closing: Room };
  address: Room;
  code: Room;
  map: Room;
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

export const SLIDE_ROOMS: Record<Aspect, SlideRooms> = {
  "16:9": {
    slide: { width: 1280, height: 720 },
    cover: { title: room(44, 12, 1192, 128), text: room(44, 148, 1192, 114) },
    title: room(44, 14, 1192, 60),
    text: {
      map: room(44, 82, 1192, 174),
      alone: room(44, 82, 1192, 580),
      closing: room(44, 82, 960, 144),
    },
    address: room(44, 228, 960, 32),
    code: room(1056, 80, 180, 180),
    map: room(0, 272, 1280, 350),
    legend: room(0, 622, 1280, 52),
    foot: {
      date: room(44, 678, 180, 34),
      sources: room(234, 678, 902, 34),
      number: room(1146, 678, 90, 34),
    },
    mapZoom: 1.6,
    type: { coverTitle: 54, title: 42, text: 24, address: 18, legend: 16, foot: 14 },
  },
  "4:3": {
    slide: { width: 960, height: 720 },
    cover: { title: room(36, 28, 888, 118), text: room(36, 152, 888, 130) },
    title: room(36, 16, 888, 56),
    text: {
      map: room(36, 76, 888, 206),
      alone: room(36, 76, 888, 590),
      closing: room(36, 76, 672, 166),
    },
    address: room(36, 246, 672, 36),
    code: room(734, 86, 190, 190),
    map: room(0, 290, 960, 326),
    legend: room(0, 616, 960, 58),
    foot: {
      date: room(36, 678, 150, 34),
      sources: room(194, 678, 650, 34),
      number: room(852, 678, 72, 34),
    },
    mapZoom: 1.45,
    type: { coverTitle: 46, title: 36, text: 24, address: 16, legend: 15, foot: 13 },
  },
};
