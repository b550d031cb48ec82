import { describe, expect, it } from "vitest";
import { readTable } from "@/content/list";
import { exchangesLeft } from "@/domain/exchangeFilter";
import { rowsToCsv, rowsToGeoJson, rowsToJson } from "@/export/exchangeRows";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const table = readTable(frozenReading, "exchanges");
const left = new Set(
  exchangesLeft(frozenAtlas, { programs: ["ivlp", "young-cities"] }).map(({ exchange }) => exchange.key),
);
const input = {
  reading: frozenReading,
  columns: table.columns,
  rows: table.rows.filter(({ record }) => left.has(record)),
  answer: "What was asked, answered.",
  link: "https://example.org/exchanges/?programs=ivlp,young-cities",
  addressOf: (page: Parameters<typeof formatPath>[0]) => `https://example.org${formatPath(page, "en")}`,
};

describe("a file of the rows that are shown", () => {
  it("has exactly these rows as CSV, and the answer last", () => {
    const lines = rowsToCsv(input).trim().split("\r\n");
    expect(lines.length).toBe(input.rows.length + 2);
    expect(lines[0]).toContain("record,When,From,To,Who or what,Program,Outcome,How sure,Sources,link");
    expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual(
      input.rows.map(({ record }) => record),
    );
    expect(lines.at(-1)).toContain("answered.");
    expect(lines.at(-1)).toContain(input.link);
  });

  it("names sources, and links each row to its record", () => {
    const { answer, rows } = JSON.parse(rowsToJson(input));
    expect(answer).toBe(input.answer);
    const row = rows.find(
      (its: { record: string }) => its.record === "delegation:ivlp-belgium-united-states",
    );
    expect(row.link).toBe("https://example.org/belgium/#ivlp-belgium-united-states");
    expect(row.sources).toMatch(/^Source \d+: \S/);
  });

  it("has no place where a row names no city", () => {
    const { features } = JSON.parse(rowsToGeoJson(input));
    expect(features.length).toBe(input.rows.length);
    for (const { id, geometry } of features) {
      const row = input.rows.find(({ record }) => record === id);
      expect(geometry?.coordinates.length ?? 0, id).toBe(row?.cities.length);
    }
  });
});
