import { countWords, MAX_SLIDE_WORDS } from "@/domain/briefing";
import type { SeenAs } from "@/domain/slideOfView";
import type { ViewFact, ViewFacts } from "./viewFacts";

/** More than anybody looks through to fill one slide. */
const MOST_CHOICES = 40;

/** The sentences that a slide of a view can carry, the most telling first. */
export function factChoices({ events, outcomes, overview, gaps }: ViewFacts): ViewFact[] {
  const firsts = (all: readonly { facts: ViewFact[] }[]) => all.flatMap(({ facts }) => facts.slice(0, 1));
  const rest = (all: readonly { facts: ViewFact[] }[]) => all.flatMap(({ facts }) => facts.slice(1));
  const latest = events.toReversed();
  const all = [
    ...overview,
    ...firsts(latest),
    ...firsts(outcomes),
    ...gaps,
    ...rest(outcomes),
    ...rest(latest),
  ];
  return all.slice(0, MOST_CHOICES);
}

/** How many of them are chosen at first: of a slide without a map as many as an audience reads, else none. */
export function countChosen(as: SeenAs, choices: readonly ViewFact[], answer = ""): number {
  if (as === "map" || as === "atlantic" || as === "empty") return 0;
  let words = countWords(answer);
  const end = choices.findIndex(({ text }) => {
    words += countWords(text);
    return words > MAX_SLIDE_WORDS;
  });
  return end < 0 ? choices.length : Math.max(1, end);
}
