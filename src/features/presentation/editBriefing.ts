import type { OwnBriefing } from "@/domain/ownBriefing";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import type { Slide } from "@/domain/plainBriefing";

/** A change to a briefing. Slides are counted from 0. */
export type BriefingEdit =
  | { kind: "whole"; briefing: OwnBriefing }
  | { kind: "head"; change: Partial<Pick<OwnBriefing, "title" | "author" | "minutes">> }
  | { kind: "slide"; at: number; change: Partial<Slide> }
  /** Before the slide that is there now; where there is none, at the end. */
  | { kind: "add"; at: number; slide?: Slide }
  | { kind: "duplicate"; at: number }
  | { kind: "move"; from: number; to: number }
  | { kind: "delete"; at: number };

/** A slide with nothing on it but the whole map. */
export const EMPTY_SLIDE: Slide = {
  kind: "content",
  title: "",
  text: [],
  notes: [],
  show: { cities: [], partnerships: [], programs: [] },
};

function editSlides(slides: Slide[], edit: Exclude<BriefingEdit, { kind: "head" | "whole" }>): Slide[] {
  const isFull = slides.length >= OWN_LIMITS.slides;
  switch (edit.kind) {
    case "slide":
      return slides.map((slide, index) => (index === edit.at ? { ...slide, ...edit.change } : slide));
    case "add":
      return isFull ? slides : slides.toSpliced(edit.at, 0, edit.slide ?? EMPTY_SLIDE);
    case "duplicate": {
      const slide = slides[edit.at];
      return isFull || !slide ? slides : slides.toSpliced(edit.at + 1, 0, { ...slide });
    }
    case "move": {
      const slide = slides[edit.from];
      if (!slide || edit.to < 0 || edit.to >= slides.length || edit.to === edit.from) return slides;
      return slides.toSpliced(edit.from, 1).toSpliced(edit.to, 0, slide);
    }
    case "delete":
      // A briefing has at least one slide.
      return slides.length > 1 && edit.at in slides ? slides.toSpliced(edit.at, 1) : slides;
  }
}

/** The briefing after a change; the very same one where nothing can be changed. Slides that stay are the same objects. */
export function editBriefing(briefing: OwnBriefing, edit: BriefingEdit): OwnBriefing {
  if (edit.kind === "whole") return edit.briefing;
  if (edit.kind === "head") return { ...briefing, ...edit.change };
  const slides = editSlides(briefing.slides, edit);
  return slides === briefing.slides ? briefing : { ...briefing, slides };
}
