import type { AtlasIndex } from "./atlasIndex";
import { exchangesOf } from "./exchanges";
import { type ListKind, type ListPage, listPage, ROWS_A_PART } from "./page";
import { DATED_KINDS } from "./recordKinds";

/** How many rows a list has in all its parts. */
export function countRows(atlas: AtlasIndex, kind: ListKind): number {
  switch (kind) {
    case "exchanges":
      return exchangesOf(atlas).length;
    case "cities":
    case "partnerships":
    case "programs":
    case "outcomes":
      return atlas[kind].length;
    case "timeline":
      return DATED_KINDS.reduce((sum, its) => sum + atlas[its].length, 0);
  }
}

/** The parts of a list, in order; one even where it has no rows. */
export function partsOfList(atlas: AtlasIndex, kind: ListKind): ListPage[] {
  const count = Math.max(1, Math.ceil(countRows(atlas, kind) / ROWS_A_PART));
  return Array.from({ length: count }, (_, index) => listPage(kind, index + 1));
}
