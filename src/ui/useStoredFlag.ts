import { useCallback, useState } from "react";

/** Whether single letters, digits and signs are keys: one choice for the maps and for the stage. */
export const SINGLE_KEYS = "belgian-city-partnerships:single-keys";

const WORDS = { on: true, off: false } as const;

/** A choice of the reader that this browser keeps; before there is any, it is `isOnAtFirst`. */
export function useStoredFlag(key: string, isOnAtFirst = true): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(() => readFlag(key, isOnAtFirst));
  const choose = useCallback(
    (next: boolean) => {
      setIsOn(next);
      try {
        if (next === isOnAtFirst) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, next ? "on" : "off");
      } catch {
        // Where nothing may be stored, the choice holds for this visit.
      }
    },
    [key, isOnAtFirst],
  );
  return [isOn, choose];
}

function readFlag(key: string, isOnAtFirst: boolean): boolean {
  try {
    const word = typeof window === "undefined" ? null : window.localStorage.getItem(key);
    return word === "on" || word === "off" ? WORDS[word] : isOnAtFirst;
  } catch {
    return isOnAtFirst;
  }
}
