import { strToU8, zipSync } from "fflate";
import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { codeBook } from "./codeBook";
import { csvTables } from "./csvTables";
import { dataPackage } from "./dataPackage";
import type { ExportInput } from "./exportInput";
import { noteLines } from "./fileNotes";
import { flowTables } from "./flowTables";
import { type PackageTable, toCsv } from "./toCsv";

const codesTable = (words: ExportMessages): PackageTable => ({
  name: "codes",
  columns: ["column", "code", "meaning"],
  rows: codeBook(words).map(({ field, code, meaning }) => [field, code, meaning]),
});

const BYTE_ORDER_MARK = "\uFEFF";

/** Every table of a package: the records, the flows between cities, and what the codes mean. */
export function packageTables(input: ExportInput, words: ExportMessages): PackageTable[] {
  return [...csvTables(input), ...flowTables(input), codesTable(words)];
}

/** Where the tables come from, whom to name and how they are to be read, for a person. */
export function readmeText(input: ExportInput, words: ExportMessages): string {
  const { file } = input.reading.messages;
  const { commas } = words.package;
  const notes = [...noteLines(input, words), file.tables(), commas(), file.apostrophe(), file.dates()];
  return `${BYTE_ORDER_MARK}${notes.join("\r\n\r\n")}\r\n`;
}

/** Names of files and their text: a CSV for each table, its description for programs, and one that says where they come from. */
export function toCsvFiles(input: ExportInput, words: ExportMessages): Record<string, string> {
  const tables = packageTables(input, words);
  return {
    "README.txt": readmeText(input, words),
    "datapackage.json": dataPackage(tables, input, words),
    ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, toCsv(table)])),
  };
}

/** The same in one zip archive. */
export function toCsvZip(input: ExportInput, words: ExportMessages): Uint8Array<ArrayBuffer> {
  const files = Object.entries(toCsvFiles(input, words)).map(([name, text]) => [name, strToU8(text)]);
  // Zip archives hold local times. Noon gives the same day in every time zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${input.day}T12:00:00`) });
}
