import * as v from "valibot";
import { claimsSchema, gapSchema } from "./claim";
import { dateValueSchema } from "./dateValue";
import { aliasesSchema, idSchema } from "./identifier";
import { textSchema } from "./text";

/** Who says that it came of it. */
const REPORTERS = ["sponsor", "participant", "press", "independent"] as const;

export const outcomeSchema = v.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  /** Empty: the sources tie it to Belgium, not to a city. */
  cities: v.array(idSchema),
  programs: v.array(idSchema),
  delegations: v.array(idSchema),
  reporter: v.picklist(REPORTERS),
  date: dateValueSchema,
  claims: claimsSchema,
  gaps: v.array(gapSchema),
});

/** What a source says came of a program or a delegation. */
export type Outcome = v.InferOutput<typeof outcomeSchema>;
