import { currentId } from "./aliases";
import type { AtlasIndex } from "./atlasIndex";
import type { BriefingEvidence } from "./briefingEvidence";
import type { Briefing } from "./plainBriefing";

/** A record that a slide speaks of and the atlas does not have. */
export type MissingRecord = {
  /** Counted from 1. */
  slide: number;
  kind: "city" | "partnership" | "program" | "claim" | "gap";
  id: string;
};

/** What a briefing of another day or another hand names and this atlas has not, slide by slide, each once. */
export function missingRecords(
  atlas: Pick<AtlasIndex, "cities" | "partnerships" | "programs">,
  { claims, gaps }: Pick<BriefingEvidence, "claims" | "gaps">,
  { slides }: Pick<Briefing, "slides">,
): MissingRecord[] {
  return slides.flatMap(({ text, notes, show }, index) => {
    const without = (kind: MissingRecord["kind"], ids: readonly string[], has: (id: string) => boolean) =>
      [...new Set(ids)].filter((id) => !has(id)).map((id) => ({ slide: index + 1, kind, id }));
    const passages = [...text, ...notes];
    const rests = {
      claims: passages.flatMap((passage) => passage.claims),
      gaps: passages.flatMap((passage) => passage.gaps),
    };
    return [
      ...without("city", show.cities, (id) => currentId(atlas.cities, id) !== undefined),
      ...without("partnership", show.partnerships, (id) => currentId(atlas.partnerships, id) !== undefined),
      ...without("program", show.programs, (id) => currentId(atlas.programs, id) !== undefined),
      ...without("claim", rests.claims, (id) => Object.hasOwn(claims, id)),
      ...without("gap", rests.gaps, (id) => Object.hasOwn(gaps, id)),
    ];
  });
}
