import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { applyFilters } from "@/domain/applyFilters";
import { toCsv } from "@/export/toCsv";
import { toCsvFiles, toCsvZip } from "@/export/toCsvFiles";
import words from "@/i18n/compiled/export.en";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { FILTERS, inputOf, LINK } from "./exportInputs";
import { readTable } from "./readTable";
import { readZip } from "./readZip";

const read = (text: string) => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
  expect(errors.filter(({ code }) => code !== "UndetectableDelimiter")).toEqual([]);
  return data;
};

const TROUBLE = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\t=1",
  "\r=1",
  "\n",
  '"',
  ",",
  ";",
  " =1",
  "＝1",
  "a\r\nb",
  "'",
  "",
];
const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...TROUBLE), fc.string());

describe("a table", () => {
  it("comes back as it was, but for the apostrophe before what could be a formula", () => {
    const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const [columns, ...back] = read(toCsv({ name: "x", columns: ["a", "b", "c"], rows }));
        expect(columns).toEqual(["a", "b", "c"]);
        expect(
          back.map((row) => row.map((it) => it.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, ""))),
        ).toEqual(
          rows.map((row) => row.map((it) => String(it).replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, ""))),
        );
      }),
    );
  });

  it("never has a text that a spreadsheet would run, and leaves numbers numbers", () => {
    fc.assert(
      fc.property(text, fc.double({ noNaN: true, noDefaultInfinity: true }), (word, number) => {
        const [, row = []] = read(
          toCsv({ name: "x", columns: ["a", "b", "c"], rows: [["id", word, number]] }),
        );
        expect(row[1]).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        expect(Number(row[2])).toBe(Object.is(number, -0) ? 0 : number);
      }),
    );
  });

  it("begins with a byte order mark and ends every line with CRLF", () => {
    expect(toCsv({ name: "x", columns: ["a", "b"], rows: [["=1", -77.03]] })).toBe(
      "\uFEFFa,b\r\n'=1,-77.03\r\n",
    );
  });
});

describe.each(FILTERS)("the tables with %s", (_, filters) => {
  const files = toCsvFiles(inputOf(filters), words);
  const shown = applyFilters(frozenAtlas, filters);

  it.each(["cities", "programs", "delegations", "outcomes", "events"] as const)(
    "have the %s that are left",
    (name) => {
      expect(new Set(readTable(files[`${name}.csv`]).map(({ id }) => id))).toEqual(shown[name]);
    },
  );

  it("name the partnerships that are left, and the sources and claims of what is left", () => {
    const partnerships = readTable(files["partnerships.csv"]);
    expect(new Set(partnerships.map(({ partnership }) => partnership))).toEqual(shown.partnerships);
    const sources = new Set(readTable(files["sources.csv"]).map(({ id }) => id));
    const claims = new Set(readTable(files["claims.csv"]).map(({ id }) => id));
    for (const { claim, source } of readTable(files["citations.csv"])) {
      expect(claims).toContain(claim);
      expect(sources).toContain(source);
    }
    for (const name of ["cities", "delegations", "programs", "outcomes", "events", "claims"])
      for (const row of readTable(files[`${name}.csv`]))
        for (const id of row.sources?.split("; ") ?? []) expect(sources).toContain(id);
  });
});

it("longitudes of the west are numbers below zero", () => {
  const washington = readTable(toCsvFiles(inputOf(), words)["cities.csv"]).find(
    ({ id }) => id === "washington",
  );
  expect(Number(washington?.longitude)).toBeLessThan(-70);
  expect(Number(washington?.longitude)).toBe(
    frozenAtlas.cities.find(({ id }) => id === "washington")?.coordinates.lng,
  );
});

it("the archive opens elsewhere, holds every file, and its README says whom to name and which link reproduces it", () => {
  const input = inputOf({ kinds: ["city-pair"] });
  const archive = readZip(toCsvZip(input, words));
  expect(Object.fromEntries(archive)).toEqual(toCsvFiles(input, words));
  expect(archive.get("README.txt")).toContain(LINK);
  expect(archive.get("README.txt")).toContain("GeoNames");
  expect(archive.get("README.txt")).toContain("Data as of");
  // In Belgium Excel takes a semicolon for what separates cells.
  expect(archive.get("README.txt")).toContain("From Text/CSV");
});

it("the archive explains every code of its tables", () => {
  const files = toCsvFiles(inputOf(), words);
  const codes = readTable(files["codes.csv"]);
  const columns = new Set(codes.map(({ column = "" }) => column));
  const known = (column: string) => codes.filter((row) => row.column === column).map(({ code }) => code);
  for (const table of [
    "cities",
    "partnerships",
    "connections",
    "delegations",
    "outcomes",
    "events",
    "claims",
    "citations",
  ])
    for (const row of readTable(files[`${table}.csv`]))
      for (const column of columns)
        if (row[column]) expect(known(column), `${table}.${column}`).toContain(row[column]);
});

it("connections have both places in one row, in the order of the journey", () => {
  const row = readTable(toCsvFiles(inputOf(), words)["connections.csv"]).find(({ id }) =>
    id?.startsWith("columbus-vilvoorde-2014--"),
  );
  expect(row).toMatchObject({ from_city: "columbus", to_city: "vilvoorde", direction: "to-belgium" });
  expect(Number(row?.from_longitude)).toBeLessThan(-70);
  expect(Number(row?.to_longitude)).toBeGreaterThan(0);
});
