import * as v from "valibot";
import { idSchema } from "./identifier";
import { quotationSchema } from "./quotation";
import { subjectSchema } from "./subject";
import { textSchema } from "./text";

const locatorSchema = v.variant("kind", [
  /** Paragraph of the article, numbered as on the sources page: `5`, `4a`, `A` for the author's note. */
  v.strictObject({
    kind: v.literal("paragraph"),
    paragraph: v.pipe(v.string(), v.regex(/^([1-9]|4[a-f]|A)$/, "must be 1 to 9, 4a to 4f or A")),
  }),
  v.strictObject({ kind: v.literal("section"), name: textSchema }),
  v.strictObject({ kind: v.literal("whole") }),
]);

export const citationSchema = v.strictObject({
  source: idSchema,
  at: locatorSchema,
  quotation: v.optional(quotationSchema),
});

/** A source, the place in it, and the words there. */
export type Citation = v.InferOutput<typeof citationSchema>;

export const citationsSchema = v.pipe(
  v.array(citationSchema, "needs at least one citation: add { source, at }"),
  v.minLength(1, "needs at least one citation: add { source, at }"),
);

export const basisSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("stated") }),
  /** `because` says which statement it is inferred from and how. */
  v.strictObject({ kind: v.literal("inferred"), because: textSchema }),
]);

export const claimSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  basis: basisSchema,
  citations: citationsSchema,
  /** Ids of claims that say something else about the same point; both sides name each other. */
  disagreesWith: v.optional(v.array(idSchema)),
});

/** One sentence about the world with its evidence. */
export type Claim = v.InferOutput<typeof claimSchema>;

export const claimsSchema = v.pipe(v.array(claimSchema), v.minLength(1, "needs at least one claim"));

export const gapSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  /** The questions that it leaves open: a quotation of the data that answers one of them closes the gap. */
  about: v.pipe(v.array(subjectSchema), v.minLength(1, "needs at least one subject: add { record, field }")),
  /** The sources that were read for it and do not say it. */
  sources: v.pipe(v.array(idSchema), v.minLength(1, "needs at least one source that was read")),
});

/** What the sources do not say, said aloud. */
export type Gap = v.InferOutput<typeof gapSchema>;

export const factSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("known"), value: textSchema, citations: citationsSchema }),
  v.strictObject({ kind: v.literal("unknown"), sentence: textSchema }),
]);

/** A short fact with its evidence, or the sentence that says it is not known. */
export type Fact = v.InferOutput<typeof factSchema>;
