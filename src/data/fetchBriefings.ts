import type { Locale } from "@/domain/locale";
import { parseShippedBriefings, type ShippedBriefing } from "@/domain/plainBriefing";
import { DataError, readJson } from "./fetchAtlas";

/**
 * Loads the shipped briefings in one language and checks them.
 * Throws DataError where the answer is no success, is cut off, is no JSON or is no list of briefings.
 */
export async function fetchBriefings(locale: Locale): Promise<ShippedBriefing[]> {
  const address = `${import.meta.env.BASE_URL}data/briefings.${locale}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new DataError(`${address} answered ${response.status}`);
  const briefings = parseShippedBriefings(await readJson(response, address));
  if (!briefings) throw new DataError(`${address} does not fit the schema`);
  return briefings;
}
