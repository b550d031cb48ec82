import { queryOptions } from "@tanstack/react-query";
import { KEPT_FOR_VISIT } from "@/data/keptForVisit";

/** What speaks from the index and from page data: not needed for the page that the HTML carries, so loaded after it. */
export const pageReaderQuery = queryOptions({
  queryKey: ["page-reader"],
  queryFn: () => import("./later/pageReader").then(({ pageReader }) => pageReader),
  ...KEPT_FOR_VISIT,
});
