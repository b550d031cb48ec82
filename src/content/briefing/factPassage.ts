import type { Passage } from "@/domain/plainBriefing";
import type { Messages } from "@/i18n/compiled/messages";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import type { ViewFact } from "./viewFacts";

/** A sentence of the atlas with how it is known, in words. */
export function sayFact({ brief, inferred }: PresentMessages, fact: ViewFact): string {
  const { text, certainty, reporter, about } = fact;
  const named = about === undefined ? text : brief.about({ record: about, text });
  const attributed = reporter === undefined ? named : brief.outcome({ text: named, reporter });
  switch (certainty) {
    case "inferred":
      return inferred({ text: attributed });
    case "announced":
      return brief.announced({ text: attributed });
    case "weak":
      return brief.weak({ text: attributed });
    case "stated":
      return attributed;
  }
}

const restsOn = ({ kind, ids }: ViewFact): Pick<Passage, "claims" | "gaps"> => ({
  claims: kind === "claim" ? ids : [],
  gaps: kind === "gap" ? ids : [],
});

/** The same as a paragraph of a slide, which keeps what it rests on. */
export function factPassage(present: PresentMessages, fact: ViewFact): Passage {
  return { text: sayFact(present, fact), ...restsOn(fact) };
}

/** As a paragraph of notes: from what it is inferred is said, not read. */
export function spokenPassage(messages: Messages, present: PresentMessages, fact: ViewFact): Passage {
  const { because, text } = fact;
  if (because === undefined) return factPassage(present, fact);
  return { text: messages.file.inferred({ text, because }), ...restsOn(fact) };
}
