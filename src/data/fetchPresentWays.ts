import { queryOptions } from "@tanstack/react-query";
import type { Locale } from "@/domain/locale";
import { type PresentWays, parsePresentWays } from "@/domain/waysToPresent";
import { DataError, fetchJson } from "./fetchJson";
import { KEPT_FOR_VISIT } from "./keptForVisit";

/** Where the ways to the shipped briefings lie, below the base. */
export const presentWaysPath = (locale: Locale) => `data/present.${locale}.json`;

/**
 * What of the shipped briefings pages lead to.
 * Throws DataError where the answer is no success, is cut off, is no JSON or is something else.
 */
async function fetchPresentWays(locale: Locale): Promise<PresentWays> {
  const path = presentWaysPath(locale);
  const ways = parsePresentWays(await fetchJson(path));
  if (!ways) throw new DataError(`${path} does not fit the schema`);
  return ways;
}

export function presentWaysQuery(locale: Locale) {
  return queryOptions({
    queryKey: ["present-ways", locale],
    queryFn: () => fetchPresentWays(locale),
    ...KEPT_FOR_VISIT,
  });
}
