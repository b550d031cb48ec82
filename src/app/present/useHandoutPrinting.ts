import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPrinting } from "@/app/useIsPrinting";
import type { Print } from "@/url-state/presentQuery";

/**
 * What the printer gets: what a button chose, else what the address asks for, which is printed at once, else what the
 * page shows.
 */
export function useHandoutPrinting(asked: Print | undefined, shown: Print) {
  const isPrinting = useIsPrinting();
  const [chosen, setChosen] = useState<Print>();

  // Not right behind the command: some browsers go on before they have printed.
  useEffect(() => {
    if (isPrinting) return () => setChosen(undefined);
  }, [isPrinting]);

  useEffect(() => {
    if (asked === undefined) return;
    let isGone = false;
    // In the site's letters, which may come last.
    void Promise.resolve(document.fonts?.ready).then(() => {
      if (!isGone) window.print();
    });
    return () => {
      isGone = true;
    };
  }, [asked]);

  return {
    isPrinting,
    printed: isPrinting ? (chosen ?? asked ?? shown) : shown,
    print(what: Print) {
      flushSync(() => setChosen(what));
      window.print();
    },
  };
}
