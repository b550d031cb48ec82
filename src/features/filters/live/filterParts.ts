import { EmptyResult } from "./EmptyResult";
import { FilterChips } from "./FilterChips";
import { FilterPanel } from "./FilterPanel";

/** What is loaded when the reader filters. */
export const filterParts = { EmptyResult, FilterChips, FilterPanel };
