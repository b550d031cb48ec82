import type { Briefing, Passage, Slide } from "@/domain/plainBriefing";
import { formatPartialDate } from "@/i18n/formatDate";
import type { BriefingReading } from "./briefingReading";
import type { BriefingContent, SlideContent } from "./slideContent";
import { slideMapText, slidePicture } from "./slidePicture";

/** Each source once with all the places in it, in the order in which the passages rest on them. */
function sourcesOf({ evidence }: BriefingReading, passages: readonly Passage[]): string[] {
  const cited = passages.flatMap(({ claims }) => claims.flatMap((id) => evidence.claims[id] ?? []));
  const read = passages.flatMap(({ gaps }) => gaps.flatMap((id) => evidence.gaps[id] ?? []));
  const places = new Map<string, Set<string>>();
  for (const [source, place] of [...cited, ...read.map((source): [string, string?] => [source])]) {
    const its = places.get(source) ?? new Set();
    if (place !== undefined) its.add(place);
    places.set(source, its);
  }
  const named = [...places].flatMap(([source, its]) => {
    const name = evidence.names[source];
    return name === undefined ? [] : [[name, ...its].join(", ")];
  });
  return [...new Set(named)];
}

/** Places of the paragraphs that rest on no record of the atlas. */
const ownIn = (passages: readonly Passage[]) =>
  passages.flatMap(({ claims, gaps }, index) => (claims.length + gaps.length === 0 ? [index] : []));

function readSlide(reading: BriefingReading, slide: Slide, isOwn: boolean): SlideContent {
  const { kind, title, text, notes, show } = slide;
  return {
    kind,
    title,
    text: text.map((passage) => passage.text),
    notes: notes.map((passage) => passage.text),
    sources: sourcesOf(reading, text),
    noteSources: sourcesOf(reading, [...text, ...notes]),
    ...(isOwn && { ownWords: { text: ownIn(text), notes: ownIn(notes) } }),
    picture: slidePicture(reading, show),
    mapText: slideMapText(reading, show),
    show,
  };
}

/**
 * A briefing in words, with what its slides draw. Ids that the atlas does not have are left out. Of an own one it says
 * which words are the author's own.
 */
export function readBriefing(
  reading: BriefingReading,
  briefing: Briefing,
  { isOwn = false }: { isOwn?: boolean } = {},
): BriefingContent {
  const { title, author, date, minutes, slides } = briefing;
  return {
    title,
    author,
    date: formatPartialDate(date, reading.locale),
    minutes,
    slides: slides.map((slide) => readSlide(reading, slide, isOwn)),
  };
}
