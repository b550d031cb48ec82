import * as v from "valibot";
import { LOCALES } from "./locale";

/**
 * One plain sentence or paragraph. Angle brackets are refused, so that no markup can enter by the data.
 * Errors: empty, longer than 1,200 characters, outer white space, `<` or `>`.
 */
export const lineSchema = v.pipe(
  v.string("must be a text"),
  v.minLength(1, "must not be empty"),
  v.maxLength(1200, "must be at most 1200 characters"),
  v.regex(/^[^<>]*$/, "must be plain text without < or >"),
  // Control, invisible and direction-changing characters, which an editor does not see.
  v.regex(/^(?:[^\p{Cc}\p{Cf}]|[\n\r])*$/u, "must have no invisible characters"),
  v.regex(/^\S(.*\S)?$/, "must be one line without white space at either end"),
);

/** A name on the map or in a heading: at most 120 characters. */
export const nameSchema = v.pipe(lineSchema, v.maxLength(120, "must be at most 120 characters"));

/** The language of a source or of its words. */
export const languageSchema = v.picklist(LOCALES);

export const textSchema = v.strictObject({
  en: lineSchema,
  nl: v.optional(lineSchema),
  fr: v.optional(lineSchema),
  de: v.optional(lineSchema),
});

/** A text in up to four languages; English is always there. */
export type Text = v.InferOutput<typeof textSchema>;

export const namesSchema = v.strictObject({
  en: nameSchema,
  nl: nameSchema,
  fr: nameSchema,
  de: nameSchema,
  /** Other spellings that people search for, in any language. */
  others: v.optional(v.array(nameSchema)),
});

/** The name of a place in all four languages. */
export type Names = v.InferOutput<typeof namesSchema>;
