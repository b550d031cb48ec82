import * as v from "valibot";
import { claimsSchema, gapSchema } from "./claim";
import { dateValueSchema } from "./dateValue";
import { aliasesSchema, idSchema } from "./identifier";
import { textSchema } from "./text";

export const eventSchema = v.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  /** `context` is never an outcome and never belongs to a city. */
  kind: v.picklist(["activity", "announcement", "context"]),
  title: textSchema,
  date: dateValueSchema,
  cities: v.array(idSchema),
  programs: v.array(idSchema),
  claims: claimsSchema,
  gaps: v.array(gapSchema),
});

/** Something that happened: a meeting, a graduation, an announcement, or context. */
export type AtlasEvent = v.InferOutput<typeof eventSchema>;
