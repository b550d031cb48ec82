import { strToU8, zipSync } from "fflate";
import { csvTables } from "./csvTables";
import type { ExportInput } from "./exportInput";
import { noteLines } from "./fileNotes";
import { toCsv } from "./toCsv";

const BYTE_ORDER_MARK = "\uFEFF";

/** Names of files and their text: a CSV for each kind of record, and one that says where they come from. */
export function toCsvFiles(input: ExportInput): Record<string, string> {
  const { file } = input.reading.messages;
  const notes = [...noteLines(input), file.tables(), file.apostrophe(), file.dates()];
  return {
    "README.txt": `${BYTE_ORDER_MARK}${notes.join("\r\n\r\n")}\r\n`,
    ...Object.fromEntries(csvTables(input).map((table) => [`${table.name}.csv`, toCsv(table)])),
  };
}

/** The same in one zip archive. */
export function toCsvZip(input: ExportInput): Uint8Array<ArrayBuffer> {
  const files = Object.entries(toCsvFiles(input)).map(([name, text]) => [name, strToU8(text)]);
  // Noon: an archive's times are local ones, and its day shall be the same everywhere.
  return zipSync(Object.fromEntries(files), { mtime: new Date(`${input.day}T12:00:00`) });
}
