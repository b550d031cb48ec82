import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { formatPath } from "@/url-state/paths";

/** Pixels; what the networks that show previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The page whose picture stands for a page: a source has no map of its own. */
export function picturedPage(page: Page): Page {
  return page.kind === "source" ? { kind: "sources" } : page;
}

/** Where the picture of a page lies, below the base: `/previews/fr/cities/liege.png`. */
export function previewPath(page: Page, locale: Locale): string {
  const path = formatPath(picturedPage(page), locale);
  return `/previews${page.kind === "home" ? `${path}home` : path.slice(0, -1)}.png`;
}
