import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSearchEntries, SEARCH_GROUPS } from "@/content/searchEntries";
import { readSearchTexts, withTexts } from "@/content/searchTexts";
import { createSearchIndex, MOST_SHOWN } from "@/features/search/later/searchIndex";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const entries = withTexts(readSearchEntries(frozenReading), readSearchTexts(frozenReading));
const index = createSearchIndex(entries);

const firstFor = (query: string) => index.search(query).groups[0]?.hits[0];
const firstIdFor = (query: string) => firstFor(query)?.entry.id;
const idsFor = (query: string) =>
  index.search(query).groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id));

const cityNames = frozenAtlas.cities.flatMap(({ id, names: { others = [], ...names } }) =>
  [...new Set([...Object.values(names), ...others])].map((name): [string, string] => [name, `city:${id}`]),
);

const withoutAccents = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** A name with one letter dropped, added, changed, or exchanged with the next. */
const nameWithTypo = fc.constantFrom(...cityNames.filter(([name]) => name.length >= 5)).chain(([name, id]) =>
  fc
    .record({
      at: fc.nat({ max: name.length - 2 }),
      letter: fc.constantFrom(...LETTERS),
      kind: fc.constantFrom("drop", "add", "change", "exchange"),
    })
    .map(({ at, letter, kind }) => {
      const [before, here, next] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1)];
      const typed = {
        drop: before + name.slice(at + 1),
        add: before + letter + name.slice(at),
        change: before + letter + name.slice(at + 1),
        exchange: before + next + here + name.slice(at + 2),
      }[kind];
      return { name, id, typed: typed ?? name };
    }),
);

describe("a city", () => {
  it.each(cityNames)("is the first result for %s, in any case and without accents", (name, id) => {
    for (const typed of [name, withoutAccents(name), name.toUpperCase(), name.toLowerCase(), ` ${name} `])
      expect(firstIdFor(typed), typed).toBe(id);
  });

  it("is the first result for its name with a typing error", () => {
    fc.assert(
      fc.property(nameWithTypo, ({ id, typed }) => {
        expect(firstIdFor(typed)).toBe(id);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["Ville de Verviers", "city:verviers"],
    ["ville d'Anvers", "city:antwerp"],
    ["City of Nashville", "city:nashville"],
    ["Stad Antwerpen", "city:antwerp"],
    ["Stadt Lüttich", "city:liege"],
    ["Ｌｉｅｇｅ", "city:liege"],
  ])("is the first result where it is called one, and in letters of any width: %s", (typed, id) => {
    expect(firstIdFor(typed)).toBe(id);
  });

  it.each([
    ["sandiego", "city:san-diego"],
    ["Ant werp", "city:antwerp"],
    ["LA", "city:los-angeles"],
    ["washington d.c", "city:washington"],
    ["sint jans molenbeek", "city:molenbeek"],
    ["Molenbeek-St-Jean", "city:molenbeek"],
    ["molenbeek st jean", "city:molenbeek"],
    ["St-Jean Molenbeek", "city:molenbeek"],
    ["St-Jans-Molenbeek", "city:molenbeek"],
    ["antw", "city:antwerp"],
    ["vilv", "city:vilvoorde"],
  ])("is the first result for %s", (typed, id) => {
    expect(firstIdFor(typed)).toBe(id);
  });

  it.each([
    ["Tennessee", ["city:chattanooga", "city:nashville"]],
    ["Kalifornien", ["city:los-angeles", "city:san-diego"]],
    ["Provincie Antwerpen", ["city:antwerp", "city:kasterlee", "city:mechelen"]],
    ["luxembourg", ["city:bastogne"]],
  ])("is found by its state or province: %s", (typed, ids) => {
    const [group] = index.search(typed).groups;
    expect(group?.group).toBe("city");
    const firsts = group?.hits.slice(0, ids.length).map(({ entry }) => entry.id);
    expect(firsts?.toSorted()).toEqual(ids);
  });

  it("says the name it was found by", () => {
    const alias = firstFor("luik")?.alias;
    expect(alias?.map(({ text }) => text).join("")).toBe("Luik");
    expect(firstFor("liège")?.alias).toBeUndefined();
  });
});

describe("other records", () => {
  it.each([
    ["young cities", "program:young-cities"],
    ["IVLP", "program:ivlp"],
    ["Strong Cities", "program:strong-cities-network"],
    ["smartphone app", "outcome:antwerp-police-app"],
    ["Hans Bonte", "person:vilvoorde-columbus-2014"],
    ["demeyer", "person:liege-verviers-tennessee-2019"],
    ["Duffin", "source:duffin"],
    ["Gazet van Antwerpen", "source:gva-mechelen-2017"],
    ["vilvoorde columbus 2014", "delegation:vilvoorde-columbus-2014"],
    ["bombings", "event:brussels-march-2016"],
  ])("are the first result for %s", (typed, id) => {
    expect(firstIdFor(typed)).toBe(id);
  });

  it("are found by what the atlas says of them, and show the sentence", () => {
    const hit = index
      .search("bonte antalya")
      .groups.flatMap(({ hits }) => hits)
      .find(({ entry }) => entry.id === "event:scn-vilvoorde-2016");
    expect(hit?.excerpt?.map(({ text }) => text).join("")).toContain("Antalya");
    expect(hit?.excerpt?.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toContain("Antalya");
  });

  it("are found by their year, and by no other year", () => {
    const found = idsFor("2014");
    expect(found).toContain("delegation:vilvoorde-columbus-2014");
    expect(found).not.toContain("delegation:antwerp-san-diego-2019");
  });
});

describe("the results", () => {
  it("are grouped: the best one's group first, the others in their order", () => {
    for (const typed of ["antwerp", "young cities", "bonte", "duffin", "2014", "city"]) {
      const groups = index.search(typed).groups.map(({ group }) => group);
      const rest = groups.slice(1);
      expect(rest, typed).toEqual(SEARCH_GROUPS.filter((group) => rest.includes(group)));
    }
    expect(index.search("young cities").groups.map(({ group }) => group)[0]).toBe("program");
  });

  it("are counted, each once", () => {
    for (const typed of ["antwerp", "city pair", "2019"]) {
      const { count } = index.search(typed);
      const shown = Math.min(count, MOST_SHOWN);
      expect(idsFor(typed).length, typed).toBe(shown);
      expect(new Set(idsFor(typed)).size, typed).toBe(shown);
    }
  });

  it("are counted beyond those that are shown, which are the best", () => {
    const { count } = index.search("s");
    expect(count).toBeGreaterThan(MOST_SHOWN);
    expect(idsFor("s").length).toBe(MOST_SHOWN);
    expect(idsFor("s")).toContain("city:san-diego");
  });

  it("have all words where any record has, else some of them", () => {
    expect(index.search("mayor Vilvoorde").hasAllWords).toBe(true);
    const some = index.search("Vilvoorde pancakes");
    expect(some.hasAllWords).toBe(false);
    expect(some.count).toBeGreaterThan(0);
  });

  it.each([
    ["chatanuga", "Chattanooga"],
    ["brusselsairport", "Brussels"],
    ["qqqq", undefined],
  ])("for %s, which finds nothing, are a name that may have been meant", (typed, name) => {
    expect(index.search(typed)).toMatchObject({ count: 0, groups: [] });
    expect(index.search(typed).suggestion).toBe(name);
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", ""],
    ["spaces", "   \n\t "],
    ["emoji", "🙂🇧🇪👩‍👩‍👧‍👦"],
    ["signs of regular expressions", ".*+?^$(){}|[]\\"],
    ["half a surrogate pair", "\uD83D"],
    ["zero-width characters", "\u200B\u202E\u0000"],
    ["accents alone", "\u0301\u0308"],
    ["5,000 letters", "x".repeat(5000)],
  ])("of %s finds nothing and breaks nothing", (_, typed) => {
    expect(index.search(typed)).toMatchObject({ count: 0, groups: [] });
  });

  it("of 5,000 characters is searched by its beginning", () => {
    expect(firstIdFor("antwerp ".repeat(625))).toBe("city:antwerp");
  });

  it("of names that every object has is no result", () => {
    for (const typed of ["constructor", "__proto__", "toString", "hasOwnProperty"])
      expect(index.search(typed).count, typed).toBe(0);
  });

  it("of any kind never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        expect(index.search(typed).count).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
