import { describe, expect, it } from "vitest";
import type { ComparedCells } from "@/content/compareCities";
import { readComparison } from "@/content/readComparison";
import { readText } from "@/content/readPage";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { indexReading, pageFileOf } from "../fixtures/frozenSite";
import { blocksOfKind } from "./pageParts";

/** As the browser has them: what came over the line. */
function cellsOf(id: string): ComparedCells {
  return JSON.parse(JSON.stringify(pageFileOf({ kind: "city", id }).compared));
}

const compare = { kind: "compare" } as const;
const cities = frozenAtlas.cities.map(({ id }) => id);

describe("a comparison from the pages of two cities and the index", () => {
  it.each(cities.map((one, index) => [one, cities[(index + 1) % cities.length] ?? one]))(
    "says what the atlas says of %s and %s",
    (one, other) => {
      expect(readComparison(indexReading, [one, other], cellsOf)).toEqual(
        readText(frozenReading, compare, [one, other]),
      );
    },
  );

  it.each([
    ["of none", []],
    ["of one", ["antwerp"]],
    ["of one twice", ["antwerp", "antwerp"]],
    ["of more than two", ["antwerp", "genk", "liege"]],
    ["of cities that are not in the atlas", ["nowhere", "antwerp", "elsewhere"]],
  ])("says what the atlas says %s", (_case, ids) => {
    expect(readComparison(indexReading, ids, cellsOf)).toEqual(readText(frozenReading, compare, ids));
  });

  it("has no table while a page has not come", () => {
    const { content } = readComparison(indexReading, ["antwerp", "genk"], (id) =>
      id === "genk" ? undefined : cellsOf(id),
    );
    expect(blocksOfKind(content, "comparison")).toEqual([]);
    expect(content.title).toBe("Antwerp and Genk compared");
  });

  it("finds each source that it names in full on one of both pages", () => {
    for (const id of cities) {
      const { sources } = pageFileOf({ kind: "city", id });
      const known = sources.map((source) => source.id);
      const named = Object.values(cellsOf(id))
        .flat()
        .flatMap(([, item]) => item.sources.map(({ source }) => source));
      expect(known).toEqual(expect.arrayContaining(named));
    }
  });
});
