import * as v from "valibot";
import { firstDay, lastDay } from "./partialDate";
import { textSchema } from "./text";

/** `2014`, `2014-06` or `2014-06-15`: as precise as the source, never more. */
export const partialDateSchema = v.pipe(
  v.string("must be a date"),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "must be YYYY, YYYY-MM or YYYY-MM-DD with a real month and day",
  ),
);

export const daySchema = v.pipe(partialDateSchema, v.minLength(10, "must be a whole day, YYYY-MM-DD"));

export const dateValueSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("at"), date: partialDateSchema }),
  v.strictObject({ kind: v.literal("range"), from: partialDateSchema, to: partialDateSchema }),
  v.strictObject({ kind: v.literal("from"), from: partialDateSchema }),
  v.strictObject({ kind: v.literal("after"), date: partialDateSchema }),
  v.strictObject({ kind: v.literal("by"), date: partialDateSchema }),
  v.strictObject({ kind: v.literal("unknown"), sentence: textSchema }),
]);

/** A point, span or bound in time with the precision of its source; unknown is a value with a sentence. */
export type DateValue = v.InferOutput<typeof dateValueSchema>;

/**
 * A day to sort a date value by, or undefined where the source gives no date. A whole year or month sorts after the
 * days in it: of a visit and its undated return in the same year, the dated one comes first.
 */
export function sortDay(date: DateValue): string | undefined {
  switch (date.kind) {
    case "at":
    case "by":
    case "after":
      return lastDay(date.date);
    case "range":
    case "from":
      return firstDay(date.from);
    case "unknown":
      return undefined;
  }
}

/** What is only known to be later than a day comes after what may be of that day. */
function sortKey(date: DateValue): string {
  return `${sortDay(date) ?? "9999"}${date.kind === "after" ? "+" : ""}`;
}

/** Negative, zero or positive: earlier dates first, unknown ones last. */
export function compareDates(one: DateValue, other: DateValue): number {
  const [first, second] = [sortKey(one), sortKey(other)];
  return first < second ? -1 : Number(first > second);
}
