import fc from "fast-check";
import type { Bounds } from "@/domain/briefing";
import type { OwnBriefing } from "@/domain/ownBriefing";
import type { Passage, Slide } from "@/domain/plainBriefing";
import { plainText } from "@/domain/plainText";

export const passage = (text: string, claims: string[] = [], gaps: string[] = []): Passage => ({
  text,
  claims,
  gaps,
});

export const slide = (title: string, change: Partial<Slide> = {}): Slide => ({
  kind: "content",
  title,
  text: [passage(`What ${title} says.`)],
  notes: [],
  show: { cities: [], partnerships: [], programs: [] },
  ...change,
});

/** A reader's briefing with three slides. */
export const ownBriefing: OwnBriefing = {
  locale: "en",
  title: "For Thursday",
  author: "A reader",
  date: "2026-11-23",
  minutes: 12,
  slides: [slide("One", { kind: "cover" }), slide("Two"), slide("Three", { kind: "closing" })],
};

const ids = fc.array(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/), { maxLength: 4 });
const pairIds = fc.array(fc.stringMatching(/^[a-z]{1,6}--[a-z]{1,6}$/), { maxLength: 3 });

/** Every character there is, emoji of several parts and scripts that run from the right among them. */
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom("👩‍👩‍👧‍👦 🇧🇪", "مرحبا بالعالم", "שלום", "می‌خواهم", "<script>alert(1)</script>"),
    )
    .map((words) => plainText(words.slice(0, maxLength)));

const passages = fc.array(
  fc.record({ text: text(2000).filter((words) => words !== ""), claims: ids, gaps: ids }),
  { maxLength: 4 },
);

const degrees = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000 + 0);

const bounds: fc.Arbitrary<Bounds> = fc.record({
  west: degrees(180),
  south: degrees(85),
  east: degrees(180),
  north: degrees(85),
});

const show = fc.record(
  {
    cities: ids,
    partnerships: pairIds,
    programs: ids,
    from: fc.integer({ min: 1900, max: 2000 }),
    to: fc.integer({ min: 2000, max: 2100 }),
    frames: fc.record({ us: bounds, be: bounds }, { requiredKeys: [] }),
    steps: fc.array(fc.record({ from: fc.integer({ min: 1900, max: 2100 }) }, { requiredKeys: [] }), {
      maxLength: 12,
    }),
  },
  { requiredKeys: ["cities", "partnerships", "programs"] },
);

/** Any briefing that a reader could have made. */
export const anyBriefing: fc.Arbitrary<OwnBriefing> = fc.record({
  locale: fc.constantFrom("en", "nl", "fr", "de"),
  title: text(120),
  author: text(120),
  date: fc
    .integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2099, 11, 31) / 864e5 })
    .map((day) => new Date(day * 864e5).toISOString().slice(0, 10)),
  minutes: fc.integer({ min: 1, max: 480 }),
  slides: fc.array(
    fc.record(
      {
        kind: fc.constantFrom("cover", "content", "closing"),
        layout: fc.constantFrom("words", "timeline", "cities"),
        title: text(120),
        text: passages,
        notes: passages,
        show,
      },
      { requiredKeys: ["kind", "title", "text", "notes", "show"] },
    ),
    { minLength: 1, maxLength: 6 },
  ),
});
