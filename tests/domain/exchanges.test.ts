import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delegationCities } from "@/domain/connections";
import { countFacets, exchangesLeft, FILTER_OF } from "@/domain/exchangeFilter";
import { exchangesOf } from "@/domain/exchanges";
import { activeFilters, type Filters, withoutFilter } from "@/domain/filters";
import { regionOf, regionOfProvince } from "@/domain/regions";
import { timingOf } from "@/domain/timing";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { filterSets } from "./arbitraryFilters";

const all = exchangesOf(frozenAtlas);

function exchange(key: string) {
  const found = all.find((its) => its.key === key);
  if (!found) throw new Error(`No exchange ${key}`);
  return found;
}

const keysLeft = (filters: Filters) => exchangesLeft(frozenAtlas, filters).map((its) => its.exchange.key);

describe("the exchanges of the atlas", () => {
  it("are its delegations, agreements, memberships and events, each once, and no context", () => {
    const { delegations, partnerships, programs, events } = frozenAtlas;
    expect(all.map(({ key }) => key).toSorted()).toEqual(
      [
        ...delegations.map(({ id }) => `delegation:${id}`),
        ...partnerships.flatMap(({ id, connections }) =>
          connections.map(({ kind }) => `agreement:${id}--${kind}`),
        ),
        ...programs.flatMap(({ id, cities }) => cities.map(({ city }) => `membership:${id}--${city}`)),
        ...events.filter(({ kind }) => kind !== "context").map(({ id }) => `event:${id}`),
      ].toSorted(),
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it.each([
    ["delegation:columbus-vilvoorde-2014", "stated", "to-be"],
    ["delegation:vilvoorde-columbus-2014", "stated", "to-us"],
    ["delegation:antwerp-san-diego-2019", "inferred", "to-us"],
    ["delegation:mechelen-united-states-2017", "stated", "to-us"],
    ["delegation:picciolini-2019", "stated", undefined],
    ["agreement:antwerp--san-diego--city-pair", "inferred", undefined],
    ["agreement:bastogne--bryan--sister-cities", "stated", undefined],
    ["event:genk-dearborn-announcement-2005", "announced", undefined],
  ] as const)("say of %s how it is known and where it went", (key, basis, way) => {
    expect(exchange(key)).toMatchObject({ basis, way });
  });

  it("are announced where every source is older than they are", () => {
    const published = (date: string) => ({
      ...frozenAtlas,
      sources: frozenAtlas.sources.map((source) =>
        source.id.includes("mechelen") ? { ...source, published: { kind: "at" as const, date } } : source,
      ),
    });
    const basisIn = (atlas: typeof frozenAtlas) =>
      exchangesOf(atlas).find(({ key }) => key === "delegation:mechelen-united-states-2017")?.basis;
    expect(basisIn(published("2017-01"))).toBe("announced");
    expect(basisIn(published("2017"))).toBe("stated");
    expect(basisIn(published("2017-03"))).toBe("stated");
  });

  it("have the grade of the weakest of their sources", () => {
    const grade = new Map(frozenAtlas.sources.map((source) => [source.id, source.grade]));
    for (const its of all)
      expect(its.grade, its.key).toBe(
        its.sources
          .map((id) => grade.get(id) ?? "A")
          .toSorted()
          .at(-1),
      );
  });

  it("count delegations between partners as their kind, and as visits those between none", () => {
    for (const { id, kinds } of all.filter(({ record }) => record === "delegation")) {
      const delegation = frozenAtlas.delegations.find((its) => its.id === id);
      const cities = delegation ? delegationCities(delegation) : [];
      const isBetweenPartners = frozenAtlas.partnerships.some(
        ({ belgianCity, usCity }) => cities.includes(belgianCity) && cities.includes(usCity),
      );
      if (isBetweenPartners) expect(kinds, id).not.toContain("visit");
    }
  });

  it("lie in a region of Belgium that every province of the atlas is known to be in", () => {
    for (const city of frozenAtlas.cities)
      if (city.country === "BE") expect(regionOfProvince(city.region.en), city.id).toBeDefined();
    const washington = frozenAtlas.cities.find(({ id }) => id === "washington");
    expect(washington && regionOf(washington)).toBe("district-of-columbia");
  });
});

describe("how an exchange lies to a period", () => {
  it.each([
    ["delegation:columbus-vilvoorde-2014", 2014, 2016, "in"],
    ["delegation:columbus-vilvoorde-2014", 2015, 2016, "out"],
    // A pair without a date is never dated, and City Pair began in 2011.
    ["agreement:antwerp--san-diego--city-pair", 2014, 2016, "may"],
    ["agreement:antwerp--san-diego--city-pair", 2001, 2001, "out"],
    ["agreement:antwerp--san-diego--city-pair", 2010, 2011, "may"],
    ["delegation:liege-united-states", 2001, 2010, "out"],
    ["delegation:liege-united-states", 2018, 2018, "may"],
    ["membership:city-pair--verviers", 2005, 2010, "out"],
    ["delegation:ivlp-belgium-united-states", 1950, 1950, "may"],
    // After 2005: perhaps.
    ["delegation:broadcasters-exchanges", 2014, 2016, "may"],
    ["delegation:broadcasters-exchanges", 2001, 2005, "out"],
    ["agreement:bastogne--bryan--sister-cities", 2014, 2016, "in"],
    ["agreement:bastogne--bryan--sister-cities", 2015, 2016, "lasting"],
    ["agreement:namur--lafayette--sister-cities", 2014, 2016, "lasting"],
    ["agreement:kasterlee--fountain-hills--sister-cities", 2023, 2024, "out"],
    ["event:scn-transatlantic-2021", 2021, 2021, "in"],
    ["event:scn-transatlantic-2021", 2022, 2023, "lasting"],
  ] as const)("%s in %i to %i: %s", (key, from, to, timing) => {
    expect(timingOf(exchange(key), { from, to })).toBe(timing);
  });

  it("without a date is left until it is hidden", () => {
    expect(keysLeft({ from: 2014, to: 2016, regions: ["wallonia"], records: ["delegation"] })).toEqual([
      "delegation:liege-united-states",
      "delegation:verviers-united-states",
    ]);
    expect(
      keysLeft({ from: 2014, to: 2016, regions: ["wallonia"], records: ["delegation"], hidesUndated: true }),
    ).toEqual([]);
  });
});

describe("the counts of facets", () => {
  it("say how many rows each value would leave with the other facets as they are", () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        const counts = countFacets(frozenAtlas, filters);
        const added: [keyof typeof counts, string, Filters][] = [
          ["programs", "city-pair", { programs: ["city-pair"] }],
          ["kinds", "sister-cities", { kinds: ["sister-cities"] }],
          ["records", "membership", { records: ["membership"] }],
          ["direction", "to-us", { direction: "to-us" }],
          ["outcome", "yes", { outcome: "yes" }],
          ["basis", "inferred", { basis: ["inferred"] }],
          ["grade", "B", { grade: ["B"] }],
        ];
        for (const [facet, value, one] of added) {
          const others = withoutFilter(filters, FILTER_OF[facet]);
          expect(counts[facet].get(value), `${facet} ${value}`).toBe(keysLeft({ ...others, ...one }).length);
        }
        const states = (filters.regions ?? []).filter(
          (its) => !["flanders", "wallonia", "brussels"].includes(its),
        );
        const { regions: _regions, ...rest } = filters;
        expect(counts.region.get("wallonia")).toBe(
          keysLeft({ ...rest, regions: [...states, "wallonia"] }).length,
        );
      }),
    );
  });

  it("keep a value that leaves nothing, with 0", () => {
    const counts = countFacets(frozenAtlas, { regions: ["wallonia"] });
    expect(counts.state.get("ohio")).toBe(0);
    expect(counts.basis.get("announced")).toBe(0);
    expect(counts.programs.get("media-dialogue")).toBe(0);
  });
});

describe("filters together", () => {
  it("leave exactly what each of them leaves", () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        // Dates alone are weighed by two filters together.
        if (filters.hidesUndated && (filters.from !== undefined || filters.to !== undefined)) return;
        const each = activeFilters(filters).map((name) => {
          const alone = activeFilters(filters)
            .filter((other) => other !== name)
            .reduce<Filters>((rest, other) => withoutFilter(rest, other), filters);
          return new Set(keysLeft(alone));
        });
        const both = all.map(({ key }) => key).filter((key) => each.every((keys) => keys.has(key)));
        expect(keysLeft(filters)).toEqual(both);
      }),
    );
  });

  it("that exclude each other leave nothing, and break nothing", () => {
    expect(keysLeft({ records: ["agreement"], direction: "to-us" })).toEqual([]);
    expect(keysLeft({ regions: ["wallonia", "ohio"], grade: ["C"], basis: ["announced"] })).toEqual([]);
  });
});
