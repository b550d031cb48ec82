import { describe, expect, it } from "vitest";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { withoutNotes } from "@/content/briefing/withoutNotes";
import { briefingOf, paragraphsOf, placeholder, writeAndRead } from "./pptxFiles";

const ON_SLIDE = "On the slide, paragraphs 2, 3 are in own words.";

const own = briefingOf([
  {
    text: ["From the atlas.", "Mine.", "Mine too."],
    notes: ["Said by the atlas.", "Said by me."],
    sources: [],
    noteSources: [],
    ownWords: { text: [1, 2], notes: [1] },
  },
]);

/** The paragraphs of the notes pane of a briefing's only slide. */
async function notesOf(briefing: BriefingContent): Promise<string[]> {
  const file = await writeAndRead(briefing);
  const path = file.paths.find((one) => one.startsWith("ppt/notesSlides/notesSlide"));
  const notes = path === undefined ? undefined : placeholder(file.part(path), "body");
  return notes ? paragraphsOf(notes) : [];
}

describe("the notes pane of an own briefing's slide", () => {
  it("marks what is the author's own words", async () => {
    expect(await notesOf(own)).toEqual(["Said by the atlas.", "Said by me. (Own words)", ON_SLIDE]);
  });

  it("says so of the slide's words where the notes are left out", async () => {
    expect(await notesOf(withoutNotes(own))).toEqual([ON_SLIDE]);
  });

  it("says nothing of the kind of a shipped briefing", async () => {
    const { notes } = own.slides[0] ?? { notes: [] };
    const shipped = briefingOf([{ notes, noteSources: [] }]);
    expect(await notesOf(shipped)).toEqual(notes);
  });
});
