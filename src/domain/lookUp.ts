import type { Atlas } from "./atlas";
import type { City } from "./city";
import { kept } from "./kept";

// The first of equal ids, as a search from the beginning would find it.
const byId = kept(
  (items: readonly { id: string }[]) => new Map(items.toReversed().map((item) => [item.id, item])),
);

/** The record with this id. Throws where there is none: ids in a parsed atlas have been checked. */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  // What the map holds are the items.
  const item = byId(items).get(id) as Item | undefined;
  if (!item) throw new Error(`No record with the id ${id}`);
  return item;
}

export function findCity(atlas: Atlas, id: string): City {
  return find(atlas.cities, id);
}
