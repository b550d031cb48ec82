import { SMALL_MARK } from "@/basemap/arrangement";
import type { LaidMark } from "@/content/briefing/layoutSlide";

const SELECTED_SCALE = 1.2;

/** Pixels of the slide for one pixel of a mark. Marks that a slide is about are larger. */
export function scaleOf({ mark, isSmall }: LaidMark, zoom: number): number {
  return zoom * (mark.emphasis === "selected" ? SELECTED_SCALE : 1) * (isSmall ? SMALL_MARK : 1);
}
