import { OTHER_FILTERS, type Show } from "./briefing";
import { type Filters, pickFilters } from "./filters";

/** What the view that a slide shows was filtered by. */
export function filtersOfShow({ from, to, kinds, only }: Show): Filters {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(kinds && { kinds }),
    ...(only && pickFilters(only as Filters, OTHER_FILTERS)),
  };
}
