import { EmptyResult } from "./EmptyResult";
import { Facets } from "./Facets";
import { FilterChips } from "./FilterChips";
import { FilterPanel } from "./FilterPanel";
import { SaveRows, TableTools } from "./TableTools";

/** What is loaded when the reader filters. */
export const filterParts = { EmptyResult, Facets, FilterChips, FilterPanel, SaveRows, TableTools };
