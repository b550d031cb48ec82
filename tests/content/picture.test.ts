import { describe, expect, it } from "vitest";
import { focusBox } from "@/basemap/frameView";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { readPicture } from "@/content/readPicture";
import { applyFilters } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import { findCity } from "@/domain/lookUp";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { frozenPages } from "./pageParts";

const nameOn = (path: string, id: string) =>
  frozenPages.get(path)?.picture.marks.find((mark) => mark.id === id)?.name;

describe("the name of a mark", () => {
  it.each([
    ["/", "verviers", "Verviers, Belgium: counterparts Nashville and Chattanooga, inferred"],
    ["/", "molenbeek", "Molenbeek, Belgium: Mother and Father Schools"],
    ["/", "nashville", "Nashville, United States: counterparts Liège and Verviers, inferred"],
    ["/", "columbus", "Columbus, United States: counterpart Vilvoorde, inferred"],
    ["/cities/namur/", "namur", "Namur, Belgium: sister city of Lafayette"],
    [
      "/cities/mechelen/",
      "mechelen",
      "Mechelen, Belgium: visits with Washington, D.C., Denver and Los Angeles",
    ],
  ])("on %s of %s is the one that the contract gives", (path, id, name) => {
    expect(nameOn(path, id)).toBe(name);
  });

  it("of a city that the filters leave out says which of them do, and what they ask for", () => {
    const dimmed = (filters: Filters) => {
      const shown = applyFilters(frozenAtlas, filters);
      const { marks } = readPicture(frozenReading, { kind: "city", id: "verviers" }, { filters, shown });
      return marks.find(({ id }) => id === "verviers")?.name;
    };
    const name = "Verviers, Belgium: counterparts Nashville and Chattanooga, inferred";
    expect(dimmed({ from: 2014, to: 2015, regions: ["wallonia"], hidesUndated: true })).toBe(
      `${name}. Left out by the filters: only what has a date and 2014 to 2015.`,
    );
    expect(dimmed({ regions: ["flanders"], kinds: ["city-pair"] })).toBe(
      `${name}. Left out by the filter: Flanders.`,
    );
    expect(dimmed({ regions: ["flanders"], programs: ["young-cities"] })).toBe(
      `${name}. Left out by the filters: Young Cities and Flanders.`,
    );
    expect(dimmed({ regions: ["wallonia"] })).toBe(name);
  });

  it("begins with the label and the country on every page, and says more", () => {
    for (const [path, { picture }] of frozenPages)
      for (const { label, name, country } of picture.marks)
        expect(
          name.startsWith(`${label}, ${country === "BE" ? "Belgium" : "United States"}: `),
          `${path} ${name}`,
        ).toBe(true);
  });
});

describe("the name of a line", () => {
  it("has both ends and the kind", () => {
    for (const [path, { picture }] of frozenPages) {
      for (const { name, kind, belgianCities, usCities, page } of picture.lines) {
        for (const id of [...belgianCities, ...usCities])
          expect(name, path).toContain(frozenAtlas.cities.find((city) => city.id === id)?.names.en);
        const isPair = page.kind === "partnership" && !/: delegation/.test(name);
        const word = kind === "city-pair" ? "City Pair partnership" : "sister cities";
        expect(name, path).toMatch(isPair ? word : /: delegation|one joint delegation/);
        if (kind === "visit") expect(name).not.toMatch(/partner/i);
      }
    }
  });

  it("and its id are each unique in a picture", () => {
    for (const [path, { picture }] of frozenPages) {
      for (const values of [picture.lines.map(({ id }) => id), picture.lines.map(({ name }) => name)])
        expect(new Set(values).size, path).toBe(values.length);
    }
  });
});

describe("a visit's line", () => {
  it("opens the delegation on the page of the city shown", () => {
    const [line] =
      frozenPages
        .get("/cities/washington/")
        ?.picture.lines.filter(
          ({ kind, belgianCities }) => kind === "visit" && belgianCities.includes("vilvoorde"),
        ) ?? [];
    expect(line).toMatchObject({
      page: { kind: "city", id: "washington" },
      fragment: "vilvoorde-washington-2015",
    });
  });
});

describe("the direction of a line", () => {
  it("is a delegation's as it states it, and no pair's", () => {
    const directions = new Set<string>();
    for (const [path, { picture }] of frozenPages) {
      for (const { id, direction, name } of picture.lines) {
        const stated = frozenAtlas.delegations.find((delegation) => delegation.id === id)?.direction;
        expect(direction ?? "not-stated", `${path} ${name}`).toBe(stated ?? "not-stated");
        directions.add(direction ?? "none");
      }
    }
    expect([...directions].toSorted()).toEqual(["none", "to-belgium", "to-united-states"]);
  });
});

describe("the frames of a page", () => {
  it.each(["/", "/belgium/", "/sources/", "/about/", "/licences/", "/404/", "/programs/ivlp/"])(
    "show both countries on %s",
    (path) => {
      const views = frozenPages.get(path)?.picture.views;
      expect([views?.us.box, views?.be.box]).toEqual([focusBox("us", []), focusBox("be", [])]);
    },
  );

  it.each([
    ["/cities/molenbeek/", [], ["molenbeek"]],
    ["/cities/verviers/", ["chattanooga", "nashville"], ["verviers"]],
    ["/partnerships/mons--little-rock/", ["little-rock"], ["mons"]],
  ])("go where the page %s is about something, and else show the country", (path, us, be) => {
    const places = (ids: readonly string[]) => ids.map((id) => findCity(frozenAtlas, id).coordinates);
    const views = frozenPages.get(path)?.picture.views;
    expect(views).toEqual({
      us: { box: focusBox("us", places(us)) },
      be: { box: focusBox("be", places(be)) },
    });
  });

  it("have a placement of every mark for every size class", () => {
    for (const [path, { picture }] of frozenPages)
      for (const { id, placements } of picture.marks)
        expect(placements.length, `${path} ${id}`).toBe(SIZE_CLASSES.length);
  });
});

describe("a picture with every kind of connection", () => {
  const first = readPicture(frozenReading, { kind: "home" });
  const kinds = ["city-pair", "visit", "sister-cities"] as const;
  const all = readPicture(frozenReading, { kind: "home" }, { filters: { kinds: [...kinds] } });
  const isLabelled = ({ marks }: typeof all, id: string, sizeClass: number) =>
    marks.find((mark) => mark.id === id)?.placements[sizeClass]?.label !== "hidden";

  it.each(["m", "l"])("names every city of the first picture in frames of class %s", (name) => {
    const sizeClass = SIZE_CLASSES.findIndex(({ id }) => id === name);
    const ids = first.marks.map(({ id }) => id).filter((id) => isLabelled(first, id, sizeClass));
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id) => !isLabelled(all, id, sizeClass))).toEqual([]);
  });

  it("arranges nothing for frames that arrange themselves", () => {
    const live = readPicture(frozenReading, { kind: "home" }, { areFramesLive: true });
    expect(live.marks.map(({ id }) => id)).toEqual(first.marks.map(({ id }) => id));
    expect(live.marks.every(({ placements }) => placements.length === 0)).toBe(true);
  });
});
