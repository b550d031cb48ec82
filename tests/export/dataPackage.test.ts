import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsvFiles } from "@/export/toCsvFiles";
import words from "@/i18n/compiled/export.en";
import { FILTERS, inputOf, LINK } from "./exportInputs";

type Field = {
  name: string;
  type: string;
  description: string;
  constraints?: { enum: string[] };
  categories?: { value: string; label: string }[];
};
type Resource = {
  name: string;
  path: string;
  description: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};

const FORMS: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
  string: /^[\s\S]*$/,
};

/** The package as a program reads it that knows nothing of the atlas: by its description alone. */
function readPackage(files: Record<string, string>) {
  const { resources, ...about } = JSON.parse(files["datapackage.json"] ?? "{}");
  const tables = (resources as Resource[]).map((resource) => {
    const { data, meta, errors } = Papa.parse<Record<string, string>>(
      (files[resource.path] ?? "").replace(/^\uFEFF/, ""),
      { header: true, skipEmptyLines: true, delimiter: ",", newline: "\r\n" },
    );
    expect(errors, resource.path).toEqual([]);
    return { ...resource, rows: data, columns: meta.fields ?? [] };
  });
  return { about, tables };
}

describe.each(FILTERS)("the package with %s", (_, filters) => {
  const files = toCsvFiles(inputOf(filters), words);
  const { about, tables } = readPackage(files);

  it("describes every table, every column in its order, and nothing that is not there", () => {
    expect(tables.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name.endsWith(".csv"))
        .toSorted(),
    );
    for (const { path, description, schema, columns } of tables) {
      expect(description.length, path).toBeGreaterThan(5);
      expect(
        schema.fields.map(({ name }) => name),
        path,
      ).toEqual(columns);
      for (const field of schema.fields) expect(field.description.length, field.name).toBeGreaterThan(2);
    }
  });

  it("has cells of the types and codes that it names, and rows whose ids are theirs alone", () => {
    for (const { path, schema, rows } of tables) {
      for (const { name, type, constraints, categories } of schema.fields)
        for (const row of rows) {
          const cell = row[name] ?? "";
          if (cell === "") continue;
          expect(cell, `${path} ${name}`).toMatch(FORMS[type] ?? /never/);
          if (constraints) expect(constraints.enum, `${path} ${name}`).toContain(cell);
          if (constraints) expect(categories?.map(({ value }) => value)).toEqual(constraints.enum);
        }
      for (const key of schema.primaryKey ?? [])
        expect(new Set(rows.map((row) => row[key])).size, path).toBe(rows.length);
    }
  });

  it("joins its tables as it says, where nothing is left out", () => {
    let joined = 0;
    for (const { path, schema, rows } of tables)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = tables.find(({ name }) => name === reference.resource);
        const ids = new Set(target?.rows.map((row) => row[reference.fields[0] ?? ""]));
        for (const row of rows) {
          const cell = row[fields[0] ?? ""];
          if (cell) expect(ids, `${path} ${fields[0]}`).toContain(cell);
          joined += 1;
        }
      }
    if (Object.keys(filters).length === 0) expect(joined).toBeGreaterThan(100);
    else expect(joined).toBe(0);
  });

  it("says its license, its version and what reproduces it", () => {
    expect(about.licenses).toEqual([
      expect.objectContaining({ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }),
    ]);
    expect(about.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(about.homepage).toBe(LINK);
    expect(about.name).toMatch(/^[a-z0-9.-]+$/);
  });

  it("has flows that begin and end at its locations", () => {
    const [locations, flows] = ["locations", "flows"].map((name) => tables.find((its) => its.name === name));
    expect(locations?.columns).toEqual(["id", "name", "lat", "lon"]);
    const at = new Map(locations?.rows.map((row) => [row.id, row]));
    for (const row of flows?.rows ?? []) {
      expect(row.count).toBe("1");
      expect([row.origin_lat, row.origin_lon]).toEqual([at.get(row.origin)?.lat, at.get(row.origin)?.lon]);
      expect([row.dest_lat, row.dest_lon]).toEqual([at.get(row.dest)?.lat, at.get(row.dest)?.lon]);
      expect(row.time).toMatch(/^(\d{4}(-\d\d){0,2})?$/);
    }
  });
});
