import { describe, expect, it } from "vitest";
import type { Atlas } from "@/domain/atlas";
import { defaultCities, delegationCities, delegationWays, partnershipsOf } from "@/domain/connections";
import { drawnOn } from "@/domain/drawn";
import { type DrawnLine, endsOf } from "@/domain/drawnLines";
import { exchangesLeft } from "@/domain/exchangeFilter";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { hasKind } from "@/domain/partnership";
import { delegationsBetween } from "@/domain/relations";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { soundAtlas } from "./buildAtlas";

/** Of one joint delegation follow four pairs. */
const BUNDLE = "liege--nashville liege--chattanooga verviers--nashville verviers--chattanooga";

const CITY_PAIRS = [
  "antwerp--san-diego",
  BUNDLE,
  "ostend--example-springs",
  "ostend--seattle",
  "vilvoorde--columbus",
];

/** The pairs of a list of lines, each alone, also of such as are drawn as one. */
const pairsOf = (lines: readonly DrawnLine[]) =>
  lines
    .flatMap((line) => (line.record === "pair" && line.kind === "city-pair" ? line.partnerships : []))
    .toSorted();

const ALL_PAIRS = CITY_PAIRS.flatMap((name) => name.split(" ")).toSorted();

const nameOf = (line: DrawnLine) =>
  line.record === "delegation" ? line.delegation : line.partnerships.join(" ");

const namesOn = (page: Page, of: (line: DrawnLine) => boolean = () => true, atlas: Atlas = frozenAtlas) =>
  drawnOn(atlas, page).lines.filter(of).map(nameOf).toSorted();

const isSelected = (line: DrawnLine) => line.isSelected;

const allPages: Page[] = [...pagesOf(frozenAtlas), { kind: "not-found" }];

describe("the first picture", () => {
  it.each<Page>([
    { kind: "home" },
    { kind: "belgium" },
    { kind: "sources" },
    { kind: "about" },
    { kind: "licences" },
    { kind: "not-found" },
  ])("is the City Pair partnerships and nothing else on the page $kind", (page) => {
    const drawn = drawnOn(frozenAtlas, page);
    expect(namesOn(page)).toEqual(CITY_PAIRS);
    expect(drawn.cities).toEqual(defaultCities(frozenAtlas));
    expect([...drawn.selected, ...drawn.counterparts, ...drawn.inView]).toEqual([]);
    expect(drawn.lines.some(isSelected)).toBe(false);
  });

  it("is part of the picture of every page", () => {
    for (const page of allPages) {
      expect(pairsOf(drawnOn(frozenAtlas, page).lines)).toEqual(expect.arrayContaining(ALL_PAIRS));
      expect(drawnOn(frozenAtlas, page).cities).toEqual(
        expect.arrayContaining([...defaultCities(frozenAtlas)]),
      );
    }
  });
});

const JOINT = "liege-verviers-tennessee-2019";

describe("the picture of a city", () => {
  it.each([
    ["antwerp", ["antwerp--san-diego", "antwerp-san-diego-2019", "columbus-belgium-2015"]],
    [
      "vilvoorde",
      [
        "columbus-belgium-2015",
        "columbus-vilvoorde-2014",
        "vilvoorde--columbus",
        "vilvoorde-columbus-2014",
        "vilvoorde-washington-2015",
      ],
    ],
    ["liege", ["liege--nashville liege--chattanooga", JOINT]],
    [
      "columbus",
      ["columbus-belgium-2015", "columbus-vilvoorde-2014", "vilvoorde--columbus", "vilvoorde-columbus-2014"],
    ],
    ["nashville", ["liege--nashville verviers--nashville", JOINT]],
    ["molenbeek", []],
    // In the first picture for its programs: its sister cities stay off until chosen.
    ["brussels", ["columbus-belgium-2015"]],
    ["mechelen", ["mechelen-united-states-2017"]],
    ["namur", ["namur--lafayette"]],
    ["bastogne", ["bastogne--bryan", "bastogne--college-station"]],
    ["washington", ["brussels--washington", "mechelen-united-states-2017", "vilvoorde-washington-2015"]],
    ["genk", []],
  ])("%s selects its pairs, and apart from them its delegations: %j", (id, lines) => {
    expect(namesOn({ kind: "city", id }, isSelected)).toEqual(lines);
  });

  it("draws the delegations of that city and of no other, each once, with all of its cities", () => {
    for (const { id } of frozenAtlas.cities) {
      const own = delegationWays(frozenAtlas).filter((way) => way.belgianCity === id || way.usCity === id);
      const ids = [...new Set(own.map(({ delegation }) => delegation.id))];
      const { lines } = drawnOn(frozenAtlas, { kind: "city", id });
      const drawn = lines.filter(({ record }) => record === "delegation");
      expect(drawn.map(nameOf).toSorted()).toEqual(ids.toSorted());
      for (const line of drawn) {
        const delegation = frozenAtlas.delegations.find((its) => its.id === nameOf(line));
        expect(endsOf(line).toSorted()).toEqual(delegation && delegationCities(delegation).toSorted());
      }
    }
  });

  it("lets all other connections stand back, without arrows and dates", () => {
    for (const { id } of frozenAtlas.cities)
      for (const line of drawnOn(frozenAtlas, { kind: "city", id }).lines)
        expect(line.isAside ?? false, `${id} ${nameOf(line)}`).toBe(!line.isSelected);
  });

  it("draws sister cities only for a city outside the first picture, and then its own", () => {
    const first = defaultCities(frozenAtlas);
    for (const { id } of frozenAtlas.cities) {
      const sisters = partnershipsOf(frozenAtlas, id).filter(
        (partnership) => hasKind(partnership, "sister-cities") && !hasKind(partnership, "city-pair"),
      );
      const names = first.includes(id) ? [] : sisters.map((partnership) => partnership.id).toSorted();
      expect(
        namesOn({ kind: "city", id }, ({ kind, record }) => kind === "sister-cities" && record === "pair"),
      ).toEqual(names);
    }
  });

  it.each([
    ["verviers", ["chattanooga", "nashville"]],
    // Whom it only visited is no counterpart.
    ["antwerp", ["san-diego"]],
    ["mechelen", []],
    ["molenbeek", []],
  ])("%s has the counterparts %j", (id, counterparts) => {
    const drawn = drawnOn(frozenAtlas, { kind: "city", id });
    expect(drawn.selected).toEqual([id]);
    expect(drawn.counterparts.toSorted()).toEqual(counterparts);
  });

  it("shows the city and the far ends of its lines in its frames, not who went with it", () => {
    for (const { id } of frozenAtlas.cities) {
      const { lines, inView } = drawnOn(frozenAtlas, { kind: "city", id });
      const far = lines
        .filter(isSelected)
        .flatMap((line) => (line.belgianCities.includes(id) ? line.usCities : line.belgianCities));
      expect(inView.toSorted()).toEqual([...new Set([id, ...far])].toSorted());
    }
  });
});

describe("the picture of a partnership", () => {
  it.each(frozenAtlas.partnerships.map((its) => [its.id, its] as const))(
    "%s selects its own line, the delegations between the two, and its two cities",
    (id, partnership) => {
      const drawn = drawnOn(frozenAtlas, { kind: "partnership", id });
      const between = delegationsBetween(frozenAtlas, partnership).map((delegation) => delegation.id);
      expect(namesOn({ kind: "partnership", id }, isSelected)).toEqual([id, ...between].toSorted());
      expect(drawn.selected).toEqual(id.split("--"));
      expect(drawn.inView.toSorted()).toEqual(id.split("--").toSorted());
      const all = drawn.lines.flatMap((line) => (line.record === "pair" ? line.partnerships : []));
      expect(all.toSorted()).toEqual([...new Set([...ALL_PAIRS, id])].toSorted());
    },
  );
});

describe("the dates of a line", () => {
  const dated = (page: Page, name: string) =>
    drawnOn(frozenAtlas, page)
      .lines.find((line) => nameOf(line) === name)
      ?.dates.map((date) => ("date" in date ? date.date : date.from));

  it("are those of the delegations of a pair, else since when it is", () => {
    expect(dated({ kind: "home" }, "vilvoorde--columbus")).toEqual(["2014-06-15", "2014", "2015-05"]);
    expect(dated({ kind: "home" }, BUNDLE)).toEqual(["2019-11-03"]);
    expect(dated({ kind: "home" }, "ostend--example-springs")).toEqual(["2012"]);
    const [since] =
      drawnOn(frozenAtlas, { kind: "home" }).lines.find((line) => nameOf(line) === "ostend--example-springs")
        ?.dates ?? [];
    expect(since).toEqual({ kind: "from", from: "2012" });
  });

  it("stand on the delegations alone where these are drawn apart", () => {
    const page: Page = { kind: "partnership", id: "vilvoorde--columbus" };
    expect(dated(page, "vilvoorde--columbus")).toEqual([]);
    expect(dated(page, "vilvoorde-columbus-2014")).toEqual(["2014"]);
  });
});

describe("with a period", () => {
  const inYears = (from: number, to: number, filters: Filters = {}, page: Page = { kind: "home" }) =>
    drawnOn(frozenAtlas, page, { filters: { from, to, ...filters } }).lines;
  const linesAs = (lines: readonly DrawnLine[], isGhost: boolean) =>
    lines
      .filter((line) => (line.isGhost ?? false) === isGhost)
      .map(nameOf)
      .toSorted();

  it("before its program began no pair is drawn, not even as a ghost", () => {
    expect(inYears(2001, 2001)).toEqual([]);
    expect(inYears(2005, 2005)).toEqual([]);
  });

  it("draws the delegations in it, and undated pairs as ghosts unless a delegation stands for them", () => {
    const lines = inYears(2014, 2015);
    expect(linesAs(lines, false)).toEqual([
      "columbus-belgium-2015",
      "columbus-vilvoorde-2014",
      "ostend--example-springs",
      "vilvoorde-columbus-2014",
      "vilvoorde-washington-2015",
    ]);
    expect(linesAs(lines, true)).toEqual(["antwerp--san-diego", BUNDLE]);
    for (const line of lines) if (line.isGhost) expect(line.dates).toEqual([]);
  });

  it("draws a joint delegation as one line with all of its cities", () => {
    const line = inYears(2019, 2019).find((its) => nameOf(its) === JOINT);
    expect([line?.belgianCities, line?.usCities]).toEqual([
      ["liege", "verviers"],
      ["nashville", "chattanooga"],
    ]);
  });

  it("has no ghosts where what has no date is left out, on every page", () => {
    for (const page of allPages)
      for (const year of [2005, 2014, 2016, 2019])
        expect(linesAs(inYears(year, year, { hidesUndated: true }, page), true)).toEqual([]);
  });

  it("draws only what the table tells of these years, on every page", () => {
    for (const page of allPages)
      for (const year of [2001, 2012, 2014, 2016, 2017, 2019]) {
        const left = new Map(
          exchangesLeft(frozenAtlas, { from: year, to: year }).map(({ exchange, timing }) => [
            exchange.key,
            timing,
          ]),
        );
        for (const line of inYears(year, year, {}, page)) {
          const keys =
            line.record === "delegation"
              ? [`delegation:${line.delegation}`]
              : line.partnerships.map((id) => `agreement:${id}--${line.kind}`);
          const timings = keys.map((key) => left.get(key));
          const allowed = line.isGhost ? ["may"] : ["in", "lasting"];
          for (const timing of timings) expect(allowed, `${year} ${nameOf(line)}`).toContain(timing);
        }
      }
  });
});

describe("the picture of a program", () => {
  it.each(frozenAtlas.programs.map(({ id }) => id))("%s has the cities that it names", (id) => {
    const program = frozenAtlas.programs.find((candidate) => candidate.id === id);
    const drawn = drawnOn(frozenAtlas, { kind: "program", id });
    const named = program?.cities.map(({ city }) => city) ?? [];
    expect(drawn.members).toEqual(named);
    expect(drawn.cities).toEqual(expect.arrayContaining(named));
    expect(namesOn({ kind: "program", id })).toEqual(CITY_PAIRS);
    expect(namesOn({ kind: "program", id }, isSelected)).toEqual(id === "city-pair" ? CITY_PAIRS : []);
  });
});

describe("every picture", () => {
  it("draws each city once, in the order of the data, and both ends of every line", () => {
    const order = frozenAtlas.cities.map(({ id }) => id);
    for (const page of allPages) {
      const { cities, lines, selected, counterparts } = drawnOn(frozenAtlas, page);
      expect(cities).toEqual(order.filter((id) => cities.includes(id)));
      const needed = [...selected, ...counterparts, ...lines.flatMap(endsOf)];
      expect(cities).toEqual(expect.arrayContaining(needed));
    }
  });

  it("draws no line twice", () => {
    for (const page of allPages) {
      const names = namesOn(page);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("calls a partnership of both kinds a City Pair", () => {
    const [pair, sister] = soundAtlas.partnerships;
    if (!pair || !sister) throw new Error("The fixture has both kinds.");
    const both = {
      ...soundAtlas,
      partnerships: [{ ...pair, connections: [...sister.connections, ...pair.connections] }],
    };
    expect(drawnOn(both, { kind: "home" }).lines.map(({ kind }) => kind)).toEqual(["city-pair"]);
  });
});
