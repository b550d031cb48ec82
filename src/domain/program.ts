import * as v from "valibot";
import { claimSchema, claimsSchema, factSchema, gapSchema } from "./claim";
import { dateValueSchema } from "./dateValue";
import { aliasesSchema, idSchema } from "./identifier";
import { textSchema } from "./text";

export const programSchema = v.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  name: textSchema,
  /** As short as a label allows: "IVLP". */
  shortName: textSchema,
  claims: claimsSchema,
  runBy: factSchema,
  /** The cities that a source names in this program, each with the claim that says so. */
  cities: v.array(v.strictObject({ city: idSchema, claim: claimSchema })),
  date: dateValueSchema,
  gaps: v.array(gapSchema),
});
