/** The record with this id. Throws where there is none: ids in a parsed atlas have been checked. */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No record with the id ${id}`);
  return item;
}

export function findCity<City extends { id: string }>(atlas: { cities: readonly City[] }, id: string): City {
  return find(atlas.cities, id);
}
