import type { Size } from "@/basemap/camera";

/** The size of slide at which the style sheet's lengths hold as written. */
const NORMAL: Size = { width: 1024, height: 720 };

/** On a phone texts are held in the hand: they do not shrink with the screen any further. */
const LEAST = 0.64;

/** How much larger everything on a slide is than on one of normal size; the style sheet computes the same. */
export function slideUnit({ width, height }: Size): number {
  return Math.max(LEAST, Math.min(width / NORMAL.width, height / NORMAL.height));
}

/** Names of cities at two thirds of the slide's text, dates on lines smaller, as those of the site's maps to each other. */
const ZOOM_OF_UNIT = 1.5;

/** The zoom of a map that is a part of the slide. */
export function mapZoom(slide: Size): number {
  return slideUnit(slide) * ZOOM_OF_UNIT;
}
