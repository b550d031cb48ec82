import { describe, expect, it } from "vitest";
import type { PageLink } from "@/content/pageContent";
import { readText } from "@/content/readPage";
import type { Atlas } from "@/domain/atlas";
import type { Page } from "@/domain/page";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { item, soundAtlas } from "../domain/buildAtlas";
import { frozenReading } from "../fixtures/frozenAtlas";
import { blocksOfKind, linksIn, recordsIn } from "./pageParts";

const PAIRS = 300;

/** An atlas whose every pair and delegation is of the City Pair Program. */
function atlasOfOneProgram(): Atlas {
  const atlas = atlasOfPairs(PAIRS);
  const program = item(soundAtlas.programs);
  const { claim } = item(program.cities);
  return {
    ...atlas,
    programs: [
      {
        ...program,
        cities: atlas.cities.map(({ id }) => ({ city: id, claim: { ...claim, id: `member-${id}` } })),
      },
    ],
    delegations: atlas.delegations.map((its) => ({
      ...its,
      program: {
        kind: "program",
        program: program.id,
        basis: { kind: "stated" },
        citations: claim.citations,
      },
    })),
  };
}

const reading = { ...frozenReading, atlas: atlasOfOneProgram() };
const contentOf = (page: Page) => readText(reading, page).content;
const leads = (links: readonly PageLink[], kind: Page["kind"]) =>
  links.filter(({ page }) => page.kind === kind);

describe("of an atlas with hundreds of pairs", () => {
  it("the page of their program tells of some, names others and leads to the lists of all", () => {
    const content = contentOf({ kind: "program", id: "city-pair" });
    expect(recordsIn(content)).toHaveLength(6);
    const [pairs] = blocksOfKind(content, "pairs");
    expect(pairs?.pairs).toHaveLength(40);
    const links = blocksOfKind(content, "chips").flatMap((block) => block.links);
    expect(links.filter(({ fragment }) => fragment?.startsWith("visit-"))).toHaveLength(40);
    for (const kind of ["partnerships", "cities", "exchanges"] as const)
      expect(leads(links, kind)).toEqual([
        { page: { kind }, programs: ["city-pair"], text: expect.stringMatching(/^All \d+ /) },
      ]);
    expect(leads(links, "exchanges")[0]?.text).toBe("All 300 delegations of this program");
  });

  it("the page of comparisons offers some and leads to the lists of all", () => {
    const links = linksIn(contentOf({ kind: "compare" }));
    expect(links.length).toBeLessThanOrEqual(4 * 41 + 36);
    expect(leads(links, "cities")).toHaveLength(2);
    expect(leads(links, "partnerships").length).toBeGreaterThan(0);
  });
});
