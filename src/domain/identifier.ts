import * as v from "valibot";

const word = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** A lower-case ASCII slug: words of letters and digits joined by single hyphens. */
export const idSchema = v.pipe(
  v.string("must be an id"),
  v.maxLength(80, "must be at most 80 characters"),
  v.regex(new RegExp(`^${word}$`), "must be lower-case letters and digits joined by single hyphens"),
);

/** Ids that the record had before: published links with them still lead to it. */
export const aliasesSchema = v.optional(v.array(idSchema));

/** `<belgian city id>--<us city id>`. */
export const partnershipIdSchema = v.pipe(
  v.string("must be an id"),
  v.maxLength(120, "must be at most 120 characters"),
  v.regex(new RegExp(`^${word}--${word}$`), "must be <belgian-id>--<us-id>"),
);

/** An id of either form. */
export const recordIdSchema = v.pipe(
  v.string("must be an id"),
  v.maxLength(120, "must be at most 120 characters"),
  v.regex(new RegExp(`^${word}(--${word})?$`), "must be the id of a record"),
);

/** As `aliasesSchema`, of a partnership. */
export const partnershipAliasesSchema = v.optional(v.array(partnershipIdSchema));
