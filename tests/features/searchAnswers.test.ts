import { describe, expect, it } from "vitest";
import { citiesNear } from "@/content/citiesNear";
import { exchangesHref, viewRegions } from "@/content/exchangesView";
import { readSearchEntries } from "@/content/searchEntries";
import { readSearchTexts, withTexts } from "@/content/searchTexts";
import { createAnswers } from "@/features/search/later/searchAnswers";
import { createSearchIndex } from "@/features/search/later/searchIndex";
import { foldName } from "@/features/search/later/words";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const entries = withTexts(readSearchEntries(frozenReading), readSearchTexts(frozenReading));
const near = citiesNear(frozenReading, foldName);
const index = createSearchIndex(entries, createAnswers(frozenReading), near);

const hitsFor = (query: string) => index.search(query).groups.flatMap(({ hits }) => hits);

/** The address of the first hit. */
function addressFor(query: string): string | undefined {
  const entry = hitsFor(query)[0]?.entry;
  if (!entry) return undefined;
  const page = `/${entry.page.kind}/`;
  return entry.view ? exchangesHref(page, entry.view) : page;
}

describe("a question about all exchanges", () => {
  it.each([
    ["outcome", "/exchanges/?outcome=yes"],
    ["outcomes", "/exchanges/?outcome=yes"],
    ["2015", "/exchanges/?from=2015&to=2015"],
    ["Ohio", "/exchanges/?regions=ohio"],
    ["ohio", "/exchanges/?regions=ohio"],
    ["Wallonia", "/exchanges/?regions=wallonia"],
    ["Wallonie 2014", "/exchanges/?regions=wallonia&from=2014&to=2014"],
    ["Wallonia 2014", "/exchanges/?regions=wallonia&from=2014&to=2014"],
    ["exchanges of 2014-2016 in Wallonia", "/exchanges/?regions=wallonia&from=2014&to=2016"],
    ["2014-2016", "/exchanges/?from=2014&to=2016"],
    ["2016–2014", "/exchanges/?from=2014&to=2016"],
    ["outcomes in Flanders", "/exchanges/?regions=flanders&outcome=yes"],
    ["Ohio and Tennessee", "/exchanges/?regions=ohio,tennessee"],
  ])("is answered first by the view that shows it: %s", (query, address) => {
    expect(addressFor(query)).toBe(address);
  });

  it("comes after the city of that name", () => {
    const groups = index.search("Brussels").groups.map(({ group }) => group);
    expect(groups.slice(0, 2)).toEqual(["city", "view"]);
    expect(hitsFor("Brussels")[0]?.entry.id).toBe("city:brussels");
  });

  it("has the list of all outcomes beside it", () => {
    expect(hitsFor("outcomes").map(({ entry }) => entry.id)).toContain("view:outcomes");
  });

  it.each(["2014 2015 2016", "1850", "Atlantis 2014", "of the", "in", "2014 pancakes"])(
    "is none where a word is none of it, or nothing is asked: %s",
    (query) => {
      expect(hitsFor(query).filter(({ entry }) => entry.group === "view")).toEqual([]);
    },
  );

  it("keeps the theme, and no filter of the reader", () => {
    const href = "/base/exchanges/?programs=ivlp&from=2001&theme=dark&regions=ohio";
    expect(exchangesHref(href, { regions: ["wallonia"], to: 2016 })).toBe(
      "/base/exchanges/?regions=wallonia&to=2016&theme=dark",
    );
    expect(exchangesHref("/exchanges/", {})).toBe("/exchanges/");
  });

  it("names each region once, by a word that an address can hold", () => {
    const ids = viewRegions(frozenAtlas.cities).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["flanders", "wallonia", "brussels", "ohio", "tennessee"]));
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe("other words", () => {
  it("that the atlas has are taken for no others: police is no policy", () => {
    const hits = hitsFor("police");
    expect(hits.length).toBeGreaterThan(0);
    for (const { entry } of hits)
      expect([entry.title, entry.detail, ...entry.names, ...entry.related, ...entry.text].join(" ")).toMatch(
        /\bpolice/i,
      );
  });

  it("lead to the people: mayor, and a name without its title", () => {
    expect(index.search("mayor").groups[0]?.group).toBe("person");
    expect(hitsFor("Hans Bonte")[0]?.entry.id).toBe("person:vilvoorde-columbus-2014");
  });

  it("of a name that the atlas does not have find nothing of its small words", () => {
    for (const name of ["Bart De Wever", "Wim de Zot", "The Hague"]) {
      const { count, groups } = index.search(name);
      expect(
        groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.title)),
        name,
      ).toEqual([]);
      expect(count).toBe(0);
    }
  });

  it("of a town that the atlas does not have name its cities around it, in each language's name of the town", () => {
    for (const name of ["Ghent", "gent", "Gand"]) {
      const { count, near, alike, suggestion } = index.search(name);
      expect(count, name).toBe(0);
      expect(near.map((city) => city.name)).toEqual(["Kortrijk", "Dilbeek", "Molenbeek"]);
      expect(near[0]?.distance).toMatch(/^\d+ km \(\d+ miles\)$/);
      expect([alike, suggestion]).toEqual([[], undefined]);
    }
    expect(index.search("Honolulu").near, "nothing lies within 150 km of it").toEqual([]);
  });

  it("of a place that nobody knows name cities that are alike", () => {
    const { count, alike } = createSearchIndex(entries).search("Ghent");
    expect(count).toBe(0);
    expect(alike).toContain("Genk");
    expect(alike.length).toBeLessThanOrEqual(3);
    expect(index.search("qqqqqqq").alike).toEqual([]);
  });
});

describe("a hit", () => {
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);

  it("of a city says with whom it is paired and how much is recorded", () => {
    expect(entryOf("city:antwerp")?.summary).toMatch(
      /^Province of Antwerp · with San Diego.* · \d+ delegations · \d+ outcomes?$/,
    );
  });

  it("of a delegation says when, from where, to where and in which program", () => {
    expect(entryOf("delegation:vilvoorde-columbus-2014")?.summary).toMatch(/^2014 · Vilvoorde → Columbus/);
    for (const { group, summary } of entries) if (group === "delegation") expect(summary).toContain(" → ");
  });
});
