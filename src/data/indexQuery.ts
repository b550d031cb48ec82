import { queryOptions } from "@tanstack/react-query";
import type { AtlasIndex } from "@/domain/atlasIndex";
import type { Locale } from "@/domain/locale";
import { DataError, fetchJson } from "./fetchJson";
import { KEPT_FOR_VISIT } from "./keptForVisit";

/** Where the index of a language lies, below the base. */
export const indexPath = (locale: Locale) => `data/index.${locale}.json`;

/**
 * The index of the atlas. Throws DataError where it is cut, no JSON, or of another build than the one named; where none
 * is named, any build of this make will do.
 */
export async function fetchIndex(locale: Locale, build?: string, signal?: AbortSignal): Promise<AtlasIndex> {
  const path = indexPath(locale);
  const [content, { parseIndexFile }] = await Promise.all([
    fetchJson(path, signal),
    import("@/domain/indexFile"),
  ]);
  const index = parseIndexFile(content, build);
  if (!index) throw new DataError(`${path} is no index of the build ${build ?? "at hand"}`);
  return index;
}

/** The index of the atlas; fails where it is cut, no JSON or of another build than the script. */
export function indexQuery(locale: Locale, build: string) {
  return queryOptions({
    queryKey: ["index", locale, build],
    queryFn: ({ signal }) => fetchIndex(locale, build, signal),
    ...KEPT_FOR_VISIT,
    refetchOnReconnect: (query) => query.state.status === "error",
  });
}
