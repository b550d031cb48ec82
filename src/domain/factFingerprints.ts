import type { Facts } from "./facts";
import { fingerprint } from "./fingerprint";
import type { Passage, Slide } from "./plainBriefing";

const idsIn = ({ claims, gaps }: Pick<Passage, "claims" | "gaps">) => [...claims, ...gaps];

function wordsOf({ claims, gaps }: Facts, id: string): string | undefined {
  if (Object.hasOwn(claims, id)) return claims[id]?.text;
  return Object.hasOwn(gaps, id) ? gaps[id]?.text : undefined;
}

const restingOn = ({ text, notes }: Pick<Slide, "text" | "notes">) => [...text, ...notes].flatMap(idsIn);

/**
 * Fingerprints of the current words of everything that these slides rest on. Facts in `before` keep the fingerprint
 * that they had when they were taken over.
 */
export function fingerprintsOf(
  slides: readonly Slide[],
  facts: Facts,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const ids = [...new Set(slides.flatMap(restingOn))];
  return Object.fromEntries(
    ids.flatMap((id): [string, string][] => {
      const words = wordsOf(facts, id);
      const kept = Object.hasOwn(before, id) ? before[id] : undefined;
      const its = kept ?? (words === undefined ? undefined : fingerprint(words));
      return its === undefined ? [] : [[id, its]];
    }),
  );
}

/** A paragraph that rests on words which the atlas has changed since. Slides and paragraphs are counted from 0. */
export type ChangedFact = { slide: number; part: "text" | "notes"; paragraph: number; ids: string[] };

/** Where a briefing rests on facts whose words are others today than when they were taken over; what is gone is not among them. */
export function changedFacts(
  slides: readonly Pick<Slide, "text" | "notes">[],
  taken: Readonly<Record<string, string>>,
  facts: Facts,
): ChangedFact[] {
  const hasChanged = (id: string) => {
    const words = wordsOf(facts, id);
    return Object.hasOwn(taken, id) && words !== undefined && fingerprint(words) !== taken[id];
  };
  return slides.flatMap((slide, at) =>
    (["text", "notes"] as const).flatMap((part) =>
      slide[part].flatMap((passage, paragraph) => {
        const ids = idsIn(passage).filter(hasChanged);
        return ids.length > 0 ? [{ slide: at, part, paragraph, ids }] : [];
      }),
    ),
  );
}
