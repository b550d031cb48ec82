import type { FrameId } from "@/basemap/frames";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import type { LegendNames } from "@/i18n/legendNames";
import type { SlideRooms } from "./slideRooms";

/** What every part of a slide is written with. */
export type Pen = {
  present: PresentMessages;
  frameTitles: Record<FrameId, string>;
  legend: LegendNames;
  /** BCP 47, of all texts. */
  lang: string;
  rooms: SlideRooms;
  /** Gives the next number that no object of the slide has yet. */
  nextId: () => number;
};

/** Numbers of objects, unique on one slide. The first is the slide's own. */
export function idCounter(): () => number {
  let last = 1;
  return () => {
    last += 1;
    return last;
  };
}
