import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { codeBook } from "./codeBook";
import type { ExportInput } from "./exportInput";
import { fileNotes } from "./fileNotes";
import type { PackageTable } from "./toCsv";

const NUMBER = /^(from_|to_)?(latitude|longitude)$|^(origin_|dest_)?(lat|lon)$/;
const INTEGERS = ["population", "count"];
const BOOLEANS = ["is_approximate"];

/** Columns whose cells are ids of another table's rows, each alone. */
const REFERENCES: Record<string, string> = {
  city: "cities",
  belgian_city: "cities",
  us_city: "cities",
  from_city: "cities",
  to_city: "cities",
  program: "programs",
  claim: "claims",
  source: "sources",
  origin: "locations",
  dest: "locations",
};

function typeOf(column: string): string {
  if (NUMBER.test(column)) return "number";
  if (INTEGERS.includes(column)) return "integer";
  return BOOLEANS.includes(column) ? "boolean" : "string";
}

const has = <Key extends string>(object: Record<Key, unknown>, key: string): key is Key =>
  Object.hasOwn(object, key);

/** What a column holds, in words: of a date by its prefix and its part. */
function describeColumn(table: string, column: string, words: ExportMessages): string {
  if (table === "sources" && column === "kind") return words.columns.source_kind();
  if (has(words.columns, column)) return words.columns[column]();
  const [, prefix = "", part = ""] = column.match(/^([a-z]+)_([a-z]+)$/) ?? [];
  if (has(words.dates, prefix) && has(words.dateParts, part))
    return words.dateColumn({ of: words.dates[prefix](), meaning: words.dateParts[part]() });
  throw new Error(`No description of the column ${table}.${column}`);
}

/** The codes of a column; all dates have those of dates. */
function codesOf(table: string, column: string, words: ExportMessages) {
  const isOfDate = /^(date|since|ended|published)_kind$/.test(column);
  const field = isOfDate ? "date_kind" : column;
  // The kinds of sources are words, no codes.
  return table === "sources" && column === "kind"
    ? []
    : codeBook(words).filter((entry) => entry.field === field);
}

function fieldOf(table: string, column: string, words: ExportMessages) {
  const codes = codesOf(table, column, words);
  return {
    name: column,
    type: typeOf(column),
    description: describeColumn(table, column, words),
    ...(codes.length > 0 && {
      constraints: { enum: codes.map(({ code }) => code) },
      categories: codes.map(({ code, meaning }) => ({ value: code, label: meaning })),
    }),
  };
}

function resourceOf({ name, columns }: PackageTable, isWhole: boolean, words: ExportMessages) {
  // What filters leave out may still be named.
  const references = isWhole ? columns.filter((column) => has(REFERENCES, column)) : [];
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    description: words.tables[name](),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(name, column, words)),
      missingValues: [""],
      ...(columns[0] === "id" && { primaryKey: ["id"] }),
      ...(references.length > 0 && {
        foreignKeys: references.map((column) => ({
          fields: [column],
          reference: { resource: REFERENCES[column], fields: ["id"] },
        })),
      }),
    },
  };
}

/**
 * The tables as a Frictionless data package (https://datapackage.org): every column and code with what it means, how the
 * tables join, and the license. `others` are files beside the tables, by their names.
 */
export function dataPackage(
  tables: readonly PackageTable[],
  input: ExportInput,
  words: ExportMessages,
  others: readonly { path: string; format: string; mediatype: string }[] = [],
): string {
  const { title, publisher, license, licenseText, attribution, link, dataAsOf, made, answer } = fileNotes(
    input,
    words,
  );
  const content = {
    profile: "data-package",
    name: "belgian-city-partnerships",
    title: words.package.title({ site: title }),
    description: [words.package.description(), ...(answer ? [answer] : [])].join(" "),
    homepage: link,
    version: dataAsOf,
    created: `${made}T00:00:00Z`,
    licenses: [{ name: "CC-BY-4.0", path: license, title: licenseText }],
    contributors: [{ title: publisher, role: "publisher" }],
    sources: attribution.map((text) => ({ title: text })),
    resources: [
      ...tables.map((table) => resourceOf(table, input.shown === undefined, words)),
      ...others.map(({ path, format, mediatype }) => ({
        name: path.replaceAll(".", "-"),
        path,
        format,
        mediatype,
      })),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
