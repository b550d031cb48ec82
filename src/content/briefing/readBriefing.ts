import { citeAll, readGap } from "@/content/reading";
import type { Claim, Gap } from "@/domain/claim";
import { claimHomes } from "@/domain/claimHomes";
import { gapHomes } from "@/domain/gapHomes";
import type { Briefing, Passage, Slide } from "@/domain/plainBriefing";
import { formatPartialDate } from "@/i18n/formatDate";
import type { BriefingReading } from "./briefingReading";
import type { BriefingContent, SlideContent } from "./slideContent";
import { slideMapText, slidePicture } from "./slidePicture";

type Evidence = { claims: ReadonlyMap<string, Claim>; gaps: ReadonlyMap<string, Gap> };

function evidenceOf({ atlas }: BriefingReading): Evidence {
  return {
    claims: new Map(claimHomes(atlas).map(({ claim }) => [claim.id, claim])),
    gaps: new Map(gapHomes(atlas).map(({ gap }) => [gap.id, gap])),
  };
}

/** Each source once with all the places in it, in the order in which the passages rest on them. */
function sourcesOf(
  reading: BriefingReading,
  passages: readonly Passage[],
  { claims, gaps }: Evidence,
): string[] {
  const cited = passages.flatMap(({ claims: ids }) => ids.flatMap((id) => claims.get(id)?.citations ?? []));
  const named = citeAll(reading, cited);
  const read = passages
    .flatMap(({ gaps: ids }) => ids.flatMap((id) => gaps.get(id) ?? []))
    .flatMap((gap) => readGap(reading, gap).sources)
    .filter(({ source }) => !named.some((it) => it.source === source));
  // The places of one source may repeat: "paragraph 5" of the text and of the notes.
  return [...new Set([...named, ...read].map(({ text }) => [...new Set(text.split(", "))].join(", ")))];
}

function readSlide(reading: BriefingReading, slide: Slide, evidence: Evidence): SlideContent {
  const { kind, title, text, notes, show } = slide;
  return {
    kind,
    title,
    text: text.map((passage) => passage.text),
    notes: notes.map((passage) => passage.text),
    sources: sourcesOf(reading, text, evidence),
    noteSources: sourcesOf(reading, [...text, ...notes], evidence),
    picture: slidePicture(reading, show),
    mapText: slideMapText(reading, show),
    show,
  };
}

/** A briefing in words, with what its slides draw. Ids that the atlas does not have are left out. */
export function readBriefing(reading: BriefingReading, briefing: Briefing): BriefingContent {
  const { title, author, date, minutes, slides } = briefing;
  const evidence = evidenceOf(reading);
  return {
    title,
    author,
    date: formatPartialDate(date, reading.locale),
    minutes,
    slides: slides.map((slide) => readSlide(reading, slide, evidence)),
  };
}
