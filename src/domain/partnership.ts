import * as v from "valibot";
import { claimsSchema, gapSchema } from "./claim";
import { dateValueSchema } from "./dateValue";
import { idSchema, partnershipAliasesSchema, partnershipIdSchema } from "./identifier";

export const PARTNERSHIP_KINDS = ["city-pair", "sister-cities"] as const;

export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];

const connectionSchema = v.strictObject({
  kind: v.picklist(PARTNERSHIP_KINDS),
  since: dateValueSchema,
  status: v.picklist(["current", "ended", "unknown"]),
  /** Where status is ended: when. */
  ended: v.optional(dateValueSchema),
  /** The first says that the two are partners; the page of each city shows it alone. */
  claims: claimsSchema,
});

export const partnershipSchema = v.strictObject({
  id: partnershipIdSchema,
  aliases: partnershipAliasesSchema,
  belgianCity: idSchema,
  usCity: idSchema,
  connections: v.pipe(v.array(connectionSchema), v.minLength(1, "needs at least one connection")),
  gaps: v.array(gapSchema),
});

/** A Belgian and a U.S. city joined by City Pair, by a sister-city agreement, or by both. */
export type Partnership = v.InferOutput<typeof partnershipSchema>;

export type Connection = v.InferOutput<typeof connectionSchema>;

export function hasKind(
  partnership: { connections: readonly { kind: PartnershipKind }[] },
  kind: PartnershipKind,
): boolean {
  return partnership.connections.some((connection) => connection.kind === kind);
}
