import * as v from "valibot";
import { daySchema } from "./dateValue";
import { subjectSchema } from "./subject";
import { languageSchema, lineSchema } from "./text";

/** Longer quotations are refused by `quotationsAreShort`. */
export const MAX_QUOTATION_WORDS = 30;

/** Stands for words of the source that are left out. */
export const OMISSION = "[…]";

export const quotationSchema = v.strictObject({
  /** Word for word, in the language of the source; `[…]` for what is left out. */
  text: lineSchema,
  lang: languageSchema,
  /** The day on which these words were read in the source; left out where it was not recorded. */
  read: v.optional(daySchema),
  /** The questions that these words answer: a gap about the same is refused. */
  answers: v.optional(v.array(subjectSchema)),
});

/** The words of a source that a claim rests on. */
export type Quotation = v.InferOutput<typeof quotationSchema>;
