import { place, type Reading, sourceName } from "@/content/reading";
import type { Atlas } from "@/domain/atlas";
import type { BriefingEvidence } from "@/domain/briefingEvidence";
import { claimHomes } from "@/domain/claimHomes";
import { gapHomes } from "@/domain/gapHomes";

const made = new WeakMap<Atlas, BriefingEvidence>();

/** What slides say of the evidence for the sentences of an atlas, in its language. Made once for each atlas. */
export function readEvidence(reading: Reading): BriefingEvidence {
  const { atlas } = reading;
  const known = made.get(atlas);
  if (known) return known;
  const claims = claimHomes(atlas).map(({ claim }): [string, BriefingEvidence["claims"][string]] => [
    claim.id,
    claim.citations.map((citation) => {
      const words = place(citation, reading);
      return words === undefined ? [citation.source] : [citation.source, words];
    }),
  ]);
  const evidence = {
    names: Object.fromEntries(atlas.sources.map((source) => [source.id, sourceName(reading, source)])),
    claims: Object.fromEntries(claims),
    gaps: Object.fromEntries(gapHomes(atlas).map(({ gap }) => [gap.id, gap.sources])),
  };
  made.set(atlas, evidence);
  return evidence;
}
