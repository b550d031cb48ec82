import { useEffect, useState } from "react";
import { whenIdle } from "./whenIdle";

/** How long the page must have been at rest: longer than it takes to see that nothing more is loading. */
const PAUSE_MS = 2000;

/** True once `isAtRest` has held for a while and the browser is idle; true ever after. */
export function useQuiet(isAtRest: boolean): boolean {
  const [isQuiet, setIsQuiet] = useState(false);
  useEffect(() => {
    if (!isAtRest) return;
    let cancelIdle = () => {};
    const timer = window.setTimeout(() => {
      cancelIdle = whenIdle(() => setIsQuiet(true));
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      cancelIdle();
    };
  }, [isAtRest]);
  return isQuiet;
}
