import { queryOptions } from "@tanstack/react-query";
import type { Locale } from "@/domain/locale";
import { fetchAtlas } from "./fetchAtlas";

/** The atlas for every page that the HTML does not carry. It changes only with a new deployment. */
export function atlasQuery(locale: Locale) {
  return queryOptions({
    queryKey: ["atlas", locale],
    queryFn: ({ signal }) => fetchAtlas(locale, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // Without a network the request shall fail and be told, not wait unseen.
    networkMode: "always",
    retry: 1,
    retryDelay: 400,
    refetchOnReconnect: (query) => query.state.status === "error",
    refetchOnWindowFocus: false,
  });
}
