import { useState } from "react";

/** A choice of the reader that this browser keeps: on unless it was switched off. */
export function useStoredFlag(key: string): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(() => readFlag(key));
  return [
    isOn,
    (next) => {
      setIsOn(next);
      try {
        if (next) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, "off");
      } catch {
        // Where nothing may be stored, the choice holds for this visit.
      }
    },
  ];
}

function readFlag(key: string): boolean {
  try {
    return typeof window === "undefined" || window.localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}
