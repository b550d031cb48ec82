import type { Filters } from "@/domain/filters";
import type { QueryState } from "./urlState";

/** The filters of a query alone. */
export function filtersOf({ programs, kinds, roles, from, to }: QueryState): Filters {
  return {
    ...(programs && { programs }),
    ...(kinds && { kinds }),
    ...(roles && { roles }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The same query with other filters. */
export function withFilters<State extends QueryState>(state: State, filters: Filters): State {
  const { programs: _p, kinds: _k, roles: _r, from: _f, to: _t, ...rest } = state;
  return { ...rest, ...filters } as State;
}
