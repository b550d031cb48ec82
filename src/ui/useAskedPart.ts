import { useCallback, useState } from "react";
import { useLazy } from "./useLazy";

/**
 * A part of the page that is loaded when the reader comes near what needs it, or asks for it: see `useLazy`.
 *
 * @param isWanted whether the page itself has a need of it
 */
export function useAskedPart<Part>(load: () => Promise<Part>, isWanted = false) {
  const [isNear, setIsNear] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const approach = useCallback(() => setIsNear(true), []);
  const ask = useCallback(() => {
    setIsNear(true);
    setTimesAsked((before) => before + 1);
  }, []);
  /** What was asked for is not wanted any more; the part stays. */
  const forget = useCallback(() => setTimesAsked(0), []);
  return { ...useLazy(isNear || isWanted, load, timesAsked), timesAsked, approach, ask, forget };
}
