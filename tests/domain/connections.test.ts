import { describe, expect, it } from "vitest";
import type { Atlas } from "@/domain/atlas";
import {
  type CityRole,
  defaultCities,
  delegationCities,
  otherEnd,
  partnershipsOf,
  partyCities,
  roleOf,
  visitsOf,
} from "@/domain/connections";
import type { Party } from "@/domain/delegation";
import { findCity } from "@/domain/lookUp";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { breakAtlas, item, soundAtlas } from "./buildAtlas";

const cities = (...ids: string[]): Party => ({ kind: "cities", cities: ids });

/** The sound atlas with one delegation, from and to these parties. */
function withDelegation(from: Party, to: Party): Atlas {
  return breakAtlas((draft) => {
    draft.delegations = [{ ...item(draft.delegations), id: "journey", from, to }];
  });
}

const visitPairs = (atlas: Atlas) => visitsOf(atlas).map(({ belgianCity, usCity }) => [belgianCity, usCity]);

describe("a visit", () => {
  it.each<[string, Party, Party, [string, string][]]>([
    ["to the United States", cities("antwerp"), cities("columbus"), [["antwerp", "columbus"]]],
    ["to Belgium", cities("columbus"), cities("antwerp"), [["antwerp", "columbus"]]],
    [
      "to several cities is one for each",
      cities("columbus"),
      cities("antwerp", "dilbeek"),
      [
        ["antwerp", "columbus"],
        ["dilbeek", "columbus"],
      ],
    ],
    [
      "of several cities to several is one for each pair",
      cities("antwerp", "dilbeek"),
      cities("columbus", "dalton"),
      [
        ["antwerp", "columbus"],
        ["antwerp", "dalton"],
        ["dilbeek", "columbus"],
      ],
    ],
    ["between partners is none", cities("vilvoorde"), cities("columbus"), []],
    ["back between partners is none", cities("columbus"), cities("vilvoorde"), []],
    ["between sister cities is none", cities("dalton"), cities("dilbeek"), []],
    [
      "to a whole country is none",
      cities("antwerp"),
      { kind: "country", country: "US", described: { en: "Hosts" } },
      [],
    ],
    [
      "to a city without a name is none",
      cities("antwerp"),
      { kind: "unnamed", country: "US", sentence: { en: "Not named." } },
      [],
    ],
    ["from nobody knows where is none", { kind: "not-stated", sentence: { en: "?" } }, cities("antwerp"), []],
  ])("%s", (_case, from, to, pairs) => {
    expect(visitPairs(withDelegation(from, to))).toEqual(pairs);
  });

  it("opens the delegation that it is", () => {
    const [visit] = visitsOf(withDelegation(cities("antwerp"), cities("columbus")));
    expect(visit?.delegation.id).toBe("journey");
  });

  it("is what the sources tell of between cities that are not partners", () => {
    const pairs = visitsOf(frozenAtlas).map(
      ({ delegation, belgianCity, usCity }) => `${delegation.id}: ${belgianCity}–${usCity}`,
    );
    expect(pairs.toSorted()).toEqual([
      "columbus-belgium-2015: antwerp–columbus",
      "columbus-belgium-2015: brussels–columbus",
      "mechelen-united-states-2017: mechelen–denver",
      "mechelen-united-states-2017: mechelen–los-angeles",
      "mechelen-united-states-2017: mechelen–washington",
      "san-juan-example-long-name-2018: example-long-name–san-juan",
      "vilvoorde-washington-2015: vilvoorde–washington",
    ]);
  });

  it("never joins two partners and always joins both countries in the real atlas", () => {
    const partners = new Set(frozenAtlas.partnerships.map(({ id }) => id));
    for (const { belgianCity, usCity } of visitsOf(frozenAtlas)) {
      expect(partners).not.toContain(`${belgianCity}--${usCity}`);
      expect(findCity(frozenAtlas, belgianCity).country).toBe("BE");
      expect(findCity(frozenAtlas, usCity).country).toBe("US");
    }
  });
});

describe("the cities of a delegation", () => {
  it("are those that its ends name, from first", () => {
    const [delegation] = withDelegation(cities("columbus"), cities("antwerp", "dilbeek")).delegations;
    expect(delegation && delegationCities(delegation)).toEqual(["columbus", "antwerp", "dilbeek"]);
  });

  it("are none where an end is a country", () => {
    expect(partyCities({ kind: "country", country: "BE", described: { en: "People" } })).toEqual([]);
  });
});

describe("the partnerships of a city", () => {
  it.each([
    ["vilvoorde", ["vilvoorde--columbus"]],
    ["columbus", ["vilvoorde--columbus"]],
    ["dalton", ["dilbeek--dalton"]],
    ["antwerp", []],
  ])("%s are %j", (id, expected) => {
    expect(partnershipsOf(soundAtlas, id).map((partnership) => partnership.id)).toEqual(expected);
  });

  it("have another end, whichever end one looks from", () => {
    const ends = { belgianCity: "vilvoorde", usCity: "columbus" };
    expect(otherEnd(ends, "vilvoorde")).toBe("columbus");
    expect(otherEnd(ends, "columbus")).toBe("vilvoorde");
  });
});

describe("the role of a city", () => {
  it.each<[string, CityRole]>([
    ["vilvoorde", "counterpart-named"],
    ["antwerp", "counterpart-not-named"],
    ["dilbeek", "not-in-city-pair"],
    ["columbus", "us-city"],
    ["dalton", "us-city"],
  ])("of %s is %s", (id, role) => {
    expect(roleOf(soundAtlas, findCity(soundAtlas, id))).toBe(role);
  });

  it.each<[CityRole, string[]]>([
    ["counterpart-named", ["ostend"]],
    ["counterpart-inferred", ["antwerp", "liege", "verviers", "vilvoorde"]],
    ["counterpart-not-named", []],
    [
      "not-in-city-pair",
      [
        "molenbeek",
        "brussels",
        "mechelen",
        "namur",
        "mons",
        "kortrijk",
        "genk",
        "bastogne",
        "dilbeek",
        "kasterlee",
        "example-upstream",
        "example-downstream",
        "example-long-name",
      ],
    ],
  ])("%s has, of the frozen cities, %j", (role, ids) => {
    const found = frozenAtlas.cities.filter((city) => roleOf(frozenAtlas, city) === role).map(({ id }) => id);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });
});

describe("the cities of the first picture", () => {
  it("are those that the URL contract lists", () => {
    expect(defaultCities(frozenAtlas).toSorted()).toEqual(
      [
        ...["antwerp", "liege", "verviers", "vilvoorde", "molenbeek", "brussels", "ostend"],
        ...["columbus", "san-diego", "nashville", "chattanooga", "seattle", "example-springs"],
      ].toSorted(),
    );
  });

  it("are Belgian cities of programs and U.S. cities of City Pair partnerships", () => {
    expect(defaultCities(soundAtlas)).toEqual(["antwerp", "vilvoorde", "columbus"]);
  });

  it("do not grow by a U.S. city that only a program names", () => {
    const atlas = breakAtlas((draft) => {
      const program = item(draft.programs);
      program.cities.push({ ...item(program.cities), city: "dalton" });
    });
    expect(defaultCities(atlas)).not.toContain("dalton");
  });
});
