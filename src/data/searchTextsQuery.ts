import { queryOptions } from "@tanstack/react-query";
import type { SearchTexts } from "@/content/searchTexts";
import type { Locale } from "@/domain/locale";
import { DataError, fetchJson } from "./fetchJson";
import { KEPT_FOR_VISIT } from "./keptForVisit";

/** Where the words that the search finds beside names lie, below the base. */
export const searchTextsPath = (locale: Locale) => `data/search.${locale}.json`;

/** Written by a build, so what they hold has the shape that a script knows. */
function isSearchTexts(content: unknown): content is SearchTexts {
  if (typeof content !== "object" || content === null || !("texts" in content && "sources" in content))
    return false;
  const { texts, sources } = content;
  return typeof texts === "object" && texts !== null && Array.isArray(sources);
}

async function fetchSearchTexts(locale: Locale, signal: AbortSignal): Promise<SearchTexts> {
  const path = searchTextsPath(locale);
  const content = await fetchJson(path, signal);
  if (!isSearchTexts(content)) throw new DataError(`${path} holds no words to search`);
  // Words of another build are no harm: entries that it does not know are left out.
  return content;
}

/** What the search finds beside names: words of claims, and sources. */
export function searchTextsQuery(locale: Locale) {
  return queryOptions({
    queryKey: ["search-texts", locale],
    queryFn: ({ signal }) => fetchSearchTexts(locale, signal),
    ...KEPT_FOR_VISIT,
  });
}
