import type { IndexReading } from "@/content/reading";
import { readSearchEntries, type SearchEntry } from "@/content/searchEntries";
import { type SearchTexts, withTexts } from "@/content/searchTexts";
import { SearchResults } from "./SearchResults";
import { createAnswers } from "./searchAnswers";
import { createSearchIndex } from "./searchIndex";

function readEntries(reading: IndexReading, texts: SearchTexts | undefined): SearchEntry[] {
  const entries = readSearchEntries(reading);
  return texts ? withTexts(entries, texts) : entries;
}

/** All that is loaded when the reader first comes to the search: one module, so one request. */
export const liveSearch = { SearchResults, createSearchIndex, createAnswers, readEntries };
