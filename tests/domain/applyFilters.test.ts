import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFilters, knownFilters, loosenings } from "@/domain/applyFilters";
import { delegationCities, roleOf } from "@/domain/connections";
import { boundsOf, meetsPeriod } from "@/domain/dateBounds";
import { activeFilters, BELGIAN_ROLES, type Filters, withoutFilter } from "@/domain/filters";
import { find } from "@/domain/lookUp";
import { regionOf } from "@/domain/regions";
import { partnershipsVisited } from "@/domain/relations";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { filterSets } from "./arbitraryFilters";

const sizes = (shown: ReturnType<typeof applyFilters>) =>
  Object.fromEntries(Object.entries(shown).map(([key, ids]) => [key, ids.size]));

describe("filters", () => {
  it("that ask nothing leave everything", () => {
    expect(sizes(applyFilters(frozenAtlas, {}))).toEqual({
      cities: frozenAtlas.cities.length,
      partnerships: frozenAtlas.partnerships.length,
      programs: frozenAtlas.programs.length,
      delegations: frozenAtlas.delegations.length,
      outcomes: frozenAtlas.outcomes.length,
      events: frozenAtlas.events.length,
    });
  });

  it("leave less or the same with each filter that is added", () => {
    fc.assert(
      fc.property(filterSets, (filters) => {
        const shown = applyFilters(frozenAtlas, filters);
        for (const name of activeFilters(filters)) {
          const more = applyFilters(frozenAtlas, withoutFilter(filters, name));
          expect([...shown.delegations].filter((id) => !more.delegations.has(id))).toEqual([]);
          expect([...shown.partnerships].filter((id) => !more.partnerships.has(id))).toEqual([]);
          for (const kind of ["programs", "outcomes", "events"] as const)
            expect([...shown[kind]].filter((id) => !more[kind].has(id))).toEqual([]);
          // Regions and states each keep the cities that are joined to the other.
          if (!filters.regions || !filters.roles)
            expect([...shown.cities].filter((id) => !more.cities.has(id))).toEqual([]);
        }
      }),
    );
  });

  it("never hide a delegation whose date is not stated because of a period", () => {
    const undated = frozenAtlas.delegations.filter(({ date }) => date.kind === "unknown");
    expect(undated.length).toBeGreaterThan(0);
    const { delegations } = applyFilters(frozenAtlas, { from: 2099 });
    expect([...delegations].toSorted()).toEqual(
      expect.arrayContaining(undated.map(({ id }) => id).toSorted()),
    );
  });

  it("of a period leave the delegations that can lie in it", () => {
    const { delegations } = applyFilters(frozenAtlas, { from: 2014, to: 2015 });
    const expected = frozenAtlas.delegations.filter(
      ({ date }) => meetsPeriod(boundsOf(date), { from: 2014, to: 2015 }) !== false,
    );
    expect([...delegations]).toEqual(expected.map(({ id }) => id));
    expect(expected.length).toBeLessThan(frozenAtlas.delegations.length);
  });

  it("of the City Pair Program leave its four Belgian cities and their counterparts", () => {
    const { cities, programs } = applyFilters(frozenAtlas, { programs: ["city-pair"] });
    expect([...programs]).toEqual(["city-pair"]);
    for (const id of ["antwerp", "liege", "verviers", "vilvoorde", "san-diego", "columbus", "nashville"])
      expect(cities.has(id), id).toBe(true);
    expect(cities.has("molenbeek")).toBe(false);
  });

  it("of sister cities alone leave those partnerships, their cities and the delegations between them", () => {
    const { partnerships, cities, delegations } = applyFilters(frozenAtlas, { kinds: ["sister-cities"] });
    const sisters = frozenAtlas.partnerships.filter(({ connections }) =>
      connections.some(({ kind }) => kind === "sister-cities"),
    );
    expect([...partnerships]).toEqual(sisters.map(({ id }) => id));
    expect(new Set(cities)).toEqual(
      new Set(sisters.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity])),
    );
    for (const id of delegations)
      expect(
        partnershipsVisited(frozenAtlas, find(frozenAtlas.delegations, id)).some((its) =>
          sisters.includes(its),
        ),
        id,
      ).toBe(true);
  });

  it("count a delegation between City Pair partners as City Pair", () => {
    const { delegations } = applyFilters(frozenAtlas, { kinds: ["city-pair"] });
    const joined = frozenAtlas.delegations.filter((delegation) => {
      const cities = delegationCities(delegation);
      return cities.includes("vilvoorde") && cities.includes("columbus");
    });
    expect(joined.length).toBeGreaterThan(0);
    for (const { id } of joined) expect(delegations.has(id), id).toBe(true);
  });

  it.each(
    BELGIAN_ROLES.filter((role) => frozenAtlas.cities.some((city) => roleOf(frozenAtlas, city) === role)),
  )("of the role %s leave no Belgian city of another one", (role) => {
    const { cities } = applyFilters(frozenAtlas, { roles: [role] });
    const roles = [...cities]
      .map((id) => roleOf(frozenAtlas, find(frozenAtlas.cities, id)))
      .filter((its) => its !== "us-city");
    expect(roles.length).toBeGreaterThan(0);
    expect(new Set(roles)).toEqual(new Set([role]));
  });
});

describe("a place", () => {
  it("in Belgium leaves what is about it, and of its cities those that lie there", () => {
    const shown = applyFilters(frozenAtlas, { regions: ["wallonia"] });
    const belgian = frozenAtlas.cities.filter(({ id, country }) => country === "BE" && shown.cities.has(id));
    expect(new Set(belgian.map(regionOf))).toEqual(new Set(["wallonia"]));
    expect([...shown.delegations]).toEqual([
      "united-states-liege-2018",
      "liege-verviers-tennessee-2019",
      "liege-united-states",
      "verviers-united-states",
      "san-juan-example-long-name-2018",
    ]);
    expect(shown.cities.has("nashville")).toBe(true);
    expect(shown.cities.has("columbus")).toBe(false);
  });

  it("and a state ask both; two regions ask either", () => {
    const inOhio = applyFilters(frozenAtlas, { regions: ["flanders", "ohio"] });
    expect([...inOhio.delegations]).toEqual([
      "columbus-vilvoorde-2014",
      "vilvoorde-columbus-2014",
      "columbus-belgium-2015",
    ]);
    expect(applyFilters(frozenAtlas, { regions: ["wallonia", "ohio"] }).delegations.size).toBe(0);
    const either = applyFilters(frozenAtlas, { regions: ["wallonia", "brussels"] });
    expect(either.delegations.size).toBe(6);
  });
});

describe("a program before it began", () => {
  it("has nothing: in 2001 no City Pair partnership is left", () => {
    const { partnerships, delegations } = applyFilters(frozenAtlas, { from: 2001, to: 2001 });
    const left = frozenAtlas.partnerships.filter(({ id }) => partnerships.has(id));
    expect(left.flatMap(({ connections }) => connections.map(({ kind }) => kind))).not.toContain("city-pair");
    expect(delegations.has("liege-united-states")).toBe(false);
    // Nobody says when IVLP began.
    expect(delegations.has("ivlp-belgium-united-states")).toBe(true);
  });
});

describe("what only delegations answer", () => {
  it("leaves the partnerships along which they went", () => {
    const { partnerships, cities, delegations } = applyFilters(frozenAtlas, { direction: "to-be" });
    expect([...partnerships]).toEqual(["vilvoorde--columbus", "ostend--seattle"]);
    expect(delegations.has("columbus-vilvoorde-2014")).toBe(true);
    expect(delegations.has("vilvoorde-columbus-2014")).toBe(false);
    expect(cities.has("columbus")).toBe(true);
  });

  it("leaves outcomes of what is left alone", () => {
    const yes = applyFilters(frozenAtlas, { outcome: "yes" });
    expect(yes.delegations.size).toBeGreaterThan(0);
    expect(yes.outcomes.size).toBeGreaterThan(0);
    const no = applyFilters(frozenAtlas, { outcome: "no" });
    expect(no.outcomes.size).toBe(0);
    expect(yes.delegations.size + no.delegations.size).toBe(frozenAtlas.delegations.length);
  });

  it("leaves no city where a program names none, and the delegation all the same", () => {
    const { cities, delegations } = applyFilters(frozenAtlas, { programs: ["ivlp"] });
    expect(cities.size).toBe(0);
    expect([...delegations]).toEqual(["ivlp-belgium-united-states"]);
  });
});

describe("filters that leave no city", () => {
  // A role that no city has, and a program that is tied to none.
  const empty: Filters = {
    programs: ["media-dialogue"],
    roles: ["counterpart-inferred"],
    kinds: ["sister-cities"],
  };

  it("name those of them that can be loosened, with what is left then", () => {
    const two: Filters = { programs: ["young-cities"], kinds: ["sister-cities"] };
    expect(applyFilters(frozenAtlas, two).cities.size).toBe(0);
    expect(loosenings(frozenAtlas, two)).toEqual([
      { name: "programs", cities: applyFilters(frozenAtlas, { kinds: ["sister-cities"] }).cities.size },
      { name: "kinds", cities: applyFilters(frozenAtlas, { programs: ["young-cities"] }).cities.size },
    ]);
  });

  it("name none where no single one helps", () => {
    expect(applyFilters(frozenAtlas, empty).cities.size).toBe(0);
    for (const { name } of loosenings(frozenAtlas, empty))
      expect(applyFilters(frozenAtlas, withoutFilter(empty, name)).cities.size).toBeGreaterThan(0);
  });
});

describe("program ids that the atlas does not have", () => {
  it("are told apart from the others, which stand", () => {
    expect(knownFilters(frozenAtlas, { programs: ["ivlp", "nowhere"], from: 2010 })).toEqual({
      filters: { programs: ["ivlp"], from: 2010 },
      unknown: ["nowhere"],
      unknownRegions: [],
    });
  });

  it("and regions that it does not have go alone", () => {
    expect(knownFilters(frozenAtlas, { regions: ["wallonia", "ohio", "atlantis", "kansas"] })).toEqual({
      filters: { regions: ["wallonia", "ohio"] },
      unknown: [],
      unknownRegions: ["atlantis", "kansas"],
    });
  });

  it("leave no filter where there are no others", () => {
    expect(knownFilters(frozenAtlas, { programs: ["nowhere"] })).toEqual({
      filters: {},
      unknown: ["nowhere"],
      unknownRegions: [],
    });
  });
});
