import type { Block, ClaimContent, FactContent, GapContent, Section } from "./pageContent";

/** Something of a page that rests on sources, or that sources were read for; claims and gaps are counted each. */
export type Sentence =
  | { kind: "claim"; its: ClaimContent; number: number }
  | { kind: "gap"; its: GapContent; number: number }
  /** `fragment`: the record that it is of, where it is of one. */
  | { kind: "fact"; its: FactContent; fragment?: string };

type Parts = { id?: string; claims?: ClaimContent[]; facts?: FactContent[]; gaps?: GapContent[] };

function partsOf(block: Block): Parts[] {
  switch (block.kind) {
    case "claims":
    case "facts":
    case "gaps":
      return [block];
    case "records":
      return block.records;
    case "linked-claims":
      return block.items;
    case "ends":
      return block.ends.map(({ populations }) => ({ facts: populations }));
    default:
      return [];
  }
}

/** The sentences of a page by their ids, in its order. */
export function sentencesById(sections: readonly Section[]): Map<string, Sentence> {
  const parts = sections.flatMap(({ blocks }) => blocks.flatMap(partsOf));
  const claims = parts.flatMap((part) => part.claims ?? []);
  const gaps = parts.flatMap((part) => part.gaps ?? []);
  const facts = parts.flatMap(({ id, facts: its = [] }) =>
    its.map((fact) => ({ its: fact, ...(id !== undefined && { fragment: id }) })),
  );
  return new Map<string, Sentence>([
    ...claims.map((its, index) => [its.id, { kind: "claim", its, number: index + 1 }] as const),
    ...gaps.map((its, index) => [its.id, { kind: "gap", its, number: index + 1 }] as const),
    ...facts.flatMap((fact) =>
      fact.its.id === undefined ? [] : [[fact.its.id, { kind: "fact", ...fact }] as const],
    ),
  ]);
}
