import type { BriefingContent } from "./slideContent";

/** A briefing without anything that is for its speaker alone. */
export function withoutNotes(briefing: BriefingContent): BriefingContent {
  return {
    ...briefing,
    slides: briefing.slides.map(({ ownWords, ...slide }) => ({
      ...slide,
      notes: [],
      noteSources: slide.sources,
      ...(ownWords && { ownWords: { text: ownWords.text, notes: [] } }),
    })),
  };
}

export const hasNotes = ({ slides }: BriefingContent) => slides.some(({ notes }) => notes.length > 0);
