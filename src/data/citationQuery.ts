import { queryOptions } from "@tanstack/react-query";
import { fetchCitation } from "./fetchCitation";

/** How a page is cited, by its path below the base. It changes only with a new deployment. */
export function citationQuery(path: string) {
  return queryOptions({
    queryKey: ["citation", path],
    queryFn: ({ signal }) => fetchCitation(path, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Without a network the request shall fail and be told, not wait unseen.
    networkMode: "always",
    retry: 1,
    retryDelay: 400,
    refetchOnWindowFocus: false,
  });
}
