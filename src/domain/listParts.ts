import type { AtlasIndex } from "./atlasIndex";
import { exchangesOf } from "./exchanges";
import { type ListKind, type ListPage, listPage } from "./page";

/** A list page has so many rows at most, for it to weigh no more than other pages; what is beyond stands in further parts. */
export const ROWS_A_PART = 100;

/** How many rows a list has in all its parts. */
export function countRows(atlas: AtlasIndex, kind: ListKind): number {
  const { cities, partnerships, programs, delegations, outcomes, events } = atlas;
  switch (kind) {
    case "exchanges":
      return exchangesOf(atlas).length;
    case "cities":
      return cities.length;
    case "partnerships":
      return partnerships.length;
    case "programs":
      return programs.length;
    case "outcomes":
      return outcomes.length;
    case "timeline":
      return delegations.length + events.length + outcomes.length + programs.length;
  }
}

/** The parts of a list, in order; one even where it has no rows. */
export function partsOfList(atlas: AtlasIndex, kind: ListKind): ListPage[] {
  const count = Math.max(1, Math.ceil(countRows(atlas, kind) / ROWS_A_PART));
  return Array.from({ length: count }, (_, index) => listPage(kind, index + 1));
}
