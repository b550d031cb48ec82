import { isDated, partialBoundsOf } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import { formatDate } from "@/i18n/formatDate";
import type { ExportInput } from "./exportInput";
import type { Cell } from "./toCsv";

const COLUMNS = ["kind", "from", "to", "precision", "text", "note"] as const;

/** Columns of a date, with a prefix where a record has more than one. */
export function dateColumns(prefix = "date"): string[] {
  return COLUMNS.map((column) => `${prefix}_${column}`);
}

const PRECISION: Record<number, string> = { 4: "year", 7: "month", 10: "day" };

/** The coarser of two, since no calculation with both is finer. */
function precisionOf(...dates: (string | undefined)[]): string {
  return PRECISION[Math.min(...dates.flatMap((date) => date?.length ?? []))] ?? "";
}

/**
 * Kind; the first and the last that the date can mean as ISO 8601 dates as precise as the source, empty at an open
 * side; their precision; the date in words; and where no date is stated, the sentence that says so. All empty where the
 * record has no such date.
 */
export function dateCells(date: DateValue | undefined, { reading }: ExportInput): Cell[] {
  if (!date) return COLUMNS.map(() => null);
  const { locale, messages } = reading;
  const text = formatDate(date, locale, messages);
  if (!isDated(date)) return [date.kind, null, null, null, text, inLocale(date.sentence, locale)];
  const { earliest, latest } = partialBoundsOf(date);
  return [date.kind, earliest ?? null, latest ?? null, precisionOf(earliest, latest), text, null];
}
