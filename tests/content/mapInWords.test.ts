import { describe, expect, it } from "vitest";
import { readMapInWords } from "@/content/mapInWords";
import { readPicture } from "@/content/readPicture";
import { applyFilters } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const HOME: Page = { kind: "home" };

const inWords = (page: Page, filters: Filters = {}) =>
  readMapInWords(frozenReading, page, {
    filters,
    shown: applyFilters(frozenAtlas, filters),
    hidesLines: false,
  });

function rowOf(page: Page, city: string, filters?: Filters) {
  const { places } = inWords(page, filters);
  const row = places.rows.find(({ record }) => record === `city:${city}`);
  return row?.cells.map(({ text }) => text);
}

describe("the map in words", () => {
  it("says where a place lies, how far its partners are in which direction, and what is nearest", () => {
    expect(rowOf({ kind: "city", id: "verviers" }, "verviers")).toEqual([
      "Verviers",
      "Province of Liège",
      "In eastern Belgium, 21 km (13 miles) east of Liège",
      expect.stringMatching(
        /^Chattanooga \(City Pair, inferred\): 7,\d{3} km \(4,\d{3} miles\) to the west and Nashville \(City Pair, inferred\): 7,/,
      ),
      expect.stringMatching(/^[A-Z]\S+, \d+ km \(\d+ miles?\) to the [a-z]+$/),
    ]);
  });

  it.each<[string, Page, Filters]>([
    ["the home page", HOME, {}],
    ["a city", { kind: "city", id: "antwerp" }, {}],
    ["a partnership", { kind: "partnership", id: "vilvoorde--columbus" }, {}],
    ["a program", { kind: "program", id: "young-cities" }, {}],
    ["a period", HOME, { from: 2014, to: 2014 }],
    ["a kind", HOME, { kinds: ["sister-cities"] }],
    ["a region", HOME, { regions: ["wallonia"] }],
    ["filters that leave nothing", HOME, { programs: ["ivlp"], kinds: ["sister-cities"] }],
  ])("has the places and the lines that %s draws, and no others", (_name, page, filters) => {
    const shown = applyFilters(frozenAtlas, filters);
    const picture = readPicture(frozenReading, page, { filters, shown });
    const { places, lines, undrawn } = inWords(page, filters);
    expect(picture.groups).toBeUndefined();
    expect(places.rows.map(({ record }) => record).toSorted()).toEqual(
      picture.marks.map(({ id }) => `city:${id}`).toSorted(),
    );
    expect(lines.map(({ text }) => text)).toEqual(picture.lines.map(({ name }) => name));
    expect(undrawn).toBe(picture.undrawnLines ?? 0);
    expect(places.count).toMatch(new RegExp(`^${picture.marks.length} places?$`));
  });

  it("leaves out the partners that the filters leave out", () => {
    const page: Page = { kind: "city", id: "vilvoorde" };
    expect(rowOf(page, "vilvoorde")?.[3]).toMatch(/^Columbus \(City Pair, inferred\): 6,/);
    expect(rowOf(page, "vilvoorde", { kinds: ["sister-cities"] })?.[3]).toBe("none that the filters leave");
  });

  it("has no lines where they are switched off", () => {
    const { lines, undrawn } = readMapInWords(frozenReading, HOME, { hidesLines: true });
    expect([lines, undrawn]).toEqual([[], 0]);
  });

  it("names every city of a map that groups them, and says how many lines are not drawn", () => {
    const reading = { ...frozenReading, atlas: atlasOfPairs(225) };
    const { places, lines, undrawn } = readMapInWords(reading, HOME, { hidesLines: false });
    expect(places.size).toBeGreaterThan(400);
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.length + undrawn).toBeGreaterThanOrEqual(200);
  });

  it("has a text in each cell, and none that is not finished", () => {
    const cells = inWords(HOME).places.rows.flatMap((row) => row.cells);
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter(({ text }) => text === "" || /undefined|NaN|[{}]/.test(text))).toEqual([]);
  });
});
