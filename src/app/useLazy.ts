import { useEffect, useState } from "react";

/** A part of the page that is loaded when it is first wanted; undefined until then, and where it cannot be loaded. */
export function useLazy<Part>(
  isWanted: boolean,
  load: () => Promise<Part>,
): { part?: Part; hasFailed: boolean } {
  const [state, setState] = useState<{ part?: Part; hasFailed: boolean }>({ hasFailed: false });
  const hasPart = state.part !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same part, however often the function is made anew.
  useEffect(() => {
    if (!isWanted || hasPart) return;
    let isGone = false;
    load()
      .then((part) => !isGone && setState({ part, hasFailed: false }))
      .catch(() => !isGone && setState({ hasFailed: true }));
    return () => {
      isGone = true;
    };
  }, [isWanted, hasPart]);
  return state;
}
