import { describe, expect, it } from "vitest";
import type { Block, PageContent, RecordContent } from "@/content/pageContent";
import { tidyPage } from "@/content/tidyPage";
import { frozenReading } from "../fixtures/frozenAtlas";
import { answersIn, blocksOfKind, contentAt, frozenPages, recordsIn } from "./pageParts";

const gap = (id: string, text: string, source: string) => ({ id, text, sources: [{ source, text: source }] });

const record = (id: string, change: Partial<RecordContent> = {}): RecordContent => ({
  id,
  tone: "outcome",
  title: `Title of ${id}`,
  facts: [],
  claims: [],
  gaps: [],
  links: [],
  ...change,
});

const page = (...blocks: Block[]): PageContent => ({
  title: "A page",
  documentTitle: "A page",
  description: "About it.",
  hasWayBack: true,
  sections: [{ id: "part", heading: "A part", blocks }],
});

const BELGIUM = { kind: "belgium" as const };

describe("a gap that several records of a page have", () => {
  const records = [
    record("one", {
      gaps: [gap("one-gap", "No source says.", "duffin"), gap("own", "Only here.", "duffin")],
    }),
    record("two", { gaps: [gap("two-gap", "No source says.", "efus")] }),
  ];
  const tidy = tidyPage(frozenReading, BELGIUM, page({ kind: "records", records }));

  it("is said once, in the folded section of gaps, with all that was read for it", () => {
    expect(recordsIn(tidy).flatMap(({ gaps }) => gaps)).toEqual([]);
    expect(tidy.sections.map(({ id, folded }) => [id, folded])).toEqual([
      ["part", undefined],
      ["gaps", 2],
    ]);
    expect(blocksOfKind(tidy, "gaps")[0]?.gaps.find(({ id }) => id === "one-gap")).toMatchObject({
      text: "No source says.",
      sources: [{ source: "duffin" }, { source: "efus" }],
    });
  });

  it("keeps the addresses of all, and leads to the records", () => {
    const merged = blocksOfKind(tidy, "gaps")[0]?.gaps.find(({ id }) => id === "one-gap");
    expect([merged?.id, ...(merged?.alsoIds ?? [])]).toEqual(["one-gap", "two-gap"]);
    expect(merged?.about).toEqual([
      { page: BELGIUM, fragment: "one", text: "Title of one" },
      { page: BELGIUM, fragment: "two", text: "Title of two" },
    ]);
  });

  it("says which record it is about where no other has it", () => {
    const content = page({ kind: "records", records: records.slice(0, 1) });
    const { gaps = [] } = blocksOfKind(tidyPage(frozenReading, BELGIUM, content), "gaps")[0] ?? {};
    expect(gaps.map(({ id, about }) => [id, about?.map(({ fragment }) => fragment)])).toEqual([
      ["one-gap", ["one"]],
      ["own", ["one"]],
    ]);
  });

  it("is counted by the card that opens the page", () => {
    for (const [path, { content }] of frozenPages) {
      const [answer] = answersIn(content);
      const { gaps = [] } = blocksOfKind(content, "gaps")[0] ?? {};
      if (answer) expect(answer.unknown, path).toBe(gaps.length);
    }
  });
});

describe("a claim that several records of a section have", () => {
  const claim = (id: string, because?: string) => ({
    id,
    text: "All of this is background.",
    hasDisagreement: false,
    sources: [],
    ...(because !== undefined && { because }),
  });

  it("is said once, above them", () => {
    const records = [record("one", { claims: [claim("a")] }), record("two", { claims: [claim("b")] })];
    const { blocks } = tidyPage(
      frozenReading,
      BELGIUM,
      page({ kind: "note", text: "A note." }, { kind: "records", records }),
    ).sections[0] ?? { blocks: [] };
    expect(blocks.map(({ kind }) => kind)).toEqual(["note", "claims", "records"]);
    expect(blocks[1]).toMatchObject({ claims: [{ id: "a", alsoIds: ["b"] }] });
  });

  it("stays where it is when it is inferred from something else", () => {
    const records = [
      record("one", { claims: [claim("a", "X.")] }),
      record("two", { claims: [claim("b", "Y.")] }),
    ];
    expect(recordsIn(tidyPage(frozenReading, BELGIUM, page({ kind: "records", records })))).toEqual(records);
  });
});

describe("no page of the real atlas", () => {
  it("says a gap twice", () => {
    const twice = [...frozenPages].flatMap(([path, { content }]) => {
      const texts = [
        ...blocksOfKind(content, "gaps").flatMap(({ gaps }) => gaps),
        ...recordsIn(content).flatMap(({ gaps }) => gaps),
      ].map(({ text }) => text);
      return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `${path} ${text}`);
    });
    expect(twice).toEqual([]);
  });

  it("says a caution of its records twice, and the Belgium-wide one says it above them", () => {
    const context = contentAt("/belgium/").sections.find(({ id }) => id === "context");
    const cautions = context?.blocks.flatMap((block) => (block.kind === "claims" ? block.claims : []));
    expect(cautions?.map(({ about }) => about?.length)).toEqual([3]);
  });
});
