import { applyFilters } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import type { ExportInput } from "@/export/exportInput";
import { formatPath } from "@/url-state/paths";
import { frozenReading } from "../fixtures/frozenAtlas";

export const LINK = "https://example.org/some/path/?kinds=city-pair&from=2010";

/** The published atlas as these filters leave it. */
export function inputOf(filters: Filters = {}, reading = frozenReading): ExportInput {
  const isFiltered = Object.keys(filters).length > 0;
  return {
    reading,
    ...(isFiltered && { shown: applyFilters(reading.atlas, filters) }),
    filters,
    link: LINK,
    day: "2026-11-23",
    addressOf: (page) => `https://example.org/some/path${formatPath(page, "en")}`,
  };
}

export const FILTERS: [name: string, filters: Filters][] = [
  ["no filter", {}],
  ["City Pair", { kinds: ["city-pair"] }],
  ["other exchanges of a program", { kinds: ["visit"], programs: ["ivlp"] }],
  ["sister cities", { kinds: ["sister-cities"] }],
  ["a period", { from: 2014, to: 2016 }],
  ["a role", { roles: ["counterpart-not-named"] }],
];
