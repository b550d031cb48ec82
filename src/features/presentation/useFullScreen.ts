import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** Whether the document fills the screen, and the switch; `onRefused` where the browser does not allow it. */
export function useFullScreen(onRefused: () => void): { isFull: boolean; toggle: () => void } {
  const isFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null && document.fullscreenElement !== undefined,
    () => false,
  );
  const change = async () => {
    if (isFull) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  };
  return {
    isFull,
    toggle() {
      change().catch(onRefused);
    },
  };
}
