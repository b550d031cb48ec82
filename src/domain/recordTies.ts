import type { AtlasIndex } from "./atlasIndex";
import { delegationCities } from "./connections";
import type { DatedKind } from "./recordKinds";

type Ties = { cities: readonly string[]; programs: readonly string[] };

/** The cities that a record tells of, and the programs that it is part of: by their pages it can be found. */
export const TIES: { [Kind in DatedKind]: (record: AtlasIndex[Kind][number]) => Ties } = {
  programs: ({ id, cities }) => ({ cities: cities.map(({ city }) => city), programs: [id] }),
  delegations: (delegation) => ({
    cities: delegationCities(delegation),
    programs: delegation.program.kind === "program" ? [delegation.program.program] : [],
  }),
  outcomes: (outcome) => outcome,
  events: (event) => event,
};
