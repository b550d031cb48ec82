import type { Show } from "@/domain/briefing";
import { type Briefing, isOwnWords, type Passage, type Slide } from "@/domain/plainBriefing";
import { showOfStep } from "@/domain/showOfStep";
import { formatPartialDate } from "@/i18n/formatDate";
import type { BriefingReading } from "./briefingReading";
import { readBoard } from "./slideBoard";
import type { BriefingContent, SlideContent, SlideStep } from "./slideContent";
import { readSlideMap } from "./slidePicture";

/**
 * Each source once with all the places in it, in the order in which the passages rest on them; then the others that
 * something on the slide rests on.
 */
function sourcesOf(
  { evidence }: BriefingReading,
  passages: readonly Passage[],
  others: readonly string[] = [],
): string[] {
  const cited = passages.flatMap(({ claims }) => claims.flatMap((id) => evidence.claims[id] ?? []));
  const read = passages.flatMap(({ gaps }) => gaps.flatMap((id) => evidence.gaps[id] ?? []));
  const places = new Map<string, Set<string>>();
  const whole = [...read, ...others].map((source): [string, string?] => [source]);
  for (const [source, place] of [...cited, ...whole]) {
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

function yearsOf({ messages }: BriefingReading, { from, to }: Show): string {
  if (from !== undefined && from === to) return String(from);
  if (from !== undefined && to !== undefined)
    return messages.map.pillSpan({ from: String(from), to: String(to) });
  if (from !== undefined) return messages.date.from({ from: String(from) });
  return to === undefined ? "" : messages.date.by({ date: String(to) });
}

/** One picture after the other; undefined where a slide has a single one. */
function stepsOf(reading: BriefingReading, { steps, ...show }: Show): SlideStep[] | undefined {
  return steps?.map((_, index) => {
    const its = showOfStep({ ...show, steps }, index);
    return { years: yearsOf(reading, its), ...readSlideMap(reading, its) };
  });
}

/** Places of the paragraphs that are the author's own words. */
const ownIn = (passages: readonly Passage[]) =>
  passages.flatMap((passage, index) => (isOwnWords(passage) ? [index] : []));

function readSlide(reading: BriefingReading, slide: Slide, isOwn: boolean): SlideContent {
  const { kind, title, text, notes, show } = slide;
  const board = readBoard(reading, slide);
  const steps = board ? undefined : stepsOf(reading, show);
  const last = steps?.at(-1) ?? readSlideMap(reading, show);
  return {
    kind,
    title,
    text: text.map((passage) => passage.text),
    notes: notes.map((passage) => passage.text),
    ...(isOwn && { ownWords: { text: ownIn(text), notes: ownIn(notes) } }),
    ...(board && { board: board.board }),
    sources: sourcesOf(reading, text, board?.sources),
    noteSources: sourcesOf(reading, [...text, ...notes], board?.sources),
    picture: last.picture,
    mapText: last.mapText,
    ...(steps && { steps }),
    show,
  };
}

/** A cover without a title of its own has that of its briefing. */
export function withCoverTitle<Its extends { kind: Slide["kind"]; title: string }>(
  slide: Its,
  title: string,
): Its {
  return slide.kind === "cover" && slide.title === "" ? { ...slide, title } : slide;
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
    slides: slides.map((slide) => withCoverTitle(readSlide(reading, slide, isOwn), title)),
  };
}
