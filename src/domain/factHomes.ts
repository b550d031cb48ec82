import type { Atlas } from "./atlas";
import type { Citation, Fact } from "./claim";
import { homeOfCities } from "./claimHomes";
import { delegationCities } from "./connections";
import type { Page } from "./page";
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

/** Every short fact that rests on a source. */
export function factHomes({ programs, delegations }: Atlas): FactHome[] {
  const ofPrograms = programs.map(
    ({ id, name, runBy }): FactHome => ({
      fact: "runBy",
      of: name,
      citations: citationsOf(runBy),
      page: { kind: "program", id },
    }),
  );
  const ofDelegations = delegations.flatMap((delegation): FactHome[] => {
    const { id, title, leader, size, program } = delegation;
    const home = { of: title, page: homeOfCities(delegationCities(delegation)), fragment: id };
    return [
      { ...home, fact: "leader", citations: citationsOf(leader) },
      { ...home, fact: "size", citations: citationsOf(size) },
      { ...home, fact: "program", citations: program.kind === "program" ? program.citations : [] },
    ];
  });
  return [...ofPrograms, ...ofDelegations].filter(({ citations }) => citations.length > 0);
}
