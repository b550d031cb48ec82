import { SMALL_MARK } from "@/basemap/arrangement";
import type { LaidMark } from "@/content/briefing/layoutSlide";

const SELECTED_SCALE = 1.2;

/** Pixels of the slide to one of a mark: what a slide is about is larger. */
export function scaleOf({ mark, isSmall }: LaidMark, zoom: number): number {
  return zoom * (mark.emphasis === "selected" ? SELECTED_SCALE : 1) * (isSmall ? SMALL_MARK : 1);
}
