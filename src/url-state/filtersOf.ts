import { FILTER_KEYS, type Filters, pickFilters } from "@/domain/filters";
import type { QueryState } from "./urlState";

/** The filters of a query alone. */
export function filtersOf(state: QueryState): Filters {
  return pickFilters(state);
}

/** The same query with other filters. */
export function withFilters<State extends QueryState>(state: State, filters: Filters): State {
  const rest = Object.entries(state).filter(([key]) => !FILTER_KEYS.some((filter) => filter === key));
  return { ...Object.fromEntries(rest), ...filters } as State;
}
