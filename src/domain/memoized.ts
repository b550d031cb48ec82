/**
 * A function of records that computes its value once and keeps it for as long as they live. Records are never changed in
 * place: who wants others makes a new list, or a new atlas.
 */
export function memoized<Records extends object, Value>(
  compute: (records: Records) => Value,
): (records: Records) => Value {
  const values = new WeakMap<Records, { value: Value }>();
  return (records) => {
    const known = values.get(records);
    if (known) return known.value;
    const value = compute(records);
    values.set(records, { value });
    return value;
  };
}

/** Lists of records by a key that each may have several of, in the order of the data. */
export function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
