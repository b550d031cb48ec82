import { EmptyResult } from "./EmptyResult";
import { Facets } from "./Facets";
import { FilterChips } from "./FilterChips";
import { FilterPanel } from "./FilterPanel";
import { TableTools } from "./TableTools";

/** What is loaded when the reader filters. */
export const filterParts = { EmptyResult, Facets, FilterChips, FilterPanel, TableTools };
