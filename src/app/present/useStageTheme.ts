import { useEffect, useState } from "react";
import { readStored, writeStored } from "@/ui/storedText";

/** Read before the first paint by the script in the head, which has the same key. */
export const STAGE_THEME_KEY = "belgian-city-partnerships:stage-theme";

type Theme = "light" | "dark";

/** Those that this device chose last. */
export function storedStageTheme(): Theme {
  return readStored("local", STAGE_THEME_KEY) === "light" ? "light" : "dark";
}

/** The stage's own colours: of its address, else those that this device chose last, else dark. */
export function useStageTheme(first: Theme = "dark"): { theme: Theme; toggle: () => void } {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    if (document.documentElement.dataset.theme === "light") setTheme("light");
  }, []);
  return {
    theme,
    toggle() {
      const next = theme === "dark" ? "light" : "dark";
      setTheme(next);
      document.documentElement.dataset.theme = next;
      writeStored("local", STAGE_THEME_KEY, next);
    },
  };
}
