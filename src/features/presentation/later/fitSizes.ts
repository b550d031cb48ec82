/** Rooms in which a slide is tried, see fit.module.css: a common screen, an older projector, a phone with its browser's bars. */
export const FIT_SIZES = ["wide", "classic", "phone"] as const;

export type FitSize = (typeof FIT_SIZES)[number];

/** Heights are fractions of pixels. */
const TOLERANCE_PX = 1;

/**
 * Whether the slide in this room is seen whole: it grows beyond its room where its words leave too little for its map,
 * and the room then scrolls. Undefined where it is not laid out.
 */
export function doWordsFit(room: Element): boolean | undefined {
  const slide = room.querySelector("article");
  if (!slide || room.clientHeight === 0 || slide.clientHeight === 0) return undefined;
  return slide.getBoundingClientRect().height <= room.clientHeight + TOLERANCE_PX;
}
