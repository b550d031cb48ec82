import { type ReactNode, useEffect, useMemo, useState } from "react";
import { activeFilters, type Filters } from "@/domain/filters";
import { useLazy } from "@/ui/useLazy";
import { useOpening } from "@/ui/useOpening";
import { filtersOf, withFilters } from "@/url-state/filtersOf";
import { replaceQuery } from "@/url-state/location";
import { useAddressState } from "./Address";
import { type FilterState, FiltersContext } from "./filters";
import { usePage } from "./PageView";

const NO_NAMES = { programs: [], regions: [] };

function useFilterState(): FilterState {
  const { state } = useAddressState();
  const { read, result, askForIndex, areFacetsShown } = usePage();
  const { isOpen, timesAsked, open, close: hide } = useOpening();
  const [isNear, setIsNear] = useState(false);
  const asked = filtersOf(state);
  const filters = result?.filters ?? asked;
  const count = activeFilters(filters).length;
  const { part } = useLazy(
    isNear || count > 0 || areFacetsShown,
    () => import("@/app/later/filterParts").then(({ filterParts }) => filterParts),
    timesAsked,
  );
  const isShown = isOpen && part !== undefined;
  useEffect(() => {
    if (isShown || areFacetsShown) askForIndex();
  }, [isShown, areFacetsShown, askForIndex]);
  const names = useMemo(() => read?.readFilterNames(read.reading) ?? NO_NAMES, [read]);
  const key = JSON.stringify(filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the filters.
  const counts = useMemo(
    () => (read && (isShown || areFacetsShown) ? read.countFacets(read.reading.atlas, filters) : undefined),
    [read, key, isShown, areFacetsShown],
  );
  const everything = useMemo(() => read?.answerFilters(read.reading, {}).answer, [read]);
  const nothingLeft = useMemo(
    () => (read && result ? read.readNothingLeft(read.reading, result) : undefined),
    [read, result],
  );
  return {
    askedKey: JSON.stringify(asked),
    filters,
    count,
    names,
    counts,
    answer: count > 0 ? result?.answer : everything,
    nothingLeft,
    part,
    isShown,
    open,
    hide,
    approach: () => setIsNear(true),
    change: (next: Filters) => replaceQuery(withFilters(state, next)),
  };
}

/** The filters of the address, their answer, and what changes them. What they leave is with the page: `result`. */
export function FiltersProvider({ children }: { children: ReactNode }) {
  return <FiltersContext value={useFilterState()}>{children}</FiltersContext>;
}
