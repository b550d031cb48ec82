import type { Block, Section } from "@/content/pageContent";
import type { ViewFact } from "./viewFacts";

const sentence = (text: string, ids: string[] = []): ViewFact => ({
  kind: "claim",
  ids,
  text,
  certainty: "stated",
});

function sentencesOf(block: Block): ViewFact[] {
  switch (block.kind) {
    case "claims":
      return block.claims.map(({ id, text }) => sentence(text, [id]));
    case "note":
      return [sentence(block.text)];
    case "terms":
      return block.terms.map(({ text }) => sentence(text));
    case "source":
      return block.its.claims.flatMap(({ text, fragment }) =>
        fragment === undefined ? [] : [sentence(text, [fragment])],
      );
    default:
      return [];
  }
}

/** What a page for reading says, in its order; what is no claim rests on nothing. */
export function readingFacts(sections: readonly Section[]): ViewFact[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
}
