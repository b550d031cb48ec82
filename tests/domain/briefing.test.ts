import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type BriefingRecord, briefingSchema, countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import { item, soundAtlas } from "./buildAtlas";

const sound = item(soundAtlas.briefings);

function isAccepted(change: (draft: BriefingRecord) => void): boolean {
  const draft = structuredClone(sound);
  change(draft);
  return v.is(briefingSchema, draft);
}

describe("the schema of a briefing", () => {
  it("accepts a sound one, and frames of its own", () => {
    expect(isAccepted(() => {})).toBe(true);
    expect(
      isAccepted((draft) => {
        item(draft.slides).show.frames = { us: { west: -90, south: 30, east: -80, north: 40 } };
      }),
    ).toBe(true);
  });

  it.each<[string, (draft: BriefingRecord) => void]>([
    ["an id with capitals", (draft) => Object.assign(draft, { id: "Small" })],
    ["a month for its day", (draft) => Object.assign(draft, { date: "2024-03" })],
    ["no time at all", (draft) => Object.assign(draft, { minutes: 0 })],
    ["half a minute", (draft) => Object.assign(draft, { minutes: 1.5 })],
    ["no slides", (draft) => Object.assign(draft, { slides: [] })],
    ["61 slides", (draft) => Object.assign(draft, { slides: Array(61).fill(item(sound.slides)) })],
    ["another kind of slide", (draft) => Object.assign(item(draft.slides), { kind: "video" })],
    ["markup in a title", (draft) => Object.assign(item(draft.slides).title, { en: "<b>x</b>" })],
    ["a year before any record", (draft) => Object.assign(item(draft.slides).show, { from: 1899 })],
    ["a partnership of one city", (draft) => Object.assign(item(draft.slides).show, { partnerships: ["a"] })],
    [
      "a frame beyond the pole",
      (draft) =>
        Object.assign(item(draft.slides).show, {
          frames: { be: { west: 2, south: 49, east: 6, north: 91 } },
        }),
    ],
    ["a key that there is not", (draft) => Object.assign(item(draft.slides).show, { city: "genk" })],
  ])("refuses %s", (_case, change) => {
    expect(isAccepted(change)).toBe(false);
  });
});

describe("the words of a slide", () => {
  it.each([
    ["", 0],
    ["  ", 0],
    ["One", 1],
    ["Liège  and\nVerviers", 3],
    ["November 3–9, 2019", 3],
    ["A dash – is no word · nor is a dot", 9],
    ["“Quoted,” (bracketed)", 2],
  ])("of %j are %d", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it("are at most as many as an audience reads", () => {
    expect(MAX_SLIDE_WORDS).toBe(60);
  });
});
