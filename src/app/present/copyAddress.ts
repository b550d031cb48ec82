import type { Locale } from "@/domain/locale";
import { formatPresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery } from "@/url-state/presentQuery";

/** The address below the base at which a shipped briefing becomes the reader's own, opened at a slide. */
export function copyAddress(locale: Locale, briefing: string, n = 1): string {
  const query = formatPresentQuery({ copy: briefing, ...(n > 1 && { n }) });
  return formatPresentPath({ kind: "own" }, locale) + query;
}
