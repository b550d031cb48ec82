import { useCallback, useMemo } from "react";
import { useAddressState } from "@/app/state/Address";
import { useFilters } from "@/app/state/filters";
import { usePage } from "@/app/state/PageView";
import type { RecordTableId } from "@/content/listContent";
import { yearsInShort } from "@/features/filters/yearsInShort";
import { FacetedTable } from "@/features/list/FacetedTable";
import { RecordTable } from "@/features/list/RecordTable";
import type { DrawTable } from "@/features/panel/DrawTable";
import { useMessages } from "@/i18n/MessagesContext";
import { useTableTools } from "./useTableTools";

/** Draws the tables of a page's text as the build has drawn them. */
export function useBuiltTable(): DrawTable {
  const { locale } = useAddressState().state;
  return useCallback(
    (table) => {
      const drawn = <RecordTable table={table} locale={locale} shown={undefined} />;
      return table.id === "exchanges" ? <FacetedTable>{drawn}</FacetedTable> : drawn;
    },
    [locale],
  );
}

/** The same as filters and index make them. The text is a tree of its own: what it draws is all handed to it. */
export function useDrawTable(): DrawTable {
  const { locale } = useAddressState().state;
  const messages = useMessages();
  const { view, read, result, askForIndex, areFacetsShown } = usePage();
  const { part, filters, names, counts, change, answer } = useFilters();
  const { order, tools, onCopyRow } = useTableTools(view.page.kind === "exchanges", undefined, answer);
  const shown = result?.shown;
  const timings = result?.timings;
  const years = result && yearsInShort(result.filters, messages);
  const readWhole = useMemo(() => read && ((id: RecordTableId) => read.readTable(read.reading, id)), [read]);
  const facets = part && areFacetsShown && (
    <part.Facets filters={filters} names={names} counts={counts} onChange={change} />
  );
  return useCallback(
    (table) => {
      const isExchanges = table.id === "exchanges";
      const drawn = (
        <RecordTable
          table={table}
          locale={locale}
          shown={shown}
          timings={timings}
          years={years}
          readWhole={readWhole}
          onNeedWhole={askForIndex}
          {...(isExchanges && { order, answer, tools, onCopyRow })}
        />
      );
      return isExchanges ? <FacetedTable facets={facets}>{drawn}</FacetedTable> : drawn;
    },
    [locale, shown, timings, years, readWhole, askForIndex, order, answer, tools, onCopyRow, facets],
  );
}
