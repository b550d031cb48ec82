import { useEffect, useState } from "react";
import { SIGNS_OF_USE } from "./useFirstSign";
import { whenIdle } from "./whenIdle";

/** How long the page must have been at rest: longer than it takes to see that nothing more is loading. */
const PAUSE_MS = 2000;

/**
 * True once `isAtRest` has held for a while, in which the reader has done nothing either, and the browser is idle; true
 * ever after.
 */
export function useQuiet(isAtRest: boolean): boolean {
  const [isQuiet, setIsQuiet] = useState(false);
  useEffect(() => {
    if (!isAtRest || isQuiet) return;
    let cancelIdle = () => {};
    let timer = 0;
    const stop = () => {
      window.clearTimeout(timer);
      cancelIdle();
    };
    const beginAnew = () => {
      stop();
      timer = window.setTimeout(() => {
        cancelIdle = whenIdle(() => setIsQuiet(true));
      }, PAUSE_MS);
    };
    beginAnew();
    for (const sign of SIGNS_OF_USE)
      window.addEventListener(sign, beginAnew, { passive: true, capture: true });
    return () => {
      stop();
      for (const sign of SIGNS_OF_USE) window.removeEventListener(sign, beginAnew, { capture: true });
    };
  }, [isAtRest, isQuiet]);
  return isQuiet;
}
