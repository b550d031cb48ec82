import { describe, expect, it } from "vitest";
import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import { drawnOnSlide, knownShow } from "@/domain/drawnOnSlide";
import type { Passage } from "@/domain/plainBriefing";
import { frozenAtlas } from "../../fixtures/frozenAtlas";
import { frozenBriefings } from "../../fixtures/frozenBriefings";

/** Of one who speaks slowly enough to be followed. */
const WORDS_A_MINUTE = 130;

/** Ids of what context says that slides may speak of; an attack is none of them, nor is a threat. */
const CONTEXT_SPOKEN_OF = ["departures-2014-2016-caution"];

const contextIds = new Set(
  frozenAtlas.events
    .filter(({ kind }) => kind === "context")
    .flatMap(({ claims, gaps }) => [...claims, ...gaps].map(({ id }) => id)),
);

const slides = frozenBriefings.flatMap(({ id, slides: its }) =>
  its.map((slide, index) => ({ name: `${id}/${index + 1}`, slide })),
);
const wordsOf = (passages: readonly Passage[]) =>
  passages.reduce((sum, { text }) => sum + countWords(text), 0);
const restsOn = ({ claims, gaps }: Passage) => [...claims, ...gaps];

describe("the published briefings", () => {
  it("are three: the whole story, one partnership, and what came of it", () => {
    expect(frozenBriefings.map(({ id }) => id)).toEqual([
      "twenty-years",
      "vilvoorde-columbus",
      "what-came-of-it",
    ]);
    const [whole = 0, ...others] = frozenBriefings.map((briefing) => briefing.slides.length);
    expect(whole).toBeGreaterThanOrEqual(10);
    expect(whole).toBeLessThanOrEqual(12);
    expect(others).toEqual([5, 6]);
  });

  it.each(frozenBriefings)(
    "$id begins with a cover and ends with a closing, and has content between",
    (its) => {
      const kinds = its.slides.map(({ kind }) => kind);
      expect([kinds[0], kinds.at(-1)]).toEqual(["cover", "closing"]);
      expect(new Set(kinds.slice(1, -1))).toEqual(new Set(["content"]));
    },
  );

  it.each(frozenBriefings)("$id takes about as long as it says", ({ minutes, slides: its }) => {
    const spoken = its.reduce((sum, { notes }) => sum + wordsOf(notes), 0) / WORDS_A_MINUTE;
    expect(spoken / minutes).toBeGreaterThan(0.75);
    expect(spoken / minutes).toBeLessThan(1.25);
  });

  it("have an author and the day of their last change, no later than the data", () => {
    for (const { author, date } of frozenBriefings) {
      expect(author).not.toBe("");
      expect(date <= frozenAtlas.about.updated, `${date}, ${frozenAtlas.about.updated}`).toBe(true);
    }
  });
});

describe("a published slide", () => {
  it.each(slides)("$name has at most 60 words to read, and something to say", ({ slide }) => {
    expect(wordsOf(slide.text)).toBeLessThanOrEqual(MAX_SLIDE_WORDS);
    expect(wordsOf(slide.text)).toBeGreaterThan(0);
    expect(wordsOf(slide.notes)).toBeGreaterThan(20);
  });

  it.each(slides.filter(({ slide }) => slide.kind === "content"))(
    "$name says nothing without a record behind it",
    ({ slide }) => {
      for (const passage of slide.text) expect(restsOn(passage), passage.text).not.toEqual([]);
    },
  );

  it("rests on no attack and no threat, but where that was decided", () => {
    const named = slides.flatMap(({ slide }) => [...slide.text, ...slide.notes].flatMap(restsOn));
    expect(contextIds.size).toBeGreaterThan(4);
    expect([...new Set(named.filter((id) => contextIds.has(id)))]).toEqual(CONTEXT_SPOKEN_OF);
    // What an audience reads holds none at all.
    expect(
      slides.flatMap(({ slide }) => slide.text.flatMap(restsOn)).filter((id) => contextIds.has(id)),
    ).toEqual([]);
  });

  it.each(slides)("$name names only what the atlas has, and draws something", ({ slide: { show } }) => {
    expect(knownShow(frozenAtlas, show)).toEqual(show);
    expect(drawnOnSlide(frozenAtlas, show).cities.length).toBeGreaterThan(1);
  });

  it.each(slides)("$name says nothing twice, so that each paragraph is known by its text", ({ slide }) => {
    for (const passages of [slide.text, slide.notes]) {
      const texts = passages.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
