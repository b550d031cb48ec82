import type { Atlas } from "@/domain/atlas";
import type { Locale } from "@/domain/locale";

/** What went wrong with a data request, for the log; the reader gets the notice of the page. */
export class DataError extends Error {
  override name = "DataError";
}

/**
 * Loads the atlas in one language and checks it.
 * Throws DataError where the answer is no success, is cut off, is no JSON or does not fit the schema.
 */
export async function fetchAtlas(locale: Locale, signal: AbortSignal): Promise<Atlas> {
  const address = `${import.meta.env.BASE_URL}data/atlas.${locale}.json`;
  const [response, { parseAtlasInSteps }] = await Promise.all([
    fetch(address, { signal }),
    import("@/domain/parseAtlas"),
  ]);
  if (!response.ok) throw new DataError(`${address} answered ${response.status}`);
  const parsed = await parseAtlasInSteps(await readJson(response, address), pause);
  if (parsed.kind === "broken") throw new DataError(`${address} does not fit the schema`);
  return parsed.atlas;
}

/** Lets the browser answer the reader before the next step. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The JSON of an answer. Throws DataError where it is cut off or is none. */
export async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new DataError(`${address} is not whole JSON`, { cause });
  }
}
