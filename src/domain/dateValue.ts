import * as v from "valibot";
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

/**
 * A point, span or bound in time with the precision of its source; unknown is a value with a sentence. What each kind
 * means is said in dateBounds.ts, and nowhere else.
 */
export type DateValue = v.InferOutput<typeof dateValueSchema>;

/** A date value that is stated. */
export type Dated = Exclude<DateValue, { kind: "unknown" }>;

/** The same without the sentence of an unknown one, as the index of the atlas has it. */
export type AnyDate = Dated | { kind: "unknown" };
