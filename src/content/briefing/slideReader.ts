import type { Slide } from "@/domain/plainBriefing";
import type { BriefingReading } from "./briefingReading";
import { readBriefing, withCoverTitle } from "./readBriefing";
import type { SlideContent } from "./slideContent";

/** Reads slides one by one. A slide that is the same object is read once, so that of many only the changed one is drawn anew. */
export function slideReader(reading: BriefingReading): (slide: Slide) => SlideContent {
  const known = new WeakMap<Slide, SlideContent>();
  const around = { title: "", author: "", date: "2000", minutes: 1 };
  return (slide) => {
    const content =
      known.get(slide) ?? readBriefing(reading, { ...around, slides: [slide] }, { isOwn: true }).slides[0];
    if (!content) throw new Error("A slide that was read is not there");
    known.set(slide, content);
    return content;
  };
}

/** The same with the briefing's title on covers that have none of their own; gives the same object until one of both changes. */
export function titledReader(
  read: (slide: Slide) => SlideContent,
  title: string,
): (slide: Slide) => SlideContent {
  const known = new WeakMap<Slide, SlideContent>();
  return (slide) => {
    const content = known.get(slide) ?? withCoverTitle(read(slide), title);
    known.set(slide, content);
    return content;
  };
}
