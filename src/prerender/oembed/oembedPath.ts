import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { formatPath } from "@/url-state/paths";

/** Where the oEmbed answer of a page lies, below the base: `/oembed/fr/cities/liege.json`. */
export function oembedPath(page: Page, locale: Locale): string {
  const path = formatPath(page, locale);
  return `/oembed${page.kind === "home" ? `${path}home` : path.slice(0, -1)}.json`;
}
