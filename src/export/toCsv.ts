import type { ExportMessages } from "@/i18n/compiled/exportMessages";

/** A text, a number, or nothing. */
export type Cell = string | number | null;

/** A table of records: names of columns, and one list of cells for each row. */
export type CsvTable = { name: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** A table of the data package: messages say what is in it. */
export type PackageTable = CsvTable & { name: keyof ExportMessages["tables"] };

/** Spreadsheet programs take it as UTF-8 by this sign alone. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet program takes for a formula, at the start of a cell or after white space (OWASP, CSV injection). */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Semicolons and tabs, too, which separate cells in some programs. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A cell as RFC 4180 writes it. A text that could be a formula begins with an apostrophe; a number stays a number. */
function toCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** UTF-8 text with a byte order mark and CRLF at the end of every line. */
export function toCsv({ columns, rows }: CsvTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(toCell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
