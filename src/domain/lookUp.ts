/** Where records stand in their list, by id. */
const places = new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/**
 * The record with this id. Throws where there is none: ids in a parsed atlas have been checked. A list is gone through
 * once for all that ask; what was changed in it since is found all the same.
 */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const kept = places.get(items)?.get(id);
  const item = kept === undefined ? undefined : items[kept];
  if (item?.id === id) return item;
  const found = items.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No record with the id ${id}`);
  // Of two with one id, which rules report, the first counts.
  places.set(items, new Map(items.map((its, index): [string, number] => [its.id, index]).toReversed()));
  return found;
}

export function findCity<City extends { id: string }>(atlas: { cities: readonly City[] }, id: string): City {
  return find(atlas.cities, id);
}
