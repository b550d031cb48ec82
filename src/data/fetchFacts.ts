import { queryOptions } from "@tanstack/react-query";
import { type Facts, parseFacts } from "@/domain/facts";
import type { Locale } from "@/domain/locale";
import { DataError, fetchJson } from "./fetchJson";
import { KEPT_FOR_VISIT } from "./keptForVisit";

/** Where the sentences of the atlas lie, below the base. */
export const factsPath = (locale: Locale) => `data/facts.${locale}.json`;

/**
 * The sentences of the atlas: what briefings are made of.
 * Throws DataError where the answer is no success, is cut off, is no JSON or is something else.
 */
export async function fetchFacts(locale: Locale): Promise<Facts> {
  const path = factsPath(locale);
  const facts = parseFacts(await fetchJson(path));
  if (!facts) throw new DataError(`${path} does not fit the schema`);
  return facts;
}

export function factsQuery(locale: Locale) {
  return queryOptions({
    queryKey: ["facts", locale],
    queryFn: () => fetchFacts(locale),
    ...KEPT_FOR_VISIT,
  });
}
