import type { AtlasIndex } from "./atlasIndex";
import type { Page } from "./page";
import type { RecordKind } from "./recordKinds";
import { TIES } from "./recordTies";

/** The page of a record with these cities: the first city's, or the Belgium-wide one where it has none. */
export function homeOfCities(ids: readonly string[]): Page {
  const [id] = ids;
  return id === undefined ? { kind: "belgium" } : { kind: "city", id };
}

const HOMES: { [Kind in RecordKind]: (record: AtlasIndex[Kind][number]) => Page } = {
  cities: ({ id }) => ({ kind: "city", id }),
  partnerships: ({ id }) => ({ kind: "partnership", id }),
  programs: ({ id }) => ({ kind: "program", id }),
  delegations: (delegation) => homeOfCities(TIES.delegations(delegation).cities),
  outcomes: ({ cities }) => homeOfCities(cities),
  events: ({ cities }) => homeOfCities(cities),
  sources: ({ id }) => ({ kind: "source", id }),
};

/** The page that tells of a record: its own, or that of its cities. */
export function homeOf<Kind extends RecordKind>(kind: Kind, record: AtlasIndex[Kind][number]): Page {
  return HOMES[kind](record);
}
