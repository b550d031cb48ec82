import * as v from "valibot";

/** How a fact is known. `weak`: no source that states it has a good grade; `announced`: it was told of before it was to be. */
export const CERTAINTIES = ["stated", "inferred", "announced", "weak"] as const;

export type Certainty = (typeof CERTAINTIES)[number];

const claimSchema = v.object({
  text: v.string(),
  /** The record that it is of, as `exchanges.ts` names them; `city:antwerp`, `program:ivlp`, `outcome:…`, `about`. */
  of: v.string(),
  /** Absent where a source states the fact. */
  certainty: v.optional(v.picklist(CERTAINTIES)),
  /** For an inferred fact: from what it is inferred, and how. */
  because: v.optional(v.string()),
});

const gapSchema = v.object({ text: v.string(), of: v.string() });

const factsSchema = v.object({
  claims: v.record(v.string(), claimSchema),
  gaps: v.record(v.string(), gapSchema),
});

/** Every sentence of the atlas in one language, by the id of its claim or gap, in the order of the data. */
export type Facts = v.InferOutput<typeof factsSchema>;

/** The sentences that a file holds; undefined where it is something else. */
export function parseFacts(content: unknown): Facts | undefined {
  const result = v.safeParse(factsSchema, content);
  return result.success ? result.output : undefined;
}
