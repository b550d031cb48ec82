import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPart } from "@/content/list";
import { readPicture } from "@/content/readPicture";
import { readSearchEntries } from "@/content/searchEntries";
import { readTimeline } from "@/content/timeline";
import { applyFilters } from "@/domain/applyFilters";
import { countFacets } from "@/domain/exchangeFilter";
import { exchangesOf } from "@/domain/exchanges";
import { parseIndexFile } from "@/domain/indexFile";
import { isListPage } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { toIndexFile } from "@/domain/toIndexFile";
import { loadMessages } from "@/i18n/loadMessages";
import { atlasOfSize } from "../../bench/scale/atlasOfSize";
import { frozenAtlas as atlas } from "../fixtures/frozenAtlas";

const messages = await loadMessages("en");
const file = JSON.parse(JSON.stringify(toIndexFile(atlas, "en", "one")));
const index = parseIndexFile(file, "one");
if (!index) throw new Error("The index could not be read");
const whole = { atlas, locale: "en", messages } as const;
const indexed = { atlas: index, locale: "en", messages } as const;

describe("the index of the atlas", () => {
  it("says of every page's picture, tables, timeline and search what the atlas says", () => {
    for (const page of pagesOf(atlas)) {
      expect(readPicture(indexed, page)).toEqual(readPicture(whole, page));
      expect(readTimeline(indexed, page)).toEqual(readTimeline(whole, page));
      if (isListPage(page)) expect(readPart(indexed, page)).toEqual(readPart(whole, page));
    }
    expect(readSearchEntries(indexed)).toEqual(readSearchEntries(whole));
  });

  it("answers filters as the atlas does", () => {
    for (const filters of [
      {},
      { from: 2014, to: 2016 },
      { to: 2005 },
      { programs: ["city-pair"] },
      { kinds: ["sister-cities" as const] },
      { kinds: ["visit" as const], roles: ["counterpart-inferred" as const] },
      { regions: ["wallonia", "tennessee"] },
      { basis: ["inferred" as const], grade: ["A" as const] },
      { basis: ["announced" as const] },
      { outcome: "yes" as const, direction: "to-us" as const },
      { records: ["membership" as const], hidesUndated: true as const },
    ])
      expect(applyFilters(index, filters)).toEqual(applyFilters(atlas, filters));
  });

  it("tells of every exchange what the atlas tells", () => {
    expect(exchangesOf(index)).toEqual(exchangesOf(atlas));
    expect(countFacets(index, { from: 2014 })).toEqual(countFacets(atlas, { from: 2014 }));
  });

  it("weighs at most 60 KiB for a thousand partnerships", () => {
    const large = JSON.stringify(toIndexFile(atlasOfSize({ base: atlas, partnerships: 1000 }), "en", "one"));
    expect(brotliCompressSync(large).length).toBeLessThanOrEqual(60 * 1024);
  });

  it("keeps the ids that records had before", () => {
    const [first, ...rest] = atlas.cities;
    if (!first) throw new Error("No city");
    const renamed = { ...atlas, cities: [{ ...first, aliases: ["old-name"] }, ...rest] };
    const again = parseIndexFile(JSON.parse(JSON.stringify(toIndexFile(renamed, "en", "one"))), "one");
    expect(again?.cities[0]?.aliases).toEqual(["old-name"]);
  });

  it("is refused where it is of another build, cut, or names a row that is not there", () => {
    expect(parseIndexFile(file, "two")).toBeUndefined();
    expect(parseIndexFile({ ...file, format: 0 }, "one")).toBeUndefined();
    expect(parseIndexFile({ ...file, events: undefined }, "one")).toBeUndefined();
    expect(parseIndexFile("<!doctype html>", "one")).toBeUndefined();
    const short = { ...file, cities: { ...file.cities, lat: file.cities.lat.slice(1) } };
    expect(parseIndexFile(short, "one")).toBeUndefined();
    const astray = {
      ...file,
      partnerships: { ...file.partnerships, usCity: file.partnerships.usCity.map(() => 9999) },
    };
    expect(parseIndexFile(astray, "one")).toBeUndefined();
    const wordless = {
      ...file,
      outcomes: { ...file.outcomes, reporter: file.outcomes.reporter.map(() => 9) },
    };
    expect(parseIndexFile(wordless, "one")).toBeUndefined();
  });
});
