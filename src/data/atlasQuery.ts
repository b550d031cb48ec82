import { queryOptions } from "@tanstack/react-query";
import type { Locale } from "@/domain/locale";
import { fetchAtlas } from "./fetchAtlas";
import { KEPT_FOR_VISIT } from "./keptForVisit";

/** The whole atlas, for files with its records. */
export function atlasQuery(locale: Locale) {
  return queryOptions({
    queryKey: ["atlas", locale],
    queryFn: ({ signal }) => fetchAtlas(locale, signal),
    ...KEPT_FOR_VISIT,
  });
}
