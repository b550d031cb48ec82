import type { Atlas } from "@/domain/atlas";
import type { Locale } from "@/domain/locale";
import { DataError, fetchJson } from "./fetchJson";

/**
 * Loads the whole atlas in one language and checks it: only files with the records themselves are made from it.
 * Throws DataError where the answer is no success, is cut off, is no JSON or does not fit the schema.
 */
export async function fetchAtlas(locale: Locale, signal: AbortSignal): Promise<Atlas> {
  const path = `data/atlas.${locale}.json`;
  const [content, { parseAtlasInSteps }] = await Promise.all([
    fetchJson(path, signal),
    import("@/domain/parseAtlas"),
  ]);
  const parsed = await parseAtlasInSteps(content, pause);
  if (parsed.kind === "broken") throw new DataError(`${path} does not fit the schema`);
  return parsed.atlas;
}

/** Lets the browser answer the reader before the next step. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
