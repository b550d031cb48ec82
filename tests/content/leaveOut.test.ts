import { describe, expect, it } from "vitest";
import { leaveOut } from "@/content/leaveOut";
import type { Block, PageContent } from "@/content/pageContent";
import { applyFilters, type FilteredIds } from "@/domain/applyFilters";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { indexReading } from "../fixtures/frozenSite";
import { blocksOfKind, contentAt, frozenPages, gapsIn, recordsIn } from "./pageParts";

const all = applyFilters(indexReading.atlas, {});

/** What filters leave that ask for nothing but these records. */
const only = (shown: Partial<FilteredIds>): FilteredIds => ({
  cities: new Set(),
  partnerships: new Set(),
  programs: new Set(),
  delegations: new Set(),
  outcomes: new Set(),
  events: new Set(),
  ...shown,
});

const pageOf = (...blocks: Block[]): PageContent => ({
  title: "A page",
  documentTitle: "A page",
  description: "Of a test.",
  hasWayBack: true,
  sections: [{ id: "part", heading: "A part", blocks }],
});

const blocksLeft = (block: Block, shown: FilteredIds) => leaveOut(pageOf(block), shown).sections[0]?.blocks;

const record = (id: string, tone: "delegation" | "outcome" | "event" | "context") => ({
  id,
  tone,
  title: id,
  facts: [],
  claims: [],
  gaps: [],
  links: [],
});

describe("what filters leave of a page", () => {
  it.each([...frozenPages])("is all of it where they leave all: %s", (_path, { content }) => {
    expect(leaveOut(content, all)).toEqual(content);
  });

  it("are the records that they ask for, and the number of the others", () => {
    const records = [record("a", "delegation"), record("b", "delegation"), record("c", "delegation")];
    const block: Block = { kind: "records", heading: "Visits", records };
    expect(blocksLeft(block, only({ delegations: new Set(["b"]) }))).toEqual([
      { kind: "records", heading: "Visits", records: [record("b", "delegation")] },
      { kind: "left-out", count: 2 },
    ]);
    expect(blocksLeft(block, only({}))).toEqual([{ kind: "left-out", count: 3 }]);
  });

  it.each([
    ["delegation", "delegations"],
    ["outcome", "outcomes"],
    ["event", "events"],
    ["context", "events"],
  ] as const)("holds each %s against the %s", (tone, kind) => {
    const block: Block = { kind: "records", records: [record("a", tone)] };
    expect(blocksLeft(block, only({ [kind]: new Set(["a"]) }))).toEqual([block]);
    const others = { ...all, [kind]: new Set<string>() };
    expect(blocksLeft(block, others)).toEqual([{ kind: "left-out", count: 1 }]);
  });

  it("are the rows of cities that they ask for; rows that lead elsewhere stay", () => {
    const rowTo = (page: { kind: "city" | "program"; id: string }) => ({
      link: { page, text: page.id },
      detail: "",
    });
    const [genk, liege, ivlp] = [
      rowTo({ kind: "city", id: "genk" }),
      rowTo({ kind: "city", id: "liege" }),
      rowTo({ kind: "program", id: "ivlp" }),
    ];
    expect(
      blocksLeft({ kind: "rows", rows: [genk, liege, ivlp] }, only({ cities: new Set(["liege"]) })),
    ).toEqual([
      { kind: "rows", rows: [liege, ivlp] },
      { kind: "left-out", count: 1 },
    ]);
  });

  it("keeps everything else as it is, and changes no page that it is given", () => {
    const content = contentAt("/cities/antwerp/");
    const before = structuredClone(content);
    const left = leaveOut(content, only({}));
    expect(content).toEqual(before);
    expect(left.sections.map(({ id }) => id)).toEqual(content.sections.map(({ id }) => id));
    expect(recordsIn(left)).toEqual([]);
    for (const kind of ["claims", "facts", "pairs", "answer"] as const)
      expect(blocksOfKind(left, kind)).toEqual(blocksOfKind(content, kind));
  });

  it("takes what is not known of a record along with it, and keeps what is not known of the page itself", () => {
    const content = contentAt("/cities/antwerp/");
    const gaps = gapsIn(content);
    const own = gaps.filter(({ about = [] }) => about.length === 0);
    expect(own.length).toBeLessThan(gaps.length);
    expect(gapsIn(leaveOut(content, only({})))).toEqual(own);
    const [kept] = recordsIn(content);
    const delegations = new Set([kept?.id ?? ""]);
    const left = gapsIn(leaveOut(content, only({ delegations })));
    expect(left.some(({ about = [] }) => about.some(({ fragment }) => fragment === kept?.id))).toBe(true);
  });

  it("says of each page how many records a period leaves out", () => {
    const shown = applyFilters(indexReading.atlas, { from: 2016 });
    const counts = [...frozenPages.values()].map(({ content }) => {
      const left = leaveOut(content, shown);
      const told = blocksOfKind(left, "left-out").reduce((sum, { count }) => sum + count, 0);
      const rows = (its: PageContent) => blocksOfKind(its, "rows").flatMap((block) => block.rows).length;
      expect(told).toBe(recordsIn(content).length - recordsIn(left).length + rows(content) - rows(left));
      return told;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(shown.delegations.size).toBeLessThan(frozenAtlas.delegations.length);
  });
});
