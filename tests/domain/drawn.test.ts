import { describe, expect, it } from "vitest";
import type { Atlas } from "@/domain/atlas";
import { defaultCities, partnershipsOf, visitsOf } from "@/domain/connections";
import { type DrawnLine, drawnOn } from "@/domain/drawn";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { hasKind } from "@/domain/partnership";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { soundAtlas } from "./buildAtlas";

const CITY_PAIRS = [
  "antwerp--san-diego",
  "liege--chattanooga",
  "liege--nashville",
  "ostend--example-springs",
  "ostend--seattle",
  "verviers--chattanooga",
  "verviers--nashville",
  "vilvoorde--columbus",
];

const nameOf = (line: DrawnLine) =>
  line.kind === "visit" ? `visit ${line.belgianCity}--${line.usCity}` : line.partnership;

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
      expect(namesOn(page)).toEqual(expect.arrayContaining(CITY_PAIRS));
      expect(drawnOn(frozenAtlas, page).cities).toEqual(
        expect.arrayContaining([...defaultCities(frozenAtlas)]),
      );
    }
  });
});

describe("the picture of a city", () => {
  it.each([
    ["antwerp", ["antwerp--san-diego", "visit antwerp--columbus"]],
    ["vilvoorde", ["vilvoorde--columbus", "visit vilvoorde--washington"]],
    ["liege", ["liege--chattanooga", "liege--nashville"]],
    ["columbus", ["vilvoorde--columbus", "visit antwerp--columbus", "visit brussels--columbus"]],
    ["nashville", ["liege--nashville", "verviers--nashville"]],
    ["molenbeek", []],
    // In the first picture for its programs: its sister cities stay off until chosen.
    ["brussels", ["visit brussels--columbus"]],
    ["mechelen", ["visit mechelen--denver", "visit mechelen--los-angeles", "visit mechelen--washington"]],
    ["namur", ["namur--lafayette"]],
    ["bastogne", ["bastogne--bryan", "bastogne--college-station"]],
    [
      "washington",
      ["brussels--washington", "visit mechelen--washington", "visit vilvoorde--washington"].toSorted(),
    ],
    ["genk", []],
  ])("%s selects the lines %j", (id, lines) => {
    expect(namesOn({ kind: "city", id }, isSelected)).toEqual(lines);
  });

  it("draws the visits of that city and of no other", () => {
    for (const { id } of frozenAtlas.cities) {
      const own = visitsOf(frozenAtlas).filter((visit) => visit.belgianCity === id || visit.usCity === id);
      const names = own.map(({ belgianCity, usCity }) => `visit ${belgianCity}--${usCity}`);
      expect(namesOn({ kind: "city", id }, ({ kind }) => kind === "visit")).toEqual(names.toSorted());
    }
  });

  it("draws sister cities only for a city outside the first picture, and then its own", () => {
    const first = defaultCities(frozenAtlas);
    for (const { id } of frozenAtlas.cities) {
      const sisters = partnershipsOf(frozenAtlas, id).filter(
        (partnership) => hasKind(partnership, "sister-cities") && !hasKind(partnership, "city-pair"),
      );
      const names = first.includes(id) ? [] : sisters.map((partnership) => partnership.id).toSorted();
      expect(namesOn({ kind: "city", id }, ({ kind }) => kind === "sister-cities")).toEqual(names);
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

  it("shows the city and every end of its lines in its frames", () => {
    for (const { id } of frozenAtlas.cities) {
      const drawn = drawnOn(frozenAtlas, { kind: "city", id });
      const ends = drawn.lines.filter(isSelected).flatMap((line) => [line.belgianCity, line.usCity]);
      expect(drawn.inView.toSorted()).toEqual([...new Set([id, ...ends])].toSorted());
    }
  });
});

describe("the picture of a partnership", () => {
  it.each(frozenAtlas.partnerships.map(({ id }) => id))(
    "%s selects its own line and its two cities",
    (id) => {
      const drawn = drawnOn(frozenAtlas, { kind: "partnership", id });
      expect(namesOn({ kind: "partnership", id }, isSelected)).toEqual([id]);
      expect(drawn.selected).toEqual(id.split("--"));
      expect(drawn.inView.toSorted()).toEqual(id.split("--").toSorted());
      expect(namesOn({ kind: "partnership", id })).toEqual([...new Set([...CITY_PAIRS, id])].toSorted());
    },
  );
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
      const needed = [
        ...selected,
        ...counterparts,
        ...lines.flatMap((line) => [line.belgianCity, line.usCity]),
      ];
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
