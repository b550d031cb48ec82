import type { ListRow } from "@/content/listContent";
import type { Timing } from "@/domain/timing";

/** Rows under one heading: a value of a column, or how they lie to the period. Without either they are one group. */
export type RowGroup = { value?: string; timing?: Timing; rows: readonly ListRow[] };

type Grouping = {
  /** By whose cells, counted from 0. */
  column: number | undefined;
  timings: ReadonlyMap<string, Timing> | undefined;
  collator: Intl.Collator;
};

/** What was in the years first, then what may have been, then what lasted into them. */
const TIMINGS: readonly Timing[] = ["in", "may", "lasting"];

/** Rows in groups, each in the order that they come in; groups of values by their names, those of unknown ones last. */
export function groupRows(rows: readonly ListRow[], { column, timings, collator }: Grouping): RowGroup[] {
  if (column !== undefined) {
    const groups = new Map<string, { isKnown: boolean; rows: ListRow[] }>();
    for (const row of rows) {
      const cell = row.cells[column];
      const value = cell?.group ?? cell?.text ?? "";
      const group = groups.get(value);
      if (group) group.rows.push(row);
      else groups.set(value, { isKnown: cell?.isKnown ?? false, rows: [row] });
    }
    return [...groups]
      .toSorted(
        ([one, first], [other, second]) =>
          Number(second.isKnown) - Number(first.isKnown) || collator.compare(one, other),
      )
      .map(([value, group]) => ({ value, rows: group.rows }));
  }
  if (!timings) return [{ rows }];
  return TIMINGS.map((timing) => ({
    timing,
    rows: rows.filter(({ record }) => timings.get(record) === timing),
  })).filter((group) => group.rows.length > 0);
}

/** As many rows of the first groups as are to be drawn. */
export function takeRows(groups: readonly RowGroup[], count: number): RowGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
