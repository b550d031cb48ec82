import { describe, expect, it } from "vitest";
import { readBriefing } from "@/content/briefing/readBriefing";
import { hasNotes, withoutNotes } from "@/content/briefing/withoutNotes";
import { briefingReading, readBriefings } from "../../fixtures/frozenBriefings";

const passage = (text: string, claims: string[] = [], gaps: string[] = []) => ({ text, claims, gaps });
const own = {
  title: "Mine",
  author: "",
  date: "2026-11-23",
  minutes: 5,
  slides: [
    {
      kind: "content" as const,
      title: "One",
      text: [passage("Typed."), passage("Cited.", ["liege-counterparts-efus"])],
      notes: [passage("Also typed.")],
      show: { cities: [], partnerships: [], programs: [] },
    },
  ],
};

describe("a briefing without what is for its speaker", () => {
  it("has no word of the notes, no source of theirs alone, and all else", () => {
    for (const briefing of readBriefings.values()) {
      expect(hasNotes(briefing)).toBe(true);
      const bare = withoutNotes(briefing);
      expect(hasNotes(bare)).toBe(false);
      expect(bare.slides.map(({ noteSources }) => noteSources)).toEqual(
        briefing.slides.map(({ sources }) => sources),
      );
      expect(bare.slides.map(({ text, title, picture }) => [text, title, picture])).toEqual(
        briefing.slides.map(({ text, title, picture }) => [text, title, picture]),
      );
      for (const { notes } of briefing.slides)
        for (const note of notes)
          expect(JSON.stringify(bare)).not.toContain(JSON.stringify(note).slice(1, -1));
    }
  });

  it("tells still which words are a reader's own", () => {
    const read = readBriefing(briefingReading, own, { isOwn: true });
    expect(read.slides[0]?.ownWords).toEqual({ text: [0], notes: [0] });
    expect(withoutNotes(read).slides[0]?.ownWords).toEqual({ text: [0], notes: [] });
    // What the site ships is the publisher's.
    expect(readBriefing(briefingReading, own).slides[0]?.ownWords).toBeUndefined();
  });
});
