import { type ReactNode, useCallback, useMemo } from "react";
import type { ListTableId } from "@/content/listContent";
import { LIST_KINDS, type Page } from "@/domain/page";
import { RecordTable } from "@/features/list/RecordTable";
import type { DrawTable } from "@/features/panel/DrawTable";
import { useLazy } from "@/ui/useLazy";
import type { UrlState } from "@/url-state/urlState";
import type { usePageView } from "./usePageView";

/** Whether a page is one of tables. */
export function isOfTables(page: Page): boolean {
  return page.kind !== "timeline" && LIST_KINDS.some((kind) => kind === page.kind);
}

type Tables = {
  /** As the build has drawn them. */
  builtTable: DrawTable;
  /** As filters and index make them. */
  drawTable: DrawTable;
  /** In the place of the map. */
  list: ReactNode;
};

/** The tables of a page of tables, and those that stand in the place of another page's map. */
export function useTables(
  state: UrlState,
  { view, read, result, askForIndex }: ReturnType<typeof usePageView>,
): Tables {
  const { locale } = state;
  const shown = result?.shown;
  const readWhole = useMemo(() => read && ((id: ListTableId) => read.readTable(read.reading, id)), [read]);
  const builtTable: DrawTable = useCallback(
    (table) => <RecordTable table={table} locale={locale} shown={undefined} />,
    [locale],
  );
  const drawTable: DrawTable = useCallback(
    (table) => (
      <RecordTable
        table={table}
        locale={locale}
        shown={shown}
        readWhole={readWhole}
        onNeedWhole={askForIndex}
      />
    ),
    [locale, shown, readWhole, askForIndex],
  );
  const isInPlaceOfMap = state.view === "list" && !isOfTables(view.page);
  const { part } = useLazy(isInPlaceOfMap, () => import("@/features/list/ListTables"));
  const { page } = view;
  const tables = useMemo(
    () => (isInPlaceOfMap && read ? read.readExchanges(read.reading, page) : undefined),
    [isInPlaceOfMap, read, page],
  );
  const current = "id" in page ? `${page.kind}:${page.id}` : undefined;
  return {
    builtTable,
    drawTable,
    list: part && tables && (
      <part.ListTables tables={tables} locale={locale} shown={shown} current={current} />
    ),
  };
}
