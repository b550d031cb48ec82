import { toHref } from "@/url-state/location";

/** An address below the base as a link that works from anywhere. */
export function wholeAddress(address: string): string {
  return new URL(toHref(address), window.location.origin).href;
}
