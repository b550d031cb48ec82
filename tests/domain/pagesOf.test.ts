import { describe, expect, it } from "vitest";
import { currentPage } from "@/domain/aliases";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { atlasOfPairs } from "./atlasOfPairs";
import { soundAtlas } from "./buildAtlas";

describe("the pages of an atlas", () => {
  it("are the fixed ones and one for each city, partnership, program and source", () => {
    expect(pagesOf(soundAtlas)).toEqual([
      { kind: "home" },
      { kind: "belgium" },
      ...["exchanges", "cities", "partnerships", "programs", "outcomes", "timeline"].map((kind) => ({
        kind,
      })),
      { kind: "compare" },
      { kind: "sources" },
      { kind: "about" },
      { kind: "licences" },
      ...["antwerp", "vilvoorde", "dilbeek", "columbus", "dalton"].map((id) => ({ kind: "city", id })),
      { kind: "partnership", id: "vilvoorde--columbus" },
      { kind: "partnership", id: "dilbeek--dalton" },
      { kind: "program", id: "city-pair" },
      ...soundAtlas.sources.map(({ id }) => ({ kind: "source", id })),
    ]);
  });

  it("are pages that the atlas says it has", () => {
    expect(pagesOf(frozenAtlas).map((page) => currentPage(frozenAtlas, page))).toEqual(pagesOf(frozenAtlas));
  });

  it("are one for each 100 rows of a list", () => {
    const atlas = atlasOfPairs(225);
    const parts = pagesOf(atlas).filter((page) => "part" in page);
    expect(parts).toEqual([
      // A delegation and an agreement a pair.
      ...[2, 3, 4, 5].map((part) => ({ kind: "exchanges", part })),
      ...[2, 3, 4, 5].map((part) => ({ kind: "cities", part })),
      { kind: "partnerships", part: 2 },
      { kind: "partnerships", part: 3 },
      { kind: "timeline", part: 2 },
      { kind: "timeline", part: 3 },
    ]);
    expect(currentPage(atlas, { kind: "cities", part: 5 })).toEqual({ kind: "cities", part: 5 });
    expect(currentPage(atlas, { kind: "cities", part: 6 })).toEqual({ kind: "not-found" });
  });

  it.each<Page>([
    { kind: "not-found" },
    { kind: "cities", part: 2 },
    { kind: "city", id: "nowhere" },
    { kind: "city", id: "city-pair" },
    { kind: "partnership", id: "antwerp--columbus" },
    { kind: "program", id: "antwerp" },
  ])("do not include %j", (page) => {
    expect(currentPage(frozenAtlas, page)).toEqual({ kind: "not-found" });
  });
});
