import { describe, expect, it } from "vitest";
import { currentPage } from "@/domain/aliases";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { soundAtlas } from "./buildAtlas";

describe("the pages of an atlas", () => {
  it("are the fixed ones and one for each city, partnership and program", () => {
    expect(pagesOf(soundAtlas)).toEqual([
      { kind: "home" },
      { kind: "belgium" },
      { kind: "compare" },
      { kind: "sources" },
      { kind: "about" },
      { kind: "licences" },
      ...["antwerp", "vilvoorde", "dilbeek", "columbus", "dalton"].map((id) => ({ kind: "city", id })),
      { kind: "partnership", id: "vilvoorde--columbus" },
      { kind: "partnership", id: "dilbeek--dalton" },
      { kind: "program", id: "city-pair" },
    ]);
  });

  it("are pages that the atlas says it has", () => {
    expect(pagesOf(frozenAtlas).map((page) => currentPage(frozenAtlas, page))).toEqual(pagesOf(frozenAtlas));
  });

  it.each<Page>([
    { kind: "not-found" },
    { kind: "city", id: "nowhere" },
    { kind: "city", id: "city-pair" },
    { kind: "partnership", id: "antwerp--columbus" },
    { kind: "program", id: "antwerp" },
  ])("do not include %j", (page) => {
    expect(currentPage(frozenAtlas, page)).toEqual({ kind: "not-found" });
  });
});
