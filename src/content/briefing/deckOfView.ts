import type { IndexReading } from "@/content/reading";
import { countWords, MAX_SLIDE_WORDS, type Show } from "@/domain/briefing";
import { boundsOf } from "@/domain/dateBounds";
import type { Exchange } from "@/domain/exchanges";
import { CERTAINTIES } from "@/domain/facts";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import type { Passage, Slide } from "@/domain/plainBriefing";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { factPassage, spokenPassage } from "./factPassage";
import type { ViewFact, ViewFacts } from "./viewFacts";

type DeckReading = Pick<IndexReading, "messages"> & { present: PresentMessages };

type DeckInput = {
  title: string;
  /** What the view is answered in one sentence; absent where it counts nothing. */
  answer?: string | undefined;
  facts: ViewFacts;
  /** What its map shows. */
  show: Show;
};

/** More than anybody says to one slide. */
const MAX_NOTES = 12;

/** Of a sentence that counts more records, the notes name what it rests on. */
const MOST_COUNTED = 24;

const wordsOf = (passages: readonly Passage[]) =>
  passages.reduce((sum, { text }) => sum + countWords(text), 0);

/** As many from the first on as an audience reads below what stands there; one at least where nothing does. */
function countThatFit(passages: readonly Passage[], above: readonly Passage[] = []): number {
  let words = wordsOf(above);
  const end = passages.findIndex(({ text }) => {
    words += countWords(text);
    return words > MAX_SLIDE_WORDS;
  });
  const fitting = end < 0 ? passages.length : end;
  return Math.max(fitting, above.length === 0 ? Math.min(1, passages.length) : 0);
}

/** How sure the sentences of a slide are, to be said. */
function surePassage({ brief }: PresentMessages, facts: readonly ViewFact[]): Passage[] {
  const claims = facts.filter(({ kind }) => kind === "claim");
  if (claims.length === 0) return [];
  const [stated = 0, inferred = 0, announced = 0, weak = 0] = CERTAINTIES.map(
    (certainty) => claims.filter((fact) => fact.certainty === certainty).length,
  );
  const text = brief.sure({ stated, inferred, announced, weak });
  return [{ text, claims: claims.flatMap(({ ids }) => ids).slice(0, OWN_LIMITS.ids), gaps: [] }];
}

/** What is said to a slide: why what it concludes is so, what it has no room for, and how sure it is. */
function notesOf(
  { messages, present }: DeckReading,
  shown: readonly ViewFact[],
  rest: readonly ViewFact[],
): Passage[] {
  const spoken = [...shown.filter(({ because }) => because !== undefined), ...rest];
  return [
    ...spoken.slice(0, MAX_NOTES).map((fact) => spokenPassage(messages, present, fact)),
    ...surePassage(present, shown),
  ];
}

type Drawn = Pick<Slide, "show"> & Partial<Pick<Slide, "kind" | "layout">>;

function slideOf(
  reading: DeckReading,
  title: string,
  facts: readonly ViewFact[],
  { above = [], later = [], ...drawn }: Drawn & { above?: Passage[]; later?: readonly ViewFact[] },
): Slide {
  const passages = facts.map((fact) => factPassage(reading.present, fact));
  const fitting = countThatFit(passages, above);
  const rest = [...later, ...facts.slice(fitting)];
  return {
    kind: "content",
    title,
    text: [...above, ...passages.slice(0, fitting)],
    notes: notesOf(reading, facts.slice(0, fitting), rest),
    ...drawn,
  };
}

/** The years that these lie in, where all of them are known. */
function yearsOf(exchanges: readonly Exchange[]): { from: number; to: number } | undefined {
  const bounds = exchanges.map(({ date }) => boundsOf(date));
  const firsts = bounds.flatMap((its) => its?.earliest ?? []);
  const lasts = bounds.flatMap((its) => its?.latest ?? []);
  const [from] = firsts.toSorted();
  const to = lasts.toSorted().at(-1);
  const isKnown = firsts.length === exchanges.length && lasts.length === exchanges.length;
  if (!isKnown || from === undefined || to === undefined) return undefined;
  return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) };
}

/** The last that an audience can read, in order of time; what else is said of them, and the others, is for the notes. */
function eventsSlide(reading: DeckReading, { events }: ViewFacts, show: Show): Slide[] {
  const told = events.filter(({ facts }) => facts.length > 0);
  if (told.length === 0) return [];
  const first = ({ facts }: (typeof told)[number]) => facts.slice(0, 1);
  const latestFirst = told.toReversed();
  const passages = latestFirst.flatMap(first).map((fact) => factPassage(reading.present, fact));
  const shown = latestFirst.slice(0, countThatFit(passages)).toReversed();
  const others = told.filter((one) => !shown.includes(one));
  const later = [...shown.flatMap(({ facts }) => facts.slice(1)), ...others.flatMap(first)];
  const hasOwnYears = show.from !== undefined || show.to !== undefined;
  const years = hasOwnYears ? undefined : yearsOf(shown.map(({ exchange }) => exchange));
  const kinds = new Set(told.map(({ exchange }) => exchange.record));
  const kind = kinds.size > 1 ? "both" : kinds.has("event") ? "events" : "delegations";
  const title = reading.present.brief.events({ kind });
  return [slideOf(reading, title, shown.flatMap(first), { show: { ...show, ...years }, later })];
}

/**
 * A briefing of three to five slides about what a reader sees: its cover, the answer in short, what took place, what came
 * of it and what is not known. Its sentences are the atlas's own, each with what it rests on. Undefined where the view
 * shows no record.
 */
export function deckOfView(
  reading: DeckReading,
  { title, answer, facts, show }: DeckInput,
): Slide[] | undefined {
  const { overview, outcomes, gaps, events, exchanges } = facts;
  if (overview.length + outcomes.length + events.length + gaps.length === 0) return undefined;
  const { brief } = reading.present;
  const counted = [
    ...events.flatMap((its) => its.facts.slice(0, 1)),
    ...overview,
    ...outcomes.flatMap((its) => its.facts),
  ]
    .flatMap(({ ids }) => ids)
    .slice(0, OWN_LIMITS.ids);
  const isShort = counted.length <= MOST_COUNTED;
  const answered: Passage[] =
    answer === undefined || exchanges.length === 0
      ? []
      : [{ text: answer, claims: isShort ? counted : [], gaps: [], isReckoned: true }];
  const cover: Slide = {
    kind: "cover",
    title: title.slice(0, OWN_LIMITS.title),
    text: [],
    notes: answered.map(({ text }) => ({ text, claims: counted, gaps: [], isReckoned: true })),
    show,
  };
  const firsts = outcomes.flatMap((its) => its.facts.slice(0, 1));
  const others = outcomes.flatMap((its) => its.facts.slice(1));
  const last: Pick<Slide, "kind" | "layout" | "show"> = { kind: "closing", layout: "words", show };
  const open = slideOf(reading, brief.gaps(), gaps, last);
  const told = [
    cover,
    ...(answered.length + overview.length > 0
      ? [slideOf(reading, brief.short(), overview, { show, above: answered })]
      : []),
    ...eventsSlide(reading, facts, show),
    ...(firsts.length > 0 ? [slideOf(reading, brief.outcomes(), firsts, { show, later: others })] : []),
  ];
  if (gaps.length > 0) return [...told, open];
  const none: Passage = { text: brief.noGaps(), claims: [], gaps: [], isReckoned: true };
  return told.length < 3 ? [...told, { ...open, text: [none] }] : told;
}
