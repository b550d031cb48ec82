import { useCallback, useMemo, useRef, useState } from "react";
import type { IndexReading } from "@/content/reading";
import type { SearchTexts } from "@/content/searchTexts";
import type { liveSearch as Live } from "./later/liveSearch";
import type { SearchIndex } from "./later/searchIndex";

type LiveSearch = {
  parts: typeof Live | undefined;
  /** Absent until both the code and the index are there; names alone until the texts are. */
  index: SearchIndex | undefined;
  hasFailed: boolean;
  /** Loads the code, once; after a failure, once more. */
  load: () => void;
};

/** The part of the search that is loaded when the reader first comes to it. */
export function useLiveSearch(reading: IndexReading | undefined, texts: SearchTexts | undefined): LiveSearch {
  const hasBegunRef = useRef(false);
  const [parts, setParts] = useState<typeof Live>();
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(() => {
    if (hasBegunRef.current) return;
    hasBegunRef.current = true;
    setHasFailed(false);
    import("./later/liveSearch")
      .then((module) => setParts(module.liveSearch))
      .catch(() => {
        hasBegunRef.current = false;
        setHasFailed(true);
      });
  }, []);

  const index = useMemo(
    () => (reading ? parts?.createSearch(reading, texts) : undefined),
    [reading, texts, parts],
  );
  return { parts, index, hasFailed, load };
}
