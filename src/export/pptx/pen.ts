import type { FrameId } from "@/basemap/frames";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import type { LegendNames } from "@/i18n/legendNames";
import type { SlideAreas } from "./slideAreas";

/** What the writers of all parts of a slide share: words, rectangles, and the counter of ids. */
export type Pen = {
  present: PresentMessages;
  frameTitles: Record<FrameId, string>;
  legend: LegendNames;
  /** Language of all texts, BCP 47. */
  lang: string;
  areas: SlideAreas;
  /** The next id that no object of the slide has yet. */
  nextId: () => number;
};

/** A counter of object ids, unique on one slide. Id 1 is the slide's own. */
export function idCounter(): () => number {
  let last = 1;
  return () => {
    last += 1;
    return last;
  };
}
