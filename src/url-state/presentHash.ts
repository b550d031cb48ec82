import { useSyncExternalStore } from "react";
import { CHANGED, readHash } from "./location";

const EVENTS = ["hashchange", "popstate", CHANGED];

function subscribe(onChange: () => void): () => void {
  for (const name of EVENTS) window.addEventListener(name, onChange);
  return () => {
    for (const name of EVENTS) window.removeEventListener(name, onChange);
  };
}

/** The current fragment with its `#`, which can carry a briefing; empty while hydrating, since no server sees it. */
export function usePresentHash(): string {
  return useSyncExternalStore(subscribe, readHash, () => "");
}
