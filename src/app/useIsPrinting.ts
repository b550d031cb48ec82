import { useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { markRunningTitle } from "@/ui/markRunningTitle";

/** Whether the page is being printed; what follows from it is drawn before the browser takes the page. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(function followPrinter() {
    // The browser takes the page as it is when the event is over.
    const print = (is: boolean) => {
      flushSync(() => setIsPrinting(is));
      if (is) markRunningTitle();
    };
    const begin = () => print(true);
    const end = () => print(false);
    const media = window.matchMedia("print");
    const handleChange = () => print(media.matches);
    // A reader may print before the page is awake.
    setIsPrinting(media.matches);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    media.addEventListener("change", handleChange);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      media.removeEventListener("change", handleChange);
    };
  }, []);
  useLayoutEffect(
    function unfold() {
      if (!isPrinting) return;
      // What is folded is on paper too, in browsers whose style sheets cannot open it.
      const folded = [...document.querySelectorAll<HTMLDetailsElement>("details[data-folded]:not([open])")];
      for (const details of folded) details.open = true;
      return () => {
        for (const details of folded) details.open = false;
      };
    },
    [isPrinting],
  );
  return isPrinting;
}
