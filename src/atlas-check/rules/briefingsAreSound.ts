import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { type BriefingRecord, countWords, MAX_SLIDE_WORDS, RESERVED_BRIEFING_IDS } from "@/domain/briefing";
import { claimSchema, gapSchema } from "@/domain/claim";
import { suggestion } from "@/domain/nearestWord";
import { isAnyRecordUnread, problemAt, type RuleContext } from "./rule";

type SlideAt = { slide: BriefingRecord["slides"][number]; path: AtlasPath };

function slidesOf({ briefings }: Atlas): SlideAt[] {
  return briefings.flatMap(({ slides }, index) =>
    slides.map((slide, at) => ({ slide, path: ["briefings", index, "slides", at] })),
  );
}

/** Ids of claims and gaps in texts and notes. */
export function everythingThatSlidesRestOnExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  if (isAnyRecordUnread(context)) return [];
  const known = {
    claims: new Set(findAll(atlas, claimSchema).map(({ value }) => value.id)),
    gaps: new Set(findAll(atlas, gapSchema).map(({ value }) => value.id)),
  };
  return slidesOf(atlas).flatMap(({ slide, path }) =>
    (["text", "notes"] as const).flatMap((part) =>
      slide[part].flatMap((passage, index) =>
        (["claims", "gaps"] as const).flatMap((kind) =>
          passage[kind].flatMap((id, place) =>
            known[kind].has(id)
              ? []
              : [
                  problemAt(
                    atlas,
                    [...path, part, index, kind, place],
                    `There is no ${kind === "claims" ? "claim" : "gap"} with the id ${quote(id)}.`,
                    suggestion(id, known[kind]).trim() || "Name a claim or gap of the data that says this.",
                  ),
                ],
          ),
        ),
      ),
    ),
  );
}

/** What an audience reads rests on records, sentence by sentence; what a speaker adds, slide by slide. */
export function slidesRestOnRecords(atlas: Atlas): AtlasProblem[] {
  const rests = ({ claims, gaps }: { claims: unknown[]; gaps: unknown[] }) => claims.length + gaps.length > 0;
  return slidesOf(atlas).flatMap(({ slide, path }) => {
    if (slide.kind !== "content") return [];
    const bare = slide.text.flatMap((passage, index) =>
      rests(passage)
        ? []
        : [
            problemAt(
              atlas,
              [...path, "text", index],
              "The passage rests on no claim and no gap.",
              'Add the ids of the records that say it to "claims" or "gaps".',
            ),
          ],
    );
    if (slide.notes.length === 0 || slide.notes.some(rests)) return bare;
    const problem = "None of the notes rests on a claim or a gap.";
    const remedy = 'Add the ids of the records that the speaker speaks of to "claims" or "gaps".';
    return [...bare, problemAt(atlas, [...path, "notes"], problem, remedy)];
  });
}

export function slidesAreShortEnough(atlas: Atlas): AtlasProblem[] {
  return slidesOf(atlas).flatMap(({ slide, path }) => {
    const words = slide.text.reduce((sum, { text }) => sum + countWords(text.en), 0);
    if (words <= MAX_SLIDE_WORDS) return [];
    const problem = `The slide has ${words} words, and may have ${MAX_SLIDE_WORDS}.`;
    return [problemAt(atlas, [...path, "text"], problem, "Move what is said beside it into the notes.")];
  });
}

export function noBriefingIdIsReserved(atlas: Atlas): AtlasProblem[] {
  return atlas.briefings.flatMap(({ id }, index) =>
    RESERVED_BRIEFING_IDS.has(id)
      ? [
          problemAt(
            atlas,
            ["briefings", index, "id"],
            `The id ${quote(id)} is the address of readers' own briefings.`,
            "Choose another id: the briefing would have no page.",
          ),
        ]
      : [],
  );
}

export function slidePeriodsBeginBeforeTheyEnd(atlas: Atlas): AtlasProblem[] {
  return slidesOf(atlas).flatMap(({ slide: { show }, path }) => {
    const { from, to } = show;
    if (from === undefined || to === undefined || from <= to) return [];
    const problem = `The period ends in ${to}, before it begins in ${from}.`;
    return [problemAt(atlas, [...path, "show", "to"], problem, "Exchange the two years, or correct one.")];
  });
}

/** A briefing is about something that can be drawn: its partnerships are in the data. */
export function everyPartnershipShownExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  if (isAnyRecordUnread(context)) return [];
  const known = new Set(atlas.partnerships.map(({ id }) => id));
  return slidesOf(atlas).flatMap(({ slide, path }) =>
    slide.show.partnerships.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            problemAt(
              atlas,
              [...path, "show", "partnerships", index],
              `There is no partnership with the id ${quote(id)}.`,
              suggestion(id, known).trim() || "Correct the id, or add the partnership to partnerships.json.",
            ),
          ],
    ),
  );
}
