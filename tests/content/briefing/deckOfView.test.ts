import { beforeAll, describe, expect, it } from "vitest";
import { answerFilters } from "@/app/later/answerFilters";
import { deckOfView } from "@/content/briefing/deckOfView";
import { factEntries, findFacts } from "@/content/briefing/factEntries";
import { readFacts } from "@/content/briefing/readFacts";
import { readViewFacts } from "@/content/briefing/viewFacts";
import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import { type Facts, parseFacts } from "@/domain/facts";
import type { Filters } from "@/domain/filters";
import { parseOwnBriefing, toBriefingContent } from "@/domain/ownBriefing";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { isOwnWords, type Slide } from "@/domain/plainBriefing";
import { exchangesOfPage } from "@/domain/recordsOfPage";
import { slideOfView } from "@/domain/slideOfView";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { loadPresentMessages } from "@/i18n/loadPresentMessages";
import { ownBriefing } from "../../domain/ownBriefings";
import { frozenReading as reading } from "../../fixtures/frozenAtlas";

const { atlas, messages } = reading;
const facts = readFacts(reading);
let present: PresentMessages;

beforeAll(async () => {
  present = await loadPresentMessages("en");
});

function deckOf(page: Page, filters: Filters = {}): Slide[] | undefined {
  const { answer } = answerFilters(reading, filters, { keys: exchangesOfPage(atlas, page), about: "It" });
  const { show } = slideOfView({ page, filters }, "It");
  const its = readViewFacts(reading, facts, { page, filters });
  return deckOfView({ messages, present }, { title: "It", answer, facts: its, show });
}

const about = pagesOf(atlas).filter(({ kind }) => ["city", "partnership", "program"].includes(kind));
const passages = (slides: readonly Slide[]) => slides.flatMap(({ text, notes }) => [...text, ...notes]);

describe("the sentences of the atlas, as a file", () => {
  it("are read back as they are", () => {
    expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    expect(parseFacts({ claims: [], gaps: 3 })).toBeUndefined();
  });

  it("are all of them, each with how it is known where no source says so outright", () => {
    const known = new Set(Object.values(facts.claims).map(({ certainty = "stated" }) => certainty));
    expect([...known]).toEqual(expect.arrayContaining(["stated", "inferred"]));
    for (const { certainty, because } of Object.values(facts.claims))
      expect(certainty === "inferred").toBe(because !== undefined);
  });

  it("are found by words of theirs and of their record, whatever the accents", () => {
    const entries = factEntries(reading, facts);
    expect(findFacts(entries, "liege nashville").length).toBeGreaterThan(0);
    expect(findFacts(entries, "  ")).toEqual([]);
    expect(findFacts(entries, "xyzzy")).toEqual([]);
  });
});

describe("a briefing about a page", () => {
  it.each(about)("of %j has three to five slides that an audience can read", (page) => {
    const slides = deckOf(page) ?? [];
    expect(slides.length).toBeGreaterThanOrEqual(3);
    expect(slides.length).toBeLessThanOrEqual(5);
    expect(slides[0]?.kind).toBe("cover");
    for (const { text } of slides) {
      const words = text.reduce((sum, one) => sum + countWords(one.text), 0);
      expect(text.length === 1 || words <= MAX_SLIDE_WORDS, text.map((one) => one.text).join(" ")).toBe(true);
    }
  });

  it.each(about)("of %j says nothing that the atlas does not, and names what it rests on", (page) => {
    const claims = new Map(Object.entries(facts.claims));
    const gaps = new Map(Object.entries(facts.gaps));
    for (const passage of passages(deckOf(page) ?? [])) {
      const { text, claims: of, gaps: open } = passage;
      expect(isOwnWords(passage), text).toBe(false);
      for (const id of of) expect(claims.has(id), id).toBe(true);
      for (const id of open) expect(gaps.has(id), id).toBe(true);
      // The count of all records, and that nothing is open, rest on no single one.
      const isCount = text.startsWith("It:") || text === present.brief.noGaps();
      expect(isCount || of.length + open.length > 0, text).toBe(true);
      if (of.length !== 1 || text.startsWith("Statements on this slide") || text.startsWith("It:")) continue;
      expect(text).toContain(claims.get(of[0] ?? "")?.text);
    }
  });

  it("says in words how each sentence is known, and why where it is concluded", () => {
    const page: Page = { kind: "partnership", id: "vilvoorde--columbus" };
    const [, short, , outcomes] = deckOf(page) ?? [];
    expect(short?.text.some(({ text }) => text.endsWith("(Inferred.)"))).toBe(true);
    expect(short?.notes.some(({ text }) => text.includes("Inferred: The article names Columbus"))).toBe(true);
    expect(short?.notes.at(-1)?.text).toMatch(/^Statements on this slide: 1 stated by a source, 1 inferred/);
    expect(outcomes?.text[0]?.text).toContain("(Reported by the sponsor, no evaluation found.)");
  });

  it("is kept and sent like any other", () => {
    const slides = deckOf({ kind: "city", id: "vilvoorde" }) ?? [];
    const briefing = { ...ownBriefing, slides };
    expect(parseOwnBriefing(toBriefingContent(briefing))).toEqual({ kind: "read", briefing });
  });

  it("goes through the sentences of the atlas once, however many briefings are made", () => {
    let times = 0;
    const counted = <Each extends object>(records: Each) =>
      new Proxy(records, {
        ownKeys: (target) => {
          times += 1;
          return Reflect.ownKeys(target);
        },
      });
    const read: Facts = { claims: counted(facts.claims), gaps: counted(facts.gaps) };
    for (const page of about) readViewFacts(reading, read, { page, filters: {} });
    expect(about.length).toBeGreaterThan(20);
    expect(times).toBe(2);
  });

  it("has of filters what they leave, and none where they leave nothing", () => {
    const home: Page = { kind: "home" };
    const some = deckOf(home, { from: 2014, to: 2014 }) ?? [];
    expect(some.length).toBeGreaterThanOrEqual(3);
    expect(some[0]?.show).toMatchObject({ from: 2014, to: 2014 });
    const events = some.find(({ title }) => title === "Delegations" || title === "Delegations and events");
    expect(events?.text.every(({ text }) => !text.includes("2019"))).toBe(true);
    expect(deckOf(home, { from: 1950, to: 1951, hidesUndated: true })).toBeUndefined();
  });
});
