import { kml as readKml } from "@tmcw/togeojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { knownOf } from "@/domain/exchanges";
import { toCsvFiles } from "@/export/toCsvFiles";
import { toGeoJson } from "@/export/toGeoJson";
import { toKml } from "@/export/toKml";
import words from "@/i18n/compiled/export.en";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { parseXml } from "../parseMarkup";
import { inputOf } from "./exportInputs";
import { readTable } from "./readTable";

/** All delegations lie in a year that no source has seen. */
const atlas = {
  ...frozenAtlas,
  delegations: frozenAtlas.delegations.map((its) => ({
    ...its,
    date: { kind: "at" as const, date: "2099", citations: [] },
  })),
} as typeof frozenAtlas;
const announced = new Set(
  atlas.delegations.filter((its) => knownOf(atlas, its, its.date).basis === "announced").map(({ id }) => id),
);
const input = inputOf({}, { ...frozenReading, atlas });
const isAnnounced = (id: unknown) => announced.has(String(id).split("--")[0] ?? "");

describe("a delegation that was only announced", () => {
  it("is so in every table that says how it is known", () => {
    expect(announced.size).toBeGreaterThan(3);
    const files = toCsvFiles(input, words);
    for (const [table, column] of [
      ["delegations", "id"],
      ["connections", "id"],
      ["flows", "record"],
    ] as const) {
      const rows = readTable(files[`${table}.csv`]).filter((row) => isAnnounced(row[column]));
      expect(rows.length, table).toBeGreaterThan(3);
      for (const row of rows) expect(row.basis, `${table} ${row[column]}`).toBe("announced");
    }
  });

  it("is so on maps, in their codes and in the words of their lines", () => {
    const file = JSON.parse(toGeoJson(input, words));
    const lines = (file as FeatureCollection).features.filter(({ id }) => isAnnounced(id));
    expect(lines.length).toBeGreaterThan(3);
    for (const { properties } of lines) {
      expect(properties?.basis).toBe("announced");
      expect(properties?.description).toContain("no source that was read says that it took place");
    }
    const read = readKml(parseXml(toKml(input, words))) as FeatureCollection;
    for (const { id, properties } of read.features.filter(({ id }) => isAnnounced(id)))
      expect(properties?.description?.value ?? properties?.description, String(id)).toContain("took place");
  });

  it("is no such where its sources are younger than itself", () => {
    for (const row of readTable(toCsvFiles(inputOf(), words)["delegations.csv"])) {
      const its = frozenAtlas.delegations.find(({ id }) => id === row.id);
      expect(row.basis).toBe(its && knownOf(frozenAtlas, its, its.date).basis);
    }
  });
});
