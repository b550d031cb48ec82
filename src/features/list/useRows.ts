import { useEffect, useMemo, useState } from "react";
import type { ListRow, ListTable, RecordTableId } from "@/content/listContent";
import type { FilteredIds } from "@/domain/applyFilters";
import type { ExchangeColumn, ExchangeSort } from "@/domain/exchangeColumns";
import type { Locale } from "@/domain/locale";
import { ROWS_A_PART } from "@/domain/page";
import type { Timing } from "@/domain/timing";
import { groupRows, type RowGroup, takeRows } from "./groupRows";
import { type Sort, sortRows } from "./sortRows";

/** The order of a table that its address holds. */
export type AddressedOrder = {
  sort: ExchangeSort | undefined;
  group: ExchangeColumn | undefined;
  onSort: (sort: ExchangeSort) => void;
};

export type RowsRequest = {
  /** As the page has it: whole, or a part. */
  table: ListTable;
  locale: Locale;
  /** What the filters leave; undefined where there are none. */
  shown: FilteredIds | undefined;
  /** The same of exchanges: by their keys, how each lies to the period. */
  timings?: ReadonlyMap<string, Timing> | undefined;
  /** In words, where there is a period: rows stand together by how they lie to it. */
  years?: string | undefined;
  order?: AddressedOrder | undefined;
  /** Reads a table from the index; undefined until that has come. Of a table in parts alone. */
  readWhole?: ((id: RecordTableId) => ListTable) | undefined;
  /** The index is wanted: a table in parts is sorted or filtered. */
  onNeedWhole?: (() => void) | undefined;
};

function rowsLeft(
  table: ListTable,
  rows: readonly ListRow[],
  shown: FilteredIds | undefined,
  timings: RowsRequest["timings"],
): readonly ListRow[] {
  if (table.id === "exchanges") return timings ? rows.filter(({ record }) => timings.has(record)) : rows;
  if (!shown || table.isOfMap) return rows;
  const ids = shown[table.id];
  return rows.filter(({ record }) => ids.has(record.slice(record.indexOf(":") + 1)));
}

/** The rows of a table as the reader sorts, groups and filters it; before that as the page has them. */
export function useRows({
  table,
  locale,
  shown,
  timings,
  years,
  order,
  readWhole,
  onNeedWhole,
}: RowsRequest) {
  const [ownSorts, setOwnSorts] = useState<readonly Sort[]>([]);
  const [limit, setLimit] = useState(ROWS_A_PART);
  const columnOf = (name: string | undefined) => table.columns.findIndex((column) => column.id === name);
  const addressed = order?.sort;
  const sorts = useMemo((): readonly Sort[] => {
    if (!order) return ownSorts;
    const column = addressed ? table.columns.findIndex(({ id }) => id === addressed.column) : -1;
    if (!addressed || column < 0) return [];
    return [{ column, direction: addressed.isDescending ? "descending" : "ascending" }];
  }, [order, addressed, ownSorts, table.columns]);
  const groupBy = columnOf(order?.group);
  const isTouched = sorts.length > 0 || shown !== undefined || groupBy >= 0;
  const needsWhole = isTouched && table.rows.length < table.size;
  const isWholeMissing = needsWhole && readWhole === undefined;
  useEffect(() => {
    if (isWholeMissing) onNeedWhole?.();
  }, [isWholeMissing, onNeedWhole]);

  const all = useMemo(
    () => (needsWhole && readWhole && !table.isOfMap ? readWhole(table.id).rows : table.rows),
    [needsWhole, readWhole, table],
  );
  const sorted = useMemo(() => sortRows(all, sorts, new Intl.Collator(locale)), [all, sorts, locale]);
  const left = useMemo(() => rowsLeft(table, sorted, shown, timings), [sorted, table, shown, timings]);
  const groups = useMemo(
    (): readonly RowGroup[] =>
      groupRows(left, {
        column: groupBy < 0 ? undefined : groupBy,
        timings: table.id === "exchanges" && years !== undefined ? timings : undefined,
        collator: new Intl.Collator(locale),
      }),
    [table, left, groupBy, timings, years, locale],
  );
  const sortedBy = columnOf(table.sortedBy);
  const [sort = sortedBy < 0 ? undefined : ({ column: sortedBy, direction: "ascending" } satisfies Sort)] =
    sorts;
  return {
    groups: takeRows(groups, limit),
    /** How many the filters leave, drawn or not. */
    count: left.length,
    /** The column that the rows are ordered by, where there is one. */
    sort,
    /** Sorts by a column; by the same one again: the other way round. */
    sortBy(column: number): Sort {
      const isTurned = sort?.column === column && sort.direction === "ascending";
      const next: Sort = { column, direction: isTurned ? "descending" : "ascending" };
      if (order) {
        const name = table.columns[column]?.id as ExchangeColumn;
        order.onSort({ column: name, ...(isTurned && { isDescending: true }) });
      } else setOwnSorts([next, ...ownSorts.filter((before) => before.column !== column)]);
      setLimit(ROWS_A_PART);
      return next;
    },
    /** How many rows the next press adds; 0 where all are drawn. */
    more: Math.min(ROWS_A_PART, Math.max(0, left.length - limit)),
    showMore: () => setLimit(limit + ROWS_A_PART),
  };
}
