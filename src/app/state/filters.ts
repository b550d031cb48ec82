import type { filterParts } from "@/app/later/filterParts";
import type { readNothingLeft } from "@/app/later/nothingLeft";
import type { FilterNames } from "@/content/filterNames";
import type { FacetCounts } from "@/domain/exchangeFilter";
import type { Filters } from "@/domain/filters";
import { createShared } from "./createShared";

export type FilterState = {
  /** Those that the address asks for, in one text. */
  askedKey: string;
  /** Those of them that the atlas has, and how many. */
  filters: Filters;
  count: number;
  names: FilterNames;
  /** How many exchanges each choice leaves, while choices are seen. */
  counts: FacetCounts | undefined;
  /** The answer to the filters, or to none; absent until the index is there. */
  answer: string | undefined;
  /** What is left all the same where no city is. */
  nothingLeft: ReturnType<typeof readNothingLeft>;
  /** What draws them, once it has come. */
  part: typeof filterParts | undefined;
  /** The panel is open. */
  isShown: boolean;
  open: () => void;
  hide: () => void;
  /** The reader may be about to filter: what draws them is loaded. */
  approach: () => void;
  change: (next: Filters) => void;
};

export const [FiltersContext, useFilters] = createShared<FilterState>();
