import { useCallback, useRef, useState } from "react";
import { useAddressState } from "@/app/state/Address";
import { usePage } from "@/app/state/PageView";
import { SearchBox } from "@/features/search/SearchBox";
import { replaceQuery } from "@/url-state/location";
import { cleanSearch } from "@/url-state/queryKeys";
import { useRetry } from "./useRetry";

/** The search: what it finds is read from the index, and from words that are asked for once the reader comes to it. */
export function Search() {
  const { state } = useAddressState();
  const { read, hasIndexFailed } = usePage();
  const [isSearched, setIsSearched] = useState(false);
  const { texts, retry } = useRetry(isSearched);
  const retryRef = useRef(retry);
  retryRef.current = retry;
  const handleApproach = useCallback(() => {
    setIsSearched(true);
    retryRef.current();
  }, []);
  const handleQuery = (q: string | undefined) => {
    const { q: _before, ...rest } = state;
    const cleaned = q === undefined ? undefined : cleanSearch(q);
    replaceQuery({ ...rest, ...(cleaned && { q: cleaned }) });
  };
  return (
    <SearchBox
      query={state.q}
      onQueryChange={handleQuery}
      reading={read?.reading}
      texts={texts}
      hasReadingFailed={hasIndexFailed}
      onApproach={handleApproach}
    />
  );
}
