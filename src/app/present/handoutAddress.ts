import type { Locale } from "@/domain/locale";
import { formatPresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery, type Print } from "@/url-state/presentQuery";

/** The address below the base of a shipped briefing's handout; with `print` it is printed as soon as it is opened. */
export function handoutAddress(locale: Locale, briefing: string, print?: Print): string {
  return (
    formatPresentPath({ kind: "handout", briefing }, locale) + formatPresentQuery(print ? { print } : {})
  );
}
