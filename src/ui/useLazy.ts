import { useEffect, useState } from "react";
import { tellPage } from "./pageSigns";

/**
 * A part of the page that is loaded when it is first wanted; undefined until then, and where it cannot be loaded.
 * `timesAsked` counts how often the reader has pressed what needs the part: each press tries again, and where it fails
 * the page says so. What is loaded unasked fails unsaid: nothing that the reader sees depends on it.
 */
export function useLazy<Part>(
  isWanted: boolean,
  load: () => Promise<Part>,
  timesAsked = 0,
): { part?: Part; hasFailed: boolean } {
  const [state, setState] = useState<{ part?: Part; hasFailed: boolean }>({ hasFailed: false });
  const hasPart = state.part !== undefined;
  const isDue = isWanted || timesAsked > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same part, however often the function is made anew.
  useEffect(() => {
    if (!isDue || hasPart) return;
    let isGone = false;
    load()
      .then((part) => !isGone && setState({ part, hasFailed: false }))
      .catch(() => {
        if (isGone) return;
        setState({ hasFailed: true });
        if (timesAsked > 0) tellPage("part");
      });
    return () => {
      isGone = true;
    };
  }, [isDue, hasPart, timesAsked]);
  return state;
}
