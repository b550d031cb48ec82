import { useEffect, useRef } from "react";

/**
 * One page of own briefings comes in the place of another within the document, and takes away what had the focus. The focus
 * goes to where the new one begins: its first field, or its title. A document that has just been loaded keeps its beginning.
 *
 * @param isWhole whether what it shows has come
 */
export function useArrivalFocus(shown: string, isWhole: boolean): void {
  const shownRef = useRef(shown);
  const isDueRef = useRef(false);
  useEffect(() => {
    if (shownRef.current !== shown) isDueRef.current = true;
    shownRef.current = shown;
    if (!isDueRef.current) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const title = document.querySelector<HTMLElement>("main h1");
    const begin = document.querySelector<HTMLElement>("[data-begin]") ?? title;
    if (isLost && begin) {
      if (begin === title) title.tabIndex = -1;
      begin.focus();
    }
    // Until then a title may stand for what is loaded.
    if (isWhole) isDueRef.current = false;
  }, [shown, isWhole]);
}
