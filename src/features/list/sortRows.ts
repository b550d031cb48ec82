import type { ListRow } from "@/content/listContent";

export type SortDirection = "ascending" | "descending";

/** A column, counted from 0, and the way it is sorted. */
export type Sort = { column: number; direction: SortDirection };

function compareBy({ column, direction }: Sort, collator: Intl.Collator) {
  const sign = direction === "ascending" ? 1 : -1;
  return (one: ListRow, other: ListRow): number => {
    const [first, second] = [one.cells[column], other.cells[column]];
    if (!first?.isKnown || !second?.isKnown) return Number(second?.isKnown) - Number(first?.isKnown);
    return first.sortKey !== undefined && second.sortKey !== undefined
      ? sign * (first.sortKey - second.sortKey)
      : sign * collator.compare(first.text, second.text);
  };
}

/**
 * Rows in the order of the first of `sorts`, those alike in it in the order of the next one, and so on: numbers by size,
 * texts as the language of `collator` does, unknown cells always last.
 */
export function sortRows(
  rows: readonly ListRow[],
  sorts: readonly Sort[],
  collator: Intl.Collator,
): readonly ListRow[] {
  if (sorts.length === 0) return rows;
  const comparisons = sorts.map((sort) => compareBy(sort, collator));
  return rows.toSorted((one, other) => {
    for (const compare of comparisons) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  });
}
