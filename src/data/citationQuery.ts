import { queryOptions } from "@tanstack/react-query";
import { fetchCitation } from "./fetchCitation";
import { KEPT_FOR_VISIT } from "./keptForVisit";

/** How a page is cited, by its path below the base. */
export function citationQuery(path: string) {
  return queryOptions({
    queryKey: ["citation", path],
    queryFn: ({ signal }) => fetchCitation(path, signal),
    ...KEPT_FOR_VISIT,
  });
}
