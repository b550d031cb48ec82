import type { Locale } from "@/domain/locale";
import { parseShippedBriefings, type ShippedBriefing } from "@/domain/plainBriefing";
import { DataError, fetchJson } from "./fetchJson";

/**
 * Loads the shipped briefings in one language and checks them.
 * Throws DataError where the answer is no success, is cut off, is no JSON or is no list of briefings.
 */
export async function fetchBriefings(locale: Locale): Promise<ShippedBriefing[]> {
  const path = `data/briefings.${locale}.json`;
  const briefings = parseShippedBriefings(await fetchJson(path));
  if (!briefings) throw new DataError(`${path} does not fit the schema`);
  return briefings;
}
