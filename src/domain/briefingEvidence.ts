import * as v from "valibot";

const evidenceSchema = v.object({
  /** Of sources, by their ids. */
  names: v.record(v.string(), v.string()),
  /** By the id of a claim: sources that it cites, each with the place in it where one is cited. */
  claims: v.record(v.string(), v.array(v.union([v.tuple([v.string()]), v.tuple([v.string(), v.string()])]))),
  /** By the id of a gap: sources that were read for it. */
  gaps: v.record(v.string(), v.array(v.string())),
});

/** What a slide says of the evidence for the sentences that it rests on. */
export type BriefingEvidence = v.InferOutput<typeof evidenceSchema>;

/** The evidence that a file holds; undefined where it is something else. */
export function parseEvidence(content: unknown): BriefingEvidence | undefined {
  const result = v.safeParse(evidenceSchema, content);
  return result.success ? result.output : undefined;
}
