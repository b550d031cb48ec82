import { describe, expect, it } from "vitest";
import { type ComparedCity, readComparedCity } from "@/content/compareCities";
import { readComparison } from "@/content/readComparison";
import { readText } from "@/content/readPage";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { indexReading, pageFileOf } from "../fixtures/frozenSite";
import { blocksOfKind } from "./pageParts";

/** As the browser has them: what came over the line. */
function comparedOf(id: string): ComparedCity | undefined {
  return readComparedCity(JSON.parse(JSON.stringify(pageFileOf({ kind: "city", id }).view.content)));
}

const compare = { kind: "compare" } as const;
const cities = frozenAtlas.cities.map(({ id }) => id);

describe("a comparison from the pages of two cities and the index", () => {
  it.each(cities.map((one, index) => [one, cities[(index + 1) % cities.length] ?? one]))(
    "says what the atlas says of %s and %s",
    (one, other) => {
      expect(readComparison(indexReading, [one, other], comparedOf)).toEqual(
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
    expect(readComparison(indexReading, ids, comparedOf)).toEqual(readText(frozenReading, compare, ids));
  });

  it("has no cards while a page has not come", () => {
    const { content } = readComparison(indexReading, ["antwerp", "genk"], (id) =>
      id === "genk" ? undefined : comparedOf(id),
    );
    expect(blocksOfKind(content, "comparison")).toEqual([]);
    expect(content.title).toBe("Antwerp and Genk compared");
  });
});
