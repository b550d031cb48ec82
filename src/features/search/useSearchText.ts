import { type RefObject, useEffect, useState } from "react";
import { cleanSearch } from "@/url-state/queryKeys";

type SearchTextInput = {
  fieldRef: RefObject<HTMLInputElement | null>;
  query: string | undefined;
  onQueryChange: (query: string | undefined) => void;
};

/** What stands in the field: as typed, and what the address says where that has changed by other means. */
export function useSearchText({ fieldRef, query, onQueryChange }: SearchTextInput) {
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  /** Which result Enter opens; the first one of each new search. */
  const [active, setActive] = useState(0);
  const [lastQuery, setLastQuery] = useState<string>();

  // A link, back or forward. What is typed here comes back as the query too, but without spaces at its ends.
  if (query !== lastQuery) {
    setLastQuery(query);
    if (query !== cleanSearch(text)) {
      setText(query ?? "");
      setIsOpen(query !== undefined);
      setActive(0);
    }
  }

  const change = (next: string) => {
    setText(next);
    setIsOpen(true);
    setActive(0);
    onQueryChange(cleanSearch(next));
  };

  // What was typed before this part of the page woke up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after hydration.
  useEffect(() => {
    const typed = fieldRef.current?.value;
    if (typed && text === "") change(typed);
  }, []);

  return { text, change, isOpen, setIsOpen, active, setActive };
}
