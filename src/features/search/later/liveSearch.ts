import { citiesNear } from "@/content/citiesNear";
import type { IndexReading } from "@/content/reading";
import { readSearchEntries, type SearchEntry } from "@/content/searchEntries";
import { type SearchTexts, withTexts } from "@/content/searchTexts";
import { SearchResults } from "./SearchResults";
import { createAnswers } from "./searchAnswers";
import { createSearchIndex, type SearchIndex } from "./searchIndex";
import { foldName } from "./words";

function readEntries(reading: IndexReading, texts: SearchTexts | undefined): SearchEntry[] {
  const entries = readSearchEntries(reading);
  return texts ? withTexts(entries, texts) : entries;
}

function createSearch(reading: IndexReading, texts: SearchTexts | undefined): SearchIndex {
  const near = citiesNear(reading, foldName);
  return createSearchIndex(readEntries(reading, texts), createAnswers(reading), near);
}

/** All that is loaded when the reader first comes to the search: one module, so one request. */
export const liveSearch = { SearchResults, createSearch };
