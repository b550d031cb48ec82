import { readSearchEntries } from "@/content/searchEntries";
import { SearchResults } from "./SearchResults";
import { createSearchIndex } from "./searchIndex";

/** All that is loaded when the reader first comes to the search: one module, so one request. */
export const liveSearch = { SearchResults, createSearchIndex, readSearchEntries };
