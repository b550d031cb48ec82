import { describe, expect, it } from "vitest";
import { currentIds, currentPage, formerPages } from "@/domain/aliases";
import { knownFilters } from "@/domain/applyFilters";
import { frozenAtlas } from "../fixtures/frozenAtlas";

describe("a record that had another id", () => {
  it.each([
    [{ kind: "city", id: "sint-jans-molenbeek" } as const, { kind: "city", id: "molenbeek" }],
    [{ kind: "program", id: "strong-cities" } as const, { kind: "program", id: "strong-cities-network" }],
    [{ kind: "city", id: "molenbeek" } as const, { kind: "city", id: "molenbeek" }],
    [{ kind: "program", id: "sint-jans-molenbeek" } as const, { kind: "not-found" }],
  ])("is found under %j", (asked, page) => {
    expect(currentPage(frozenAtlas, asked)).toEqual(page);
  });

  it("is asked for once, whichever of its ids a link has", () => {
    expect(currentIds(frozenAtlas.cities, ["sint-jans-molenbeek", "liege", "molenbeek", "nowhere"])).toEqual([
      "molenbeek",
      "liege",
    ]);
    expect(currentIds(frozenAtlas.cities, ["luik", "anvers", "antwerpen", "lüttich"])).toEqual([
      "liege",
      "antwerp",
    ]);
    expect(knownFilters(frozenAtlas, { programs: ["strong-cities", "atlantis"] })).toEqual({
      filters: { programs: ["strong-cities-network"] },
      unknown: ["atlantis"],
      unknownRegions: [],
    });
  });

  it("has a page under each of its ids, none of which is another record's", () => {
    const former = formerPages(frozenAtlas);
    expect(former.length).toBeGreaterThan(0);
    for (const { former: old, current } of former) expect(currentPage(frozenAtlas, old)).toEqual(current);
  });
});
