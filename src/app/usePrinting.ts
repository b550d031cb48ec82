import { type ReactNode, useLayoutEffect } from "react";
import { savesData } from "@/ui/savesData";
import { useLazy } from "@/ui/useLazy";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import type { PrintedProps } from "./live/PrintedMap";

type PrintingInput = {
  pageView: PrintedProps["pageView"];
  isFullPage: boolean;
  /** The text names its sources in full by itself. */
  isListWhole: boolean;
  isPrinting: boolean;
  /** Everything that the page loads by itself is there, and the reader at rest. */
  isQuiet: boolean;
};

type Printing = {
  /** Of the view, while it is printed. */
  address?: string;
  figure?: ReactNode;
  appendix?: ReactNode;
  stamp?: ReactNode;
};

/**
 * What a page has on paper alone, drawn while it is printed. No browser waits for a request between the command and
 * the printing: the part comes beforehand, with the data that the first sign of a reader calls for, or once the page is
 * quiet, since services print pages that nobody touches. Where it has not come, the still drawing is printed.
 */
export function usePrinting(
  state: UrlState,
  { pageView, isFullPage, isListWhole, isPrinting, isQuiet }: PrintingInput,
): Printing {
  const isWanted = pageView.read !== undefined || (isQuiet && !savesData());
  const { part } = useLazy(isFullPage && isWanted, () => import("./live/printedParts"));

  useLayoutEffect(() => {
    if (!isPrinting) return;
    // What is folded is on paper too, in browsers whose style sheets cannot open it.
    const folded = [...document.querySelectorAll<HTMLDetailsElement>("details[data-folded]:not([open])")];
    for (const details of folded) details.open = true;
    return () => {
      for (const details of folded) details.open = false;
    };
  }, [isPrinting]);

  if (!isPrinting) return {};
  const address = toAbsoluteHref(formatUrl(state));
  return { address, ...part?.printedParts({ state, pageView, isListWhole }, address) };
}
