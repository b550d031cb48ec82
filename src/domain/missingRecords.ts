import { currentId } from "./aliases";
import type { Atlas } from "./atlas";
import { claimHomes } from "./claimHomes";
import { gapHomes } from "./gapHomes";
import type { Briefing } from "./plainBriefing";

/** A record that a slide speaks of and the atlas does not have. */
export type MissingRecord = {
  /** Counted from 1. */
  slide: number;
  kind: "city" | "partnership" | "program" | "claim" | "gap";
  id: string;
};

/** What a briefing of another day or another hand names and this atlas has not, slide by slide, each once. */
export function missingRecords(atlas: Atlas, { slides }: Pick<Briefing, "slides">): MissingRecord[] {
  const claims = new Set(claimHomes(atlas).map(({ claim }) => claim.id));
  const gaps = new Set(gapHomes(atlas).map(({ gap }) => gap.id));
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
      ...without("claim", rests.claims, (id) => claims.has(id)),
      ...without("gap", rests.gaps, (id) => gaps.has(id)),
    ];
  });
}
