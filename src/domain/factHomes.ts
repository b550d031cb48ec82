import type { Atlas } from "./atlas";
import type { Citation, Fact } from "./claim";
import type { Page } from "./page";
import { homeOf } from "./recordHome";
import { type FromEach, fromEach, none, type RecordKind } from "./recordKinds";
import type { Text } from "./text";

/** A short fact of a program or a delegation, and where it can be read. */
export type FactHome = {
  fact: "leader" | "size" | "program" | "runBy";
  /** The name of the record. */
  of: Text;
  citations: Citation[];
  page: Page;
  fragment?: string;
};

const citationsOf = (fact: Fact) => (fact.kind === "known" ? fact.citations : []);

const FACTS: FromEach<Pick<Atlas, RecordKind>, FactHome> = {
  cities: none,
  partnerships: none,
  programs: (programs) =>
    programs.map((program) => ({
      fact: "runBy",
      of: program.name,
      citations: citationsOf(program.runBy),
      page: homeOf("programs", program),
    })),
  delegations: (delegations) =>
    delegations.flatMap((delegation): FactHome[] => {
      const { id, title, leader, size, program } = delegation;
      const home = { of: title, page: homeOf("delegations", delegation), fragment: id };
      return [
        { ...home, fact: "leader", citations: citationsOf(leader) },
        { ...home, fact: "size", citations: citationsOf(size) },
        { ...home, fact: "program", citations: program.kind === "program" ? program.citations : [] },
      ];
    }),
  outcomes: none,
  events: none,
  sources: none,
};

/** Every short fact that rests on a source. */
export function factHomes(atlas: Atlas): FactHome[] {
  return fromEach(atlas, FACTS).filter(({ citations }) => citations.length > 0);
}
