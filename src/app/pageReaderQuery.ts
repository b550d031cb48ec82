import { queryOptions } from "@tanstack/react-query";

/** What reads other pages from the atlas: not needed for the page that the HTML carries, so loaded after it. */
export const pageReaderQuery = queryOptions({
  queryKey: ["page-reader"],
  queryFn: async () => {
    const [{ readText, readPictureOf }, filters, { countUndated }] = await Promise.all([
      import("@/content/readPage"),
      import("@/domain/applyFilters"),
      import("@/domain/countUndated"),
    ]);
    const { applyFilters, asksInVainForNamed, knownFilters, loosenings } = filters;
    return {
      readText,
      readPictureOf,
      applyFilters,
      asksInVainForNamed,
      knownFilters,
      loosenings,
      countUndated,
    };
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: "always",
  retry: 1,
  retryDelay: 400,
});
