import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import type { PrintedProps } from "./live/PrintedMap";
import { useLazy } from "./useLazy";

type Printing = {
  isPrinting: boolean;
  /** Of the view, while it is printed. */
  address?: string;
  figure?: ReactNode;
  appendix?: ReactNode;
  stamp?: ReactNode;
};

/**
 * What a page has on paper alone, drawn while it is printed. No browser waits for a request between the command and
 * the printing: the part comes beforehand, with the data that the first sign of a reader calls for. Where it has not
 * come, the still drawing is printed.
 */
export function usePrinting(
  state: UrlState,
  pageView: PrintedProps["pageView"],
  isFullPage: boolean,
): Printing {
  const [isPrinting, setIsPrinting] = useState(false);
  const { part } = useLazy(isFullPage && pageView.read !== undefined, () => import("./live/printedParts"));

  useEffect(function followPrinter() {
    // The browser takes the page as it is when the event is over.
    const print = (is: boolean) => flushSync(() => setIsPrinting(is));
    const begin = () => print(true);
    const end = () => print(false);
    const media = window.matchMedia("print");
    const handleChange = () => print(media.matches);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    media.addEventListener("change", handleChange);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      media.removeEventListener("change", handleChange);
    };
  }, []);

  if (!isPrinting) return { isPrinting };
  const address = toAbsoluteHref(formatUrl(state));
  return { isPrinting, address, ...part?.printedParts({ state, pageView }, address) };
}
