import { useEffect, useMemo, useState } from "react";
import type { ListRow, ListTable, ListTableId } from "@/content/listContent";
import type { Shown } from "@/domain/applyFilters";
import { ROWS_A_PART } from "@/domain/listParts";
import type { Locale } from "@/domain/locale";
import { type Sort, sortRows } from "./sortRows";

export type RowsRequest = {
  /** As the page has it: whole, or a part. */
  table: ListTable;
  locale: Locale;
  /** What the filters leave; undefined where there are none. */
  shown: Shown | undefined;
  /** Reads a table from the index; undefined until that has come. Of a table in parts alone. */
  readWhole?: ((id: ListTableId) => ListTable) | undefined;
  /** The index is wanted: a table in parts is sorted or filtered. */
  onNeedWhole?: (() => void) | undefined;
};

function isShownRow(id: ListTableId, shown: Shown) {
  return ({ record }: ListRow) => shown[id].has(record.slice(record.indexOf(":") + 1));
}

/** The rows of a table as the reader sorts and filters it; before that as the page has them. */
export function useRows({ table, locale, shown, readWhole, onNeedWhole }: RowsRequest) {
  const [sorts, setSorts] = useState<readonly Sort[]>([]);
  const [limit, setLimit] = useState(ROWS_A_PART);
  const isTouched = sorts.length > 0 || shown !== undefined;
  const needsWhole = isTouched && table.rows.length < table.size;
  const isWholeMissing = needsWhole && readWhole === undefined;
  useEffect(() => {
    if (isWholeMissing) onNeedWhole?.();
  }, [isWholeMissing, onNeedWhole]);

  const { id, rows: own } = table;
  const all = useMemo(
    () => (needsWhole && readWhole ? readWhole(id).rows : own),
    [needsWhole, readWhole, id, own],
  );
  const sorted = useMemo(() => sortRows(all, sorts, new Intl.Collator(locale)), [all, sorts, locale]);
  const left = useMemo(() => (shown ? sorted.filter(isShownRow(id, shown)) : sorted), [sorted, id, shown]);
  const sortedBy = table.columns.findIndex((column) => column.id === table.sortedBy);
  const [sort = sortedBy < 0 ? undefined : ({ column: sortedBy, direction: "ascending" } satisfies Sort)] =
    sorts;
  return {
    rows: left.slice(0, limit),
    /** How many the filters leave, drawn or not. */
    count: left.length,
    /** The column that the rows are ordered by, where there is one. */
    sort,
    /** Sorts by a column; by the same one again: the other way round. */
    sortBy(column: number): Sort {
      const isTurned = sort?.column === column && sort.direction === "ascending";
      const next: Sort = { column, direction: isTurned ? "descending" : "ascending" };
      setSorts([next, ...sorts.filter((before) => before.column !== column)]);
      setLimit(ROWS_A_PART);
      return next;
    },
    /** How many rows the next press adds; 0 where all are drawn. */
    more: Math.min(ROWS_A_PART, Math.max(0, left.length - limit)),
    showMore: () => setLimit(limit + ROWS_A_PART),
  };
}
