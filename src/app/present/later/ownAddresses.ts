import type { Locale } from "@/domain/locale";
import { formatPresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery, type PresentQuery } from "@/url-state/presentQuery";

/** The address below the base of a reader's own briefing: kept on this device, or carried by the address itself. */
export function ownAddress(locale: Locale, query: PresentQuery = {}, fragment?: string): string {
  const path = formatPresentPath({ kind: "own" }, locale) + formatPresentQuery(query);
  return fragment === undefined ? path : `${path}#${fragment}`;
}
