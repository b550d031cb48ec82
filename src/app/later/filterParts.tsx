import type { ReactNode } from "react";
import { useFilters } from "@/app/state/filters";
import { usePage } from "@/app/state/PageView";
import { EmptyResult } from "@/features/filters/later/EmptyResult";
import { Facets } from "@/features/filters/later/Facets";
import { FilterChips } from "@/features/filters/later/FilterChips";
import { FilterPanel } from "@/features/filters/later/FilterPanel";

/** A chip for each filter, with their answer where no table has it. */
function Chips({ isAnswerShown, children }: { isAnswerShown: boolean; children: ReactNode }) {
  const { result } = usePage();
  const { filters, names, change } = useFilters();
  return (
    <FilterChips
      filters={filters}
      names={names}
      result={isAnswerShown ? result?.answer : undefined}
      onChange={change}
    >
      {children}
    </FilterChips>
  );
}

/** All that can be asked for. */
function Panel() {
  const { filters, names, counts, answer, hide, change } = useFilters();
  const close = () => {
    hide();
    document.querySelector<HTMLElement>("[data-filter-button]")?.focus();
  };
  return (
    <FilterPanel
      filters={filters}
      names={names}
      counts={counts}
      onChange={change}
      answer={answer}
      onClose={close}
      onLeave={hide}
    />
  );
}

/** Over the map, or in the place of rows, where the filters leave nothing: why, and what leaves something. */
function NothingLeft() {
  const { read, result } = usePage();
  const { nothingLeft, names, change } = useFilters();
  if (!read || !result || !nothingLeft) return null;
  return (
    <EmptyResult
      filters={result.filters}
      names={names}
      loosenings={read.loosenings(read.reading.atlas, result.filters)}
      records={nothingLeft}
      onChange={change}
    />
  );
}

/** What is loaded when the reader filters. Facets are drawn in the page's text, which is a tree of its own. */
export const filterParts = { Chips, Facets, NothingLeft, Panel };
