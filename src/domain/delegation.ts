import * as v from "valibot";
import { countrySchema } from "./city";
import { basisSchema, citationsSchema, claimsSchema, factSchema, gapSchema } from "./claim";
import { dateValueSchema } from "./dateValue";
import { aliasesSchema, idSchema } from "./identifier";
import { textSchema } from "./text";

export const partySchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("cities"), cities: v.pipe(v.array(idSchema), v.minLength(1)) }),
  /** A country as a whole, or people from it: "about 30 Muslim-American leaders". */
  v.strictObject({ kind: v.literal("country"), country: countrySchema, described: textSchema }),
  /** Cities that the source means but does not name. */
  v.strictObject({ kind: v.literal("unnamed"), country: countrySchema, sentence: textSchema }),
  v.strictObject({ kind: v.literal("not-stated"), sentence: textSchema }),
]);

/** One end of a journey. */
export type Party = v.InferOutput<typeof partySchema>;

export const DIRECTIONS = ["to-united-states", "to-belgium", "not-stated"] as const;

export type Direction = (typeof DIRECTIONS)[number];

export const delegationSchema = v.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  direction: v.picklist(DIRECTIONS),
  from: partySchema,
  to: partySchema,
  date: dateValueSchema,
  program: v.variant("kind", [
    v.strictObject({
      kind: v.literal("program"),
      program: idSchema,
      basis: basisSchema,
      citations: citationsSchema,
    }),
    v.strictObject({ kind: v.literal("not-stated"), sentence: textSchema }),
  ]),
  leader: factSchema,
  size: factSchema,
  claims: claimsSchema,
  gaps: v.array(gapSchema),
});

/** People who travelled, or were to travel, under a program: from where, to where, when, led by whom. */
export type Delegation = v.InferOutput<typeof delegationSchema>;
