import { type PageCitation, parsePageCitation } from "@/domain/pageCitation";
import { DataError, readJson } from "./fetchAtlas";

/**
 * Loads how a page is cited (path below the base, with a slash at both ends) and checks it.
 * Throws DataError where the answer is no success, is cut off, is no JSON or does not fit the schema.
 */
export async function fetchCitation(path: string, signal: AbortSignal): Promise<PageCitation> {
  const address = `${import.meta.env.BASE_URL}${path.slice(1)}citation.json`;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new DataError(`${address} answered ${response.status}`);
  const citation = parsePageCitation(await readJson(response, address));
  if (!citation) throw new DataError(`${address} does not fit the schema`);
  return citation;
}
