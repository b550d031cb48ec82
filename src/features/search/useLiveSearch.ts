import { useCallback, useMemo, useRef, useState } from "react";
import type { SearchEntry } from "@/content/searchEntries";
import type { SearchIndex } from "./live/searchIndex";

type LiveParts = {
  SearchResults: typeof import("./live/SearchResults").SearchResults;
  createSearchIndex: typeof import("./live/searchIndex").createSearchIndex;
};

type LiveSearch = {
  parts: LiveParts | undefined;
  /** Absent until both the code and the data are there. */
  index: SearchIndex | undefined;
  hasFailed: boolean;
  /** Loads the code, once; after a failure, once more. */
  load: () => void;
};

async function importParts(): Promise<LiveParts> {
  const [{ SearchResults }, { createSearchIndex }] = await Promise.all([
    import("./live/SearchResults"),
    import("./live/searchIndex"),
  ]);
  return { SearchResults, createSearchIndex };
}

/** The part of the search that is loaded when the reader first comes to it. */
export function useLiveSearch(entries: (() => SearchEntry[]) | undefined): LiveSearch {
  const hasBegunRef = useRef(false);
  const [parts, setParts] = useState<LiveParts>();
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(() => {
    if (hasBegunRef.current) return;
    hasBegunRef.current = true;
    setHasFailed(false);
    importParts()
      .then(setParts)
      .catch(() => {
        hasBegunRef.current = false;
        setHasFailed(true);
      });
  }, []);

  const index = useMemo(() => entries && parts?.createSearchIndex(entries()), [entries, parts]);
  return { parts, index, hasFailed, load };
}
