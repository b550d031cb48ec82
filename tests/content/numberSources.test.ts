import { describe, expect, it } from "vitest";
import { numberSources } from "@/content/numberSources";
import type { Block, PageContent, QuotationContent, SourceLink } from "@/content/pageContent";
import { sentencesById } from "@/content/sentences";
import { frozenReading } from "../fixtures/frozenAtlas";
import { blocksOfKind, frozenPages } from "./pageParts";

const ids = frozenReading.atlas.sources.map(({ id }) => id);
const [one = "", two = "", three = ""] = ids;

const link = (source: string, places: string[] = [], quotations: QuotationContent[] = []): SourceLink => ({
  source,
  text: [source, ...places].join(", "),
  ...(places.length > 0 && { places }),
  ...(quotations.length > 0 && { quotations }),
});

const claim = (id: string, ...sources: SourceLink[]) => ({ id, text: id, hasDisagreement: false, sources });

const number = (...blocks: Block[]) => {
  const content: PageContent = {
    title: "A page",
    documentTitle: "A page",
    description: "Of a test.",
    hasWayBack: true,
    sections: [{ id: "part", heading: "A part", blocks }],
  };
  return numberSources(frozenReading, content);
};

const referencesOf = (content: PageContent) =>
  blocksOfKind(content, "references").flatMap(({ references }) => references);

describe("the sources of a page", () => {
  it("are numbered by first use, one number a source whatever the place in it", () => {
    const { content } = number(
      {
        kind: "claims",
        claims: [claim("a", link(two, ["paragraph 1"]), link(one)), claim("b", link(two, ["paragraph 9"]))],
      },
      { kind: "gaps", gaps: [{ id: "g", text: "Nobody says.", sources: [link(three)] }] },
    );
    expect(referencesOf(content).map((its) => [its.number, its.source, its.use])).toEqual([
      [1, two, "a"],
      [2, one, "a"],
      [3, three, "g"],
    ]);
    const numbers = [...sentencesById(content.sections).values()].map(({ its }) =>
      its.sources.map((source) => source.number),
    );
    expect(numbers).toEqual([[1, 2], [1], [3]]);
    expect(content.sections.at(-1)).toMatchObject({ id: "references", heading: "Sources" });
    expect(content.hasEvidence).toBe(true);
  });

  it("have one number where a sentence of several records names one for several places", () => {
    const { content, uses } = number({
      kind: "claims",
      claims: [claim("a", link(one, ["paragraph 1"]), link(one, ["paragraph 2", "paragraph 1"]))],
    });
    const [its] = blocksOfKind(content, "claims")[0]?.claims ?? [];
    expect(its?.sources).toEqual([
      {
        source: one,
        number: 1,
        text: `${one}, paragraph 1, paragraph 2`,
        places: ["paragraph 1", "paragraph 2"],
      },
    ]);
    expect(uses.a).toEqual([{ source: one, places: ["paragraph 1", "paragraph 2"] }]);
  });

  it("keep their words out of the text, in any script and with any marks", () => {
    const words = [
      { text: '‏قال: "تبادل المدن" نجح‏', lang: "ar" },
      { text: '« Une "ville" jumelée »', lang: "fr", read: "May 1, 2026" },
    ];
    const { content, uses } = number({ kind: "claims", claims: [claim("a", link(one, [], words))] });
    expect(JSON.stringify(content)).not.toContain("quotations");
    expect(uses.a?.[0]?.quotations).toEqual(words);
  });

  it("of a gap that many were read for are in its evidence and not in the list", () => {
    const sources = ids.slice(0, 9).map((id) => link(id));
    const { content, uses } = number({ kind: "gaps", gaps: [{ id: "g", text: "Nobody says.", sources }] });
    expect(referencesOf(content)).toEqual([]);
    expect(content.hasEvidence).toBeUndefined();
    expect(uses.g?.length).toBe(9);
  });

  it("of nine, a claim names all, each by its own number", () => {
    const sources = ids.slice(0, 9).map((id) => link(id));
    const { content } = number({ kind: "claims", claims: [claim("a", ...sources)] });
    const [its] = blocksOfKind(content, "claims")[0]?.claims ?? [];
    expect(its?.sources.map((source) => source.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([...frozenPages])(
    "have one number each at %s, and no number leads to nothing",
    (_path, { content }) => {
      const references = referencesOf(content);
      const numberOf = new Map(references.map((its) => [its.source, its.number]));
      expect(references.map((its) => its.number)).toEqual(references.map((_, index) => index + 1));
      for (const { its } of sentencesById(content.sections).values())
        for (const source of its.sources)
          if (source.number !== undefined) expect(numberOf.get(source.source)).toBe(source.number);
    },
  );
});
