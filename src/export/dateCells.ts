import type { DateValue } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import type { Locale } from "@/domain/locale";
import type { Cell } from "./toCsv";

/** Columns of a date, with a prefix where a record has more than one. */
export function dateColumns(prefix = "date"): string[] {
  return [`${prefix}_kind`, `${prefix}_from`, `${prefix}_to`, `${prefix}_precision`, `${prefix}_note`];
}

const PRECISION: Record<number, string> = { 4: "year", 7: "month", 10: "day" };

/** The coarser of two, since no calculation with both is finer. */
function precisionOf(...dates: string[]): string {
  return PRECISION[Math.min(...dates.map(({ length }) => length))] ?? "";
}

/**
 * Kind, ISO 8601 dates as precise as the source, their precision and, where no date is stated, the sentence that says
 * so. `after` is later than its date; `by` at it or earlier.
 */
export function dateCells(date: DateValue, locale: Locale): Cell[] {
  switch (date.kind) {
    case "at":
      return [date.kind, date.date, date.date, precisionOf(date.date), null];
    case "range":
      return [date.kind, date.from, date.to, precisionOf(date.from, date.to), null];
    case "from":
      return [date.kind, date.from, null, precisionOf(date.from), null];
    case "after":
      return [date.kind, date.date, null, precisionOf(date.date), null];
    case "by":
      return [date.kind, null, date.date, precisionOf(date.date), null];
    case "unknown":
      return [date.kind, null, null, null, inLocale(date.sentence, locale)];
  }
}
