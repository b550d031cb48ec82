import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { activeFilters, type Filters } from "@/domain/filters";
import { FilterBar } from "@/features/filters/FilterBar";
import { useLazy } from "@/ui/useLazy";
import { useOpening } from "@/ui/useOpening";
import { filtersOf, withFilters } from "@/url-state/filtersOf";
import { replaceQuery } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import type { usePageView } from "./usePageView";

type FilterParts = {
  bar: ReactNode;
  panel: ReactNode;
  /** Beside the table of exchanges; absent until they have come. */
  facets: ReactNode;
  /** What lies over the map where nothing is left. */
  empty: ReactNode;
  /** What the filters are answered; said once each time that they have changed. */
  status: string;
  /** The answer to the filters, or to none; absent until the index is there. */
  answer: string | undefined;
  open: () => void;
};

/** As many records as are linked where the filters leave no city. */
const LINKED = 3;

const NO_NAMES = { programs: [], regions: [] };

/** Sentences that come faster are not heard out. */
const LEAST_BETWEEN_MS = 2000;

/**
 * The answer where it has changed since the page was opened: what stands there from the start is not announced. Of several
 * in a short time, as while the years play, the first and the last.
 */
function useNews(answer: string | undefined, key: string, hasRested: boolean): string {
  const firstRef = useRef<string>(undefined);
  const saidAtRef = useRef(Number.NEGATIVE_INFINITY);
  const [news, setNews] = useState("");
  useEffect(() => {
    if (!hasRested) return;
    firstRef.current ??= key;
    if (answer === undefined || firstRef.current === key) return;
    firstRef.current = "";
    const say = () => {
      saidAtRef.current = performance.now();
      setNews(answer);
    };
    const wait = saidAtRef.current + LEAST_BETWEEN_MS - performance.now();
    if (wait <= 0) return say();
    const timer = window.setTimeout(say, wait);
    return () => window.clearTimeout(timer);
  }, [answer, key, hasRested]);
  return news;
}

/** The filters of the address, what they leave, and everything that changes them. */
export function useFilterParts(
  state: UrlState,
  { read, result, askForIndex }: Pick<ReturnType<typeof usePageView>, "read" | "result" | "askForIndex">,
  {
    brief,
    hasRested,
    areFacetsShown,
    isAnswerShown,
  }: {
    /** What makes a briefing of what they leave. */
    brief: ReactNode;
    hasRested: boolean;
    areFacetsShown: boolean;
    isAnswerShown: boolean;
  },
): FilterParts {
  const { isOpen, timesAsked, open, close: hide } = useOpening();
  const [isNear, setIsNear] = useState(false);
  const filters = filtersOf(state);
  const known = result?.filters ?? filters;
  const count = activeFilters(known).length;
  const { part } = useLazy(
    isNear || count > 0 || areFacetsShown,
    () => import("@/features/filters/live/filterParts").then(({ filterParts }) => filterParts),
    timesAsked,
  );
  const isShown = isOpen && part !== undefined;
  useEffect(() => {
    if (isShown || areFacetsShown) askForIndex();
  }, [isShown, areFacetsShown, askForIndex]);
  const names = useMemo(() => read?.readFilterNames(read.reading) ?? NO_NAMES, [read]);
  const key = JSON.stringify(known);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the filters.
  const counts = useMemo(
    () => (read && (isShown || areFacetsShown) ? read.countFacets(read.reading.atlas, known) : undefined),
    [read, key, isShown, areFacetsShown],
  );
  const everything = useMemo(() => read?.answerFilters(read.reading, {}).answer, [read]);
  const answer = count > 0 ? result?.answer : everything;
  const status = useNews(answer, JSON.stringify(filters), hasRested);

  const setFilters = (next: Filters) => replaceQuery(withFilters(state, next));
  const close = () => {
    hide();
    document.querySelector<HTMLElement>("[data-filter-button]")?.focus();
  };
  const facets = { filters: known, names, counts, onChange: setFilters };
  const linked = useMemo(() => {
    if (!read || result?.shown.cities.size !== 0) return undefined;
    const { rows } = read.readTable(read.reading, "exchanges");
    const left = rows.filter(({ record }) => result.timings.has(record));
    const links = left
      .slice(0, LINKED)
      .flatMap(({ cells: [first] }) =>
        (first.links ?? []).map((link) => ({ ...link, text: link.label ?? link.text })),
      );
    return { links, count: left.length };
  }, [read, result]);
  return {
    open,
    status,
    answer,
    bar: (
      <FilterBar
        count={count}
        isOpen={isShown}
        onToggle={isShown ? hide : open}
        onApproach={() => setIsNear(true)}
        chips={
          part && (
            <part.FilterChips
              filters={known}
              names={names}
              // Where it heads a table it stands once.
              result={isAnswerShown ? undefined : result?.answer}
              onChange={setFilters}
            >
              {brief}
            </part.FilterChips>
          )
        }
      />
    ),
    panel: isShown && <part.FilterPanel {...facets} answer={answer} onClose={close} onLeave={hide} />,
    facets: part && areFacetsShown && <part.Facets {...facets} />,
    empty: part && read && result && linked && (
      <part.EmptyResult
        filters={result.filters}
        names={names}
        loosenings={read.loosenings(read.reading.atlas, result.filters)}
        records={linked}
        onChange={setFilters}
      />
    ),
  };
}
