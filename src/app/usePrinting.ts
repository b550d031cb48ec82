import type { ReactNode } from "react";
import { useLazy } from "@/ui/useLazy";
import { formatUrl } from "@/url-state/formatUrl";
import { toAbsoluteHref } from "@/url-state/location";
import type { UrlState } from "@/url-state/urlState";
import type { PrintedProps } from "./live/PrintedMap";
import { useIsPrinting } from "./useIsPrinting";

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
  const isPrinting = useIsPrinting();
  const { part } = useLazy(isFullPage && pageView.read !== undefined, () => import("./live/printedParts"));

  if (!isPrinting) return { isPrinting };
  const address = toAbsoluteHref(formatUrl(state));
  return { isPrinting, address, ...part?.printedParts({ state, pageView }, address) };
}
