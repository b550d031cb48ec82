import { type PageCitation, parsePageCitation } from "@/domain/pageCitation";
import { DataError, fetchJson } from "./fetchJson";

/**
 * Loads how a page is cited (path below the base, with a slash at both ends) and checks it.
 * Throws DataError where the answer is no success, is cut off, is no JSON or does not fit the schema.
 */
export async function fetchCitation(path: string, signal: AbortSignal): Promise<PageCitation> {
  const file = `${path.slice(1)}citation.json`;
  const citation = parsePageCitation(await fetchJson(file, signal));
  if (!citation) throw new DataError(`${file} does not fit the schema`);
  return citation;
}
