import { type ReactNode, useMemo, useState } from "react";
import { activeFilters, type Filters } from "@/domain/filters";
import { inLocale } from "@/domain/inLocale";
import { FilterBar } from "@/features/filters/FilterBar";
import { useMessages } from "@/i18n/MessagesContext";
import { useLazy } from "@/ui/useLazy";
import { useOpening } from "@/ui/useOpening";
import { filtersOf, withFilters } from "@/url-state/filtersOf";
import { replaceQuery } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import { describeResult } from "./describeResult";
import type { usePageView } from "./usePageView";

type FilterParts = {
  bar: ReactNode;
  panel: ReactNode;
  /** What lies over the map where nothing is left. */
  empty: ReactNode;
  open: () => void;
};

/** The filters of the address, what they leave, and everything that changes them. */
export function useFilterParts(
  state: UrlState,
  { read, result }: Pick<ReturnType<typeof usePageView>, "read" | "result">,
): FilterParts {
  const messages = useMessages();
  const { isOpen, timesAsked, open, close: hide } = useOpening();
  const [isNear, setIsNear] = useState(false);
  const filters = filtersOf(state);
  const count = activeFilters(result?.filters ?? filters).length;
  const { part } = useLazy(
    isNear || count > 0,
    () => import("@/features/filters/live/filterParts").then(({ filterParts }) => filterParts),
    timesAsked,
  );
  const isShown = isOpen && part !== undefined;
  const programs = useMemo(
    () =>
      (read?.reading.atlas.programs ?? []).map(({ id, name }) => ({
        id,
        name: inLocale(name, state.locale),
      })),
    [read, state.locale],
  );

  const setFilters = (next: Filters) => replaceQuery(withFilters(state, next));
  const close = () => {
    hide();
    document.querySelector<HTMLElement>("[data-filter-button]")?.focus();
  };
  const shown = result?.shown;
  const words = shown && describeResult(read, shown, messages);
  return {
    open,
    bar: (
      <FilterBar
        count={count}
        isOpen={isShown}
        onToggle={isShown ? hide : open}
        onApproach={() => setIsNear(true)}
        chips={
          part && (
            <part.FilterChips
              filters={result?.filters ?? filters}
              programs={programs}
              result={words}
              onChange={setFilters}
            />
          )
        }
      />
    ),
    panel: isShown && (
      <part.FilterPanel filters={filters} programs={programs} onChange={setFilters} onClose={close} />
    ),
    empty: part && read && result?.shown.cities.size === 0 && (
      <part.EmptyResult
        filters={result.filters}
        programs={programs}
        loosenings={read.loosenings(read.reading.atlas, result.filters)}
        onChange={setFilters}
      />
    ),
  };
}
