import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { codeBook } from "./codeBook";
import type { ExportInput } from "./exportInput";
import { fileNotes } from "./fileNotes";
import { shownRecords } from "./shownRecords";

/** Format version. Raise it when programs that read the file have to change. */
const SCHEMA_VERSION = 1;

/** The records as the atlas keeps them; `atlas` has the shape of the published data files, by file name. */
export function toJson(input: ExportInput, words: ExportMessages): string {
  const { locale } = input.reading;
  const notes = {
    schemaVersion: SCHEMA_VERSION,
    ...fileNotes(input, words),
    language: locale,
    codes: codeBook(words),
  };
  // Briefings speak of records and are none.
  const { briefings: _briefings, ...atlas } = shownRecords(input.reading.atlas, input.shown);
  return JSON.stringify({ ...notes, atlas }, null, 2);
}
