import type { Locale } from "@/domain/locale";
import { formatPresentPath } from "@/url-state/presentPaths";

/** Where the preview picture of a slide lies, below the base: `/previews/present/vilvoorde-columbus/1.png`. */
export function slidePreviewPath(briefing: string, number: number, locale: Locale): string {
  const path = formatPresentPath({ kind: "slide", briefing, number, mode: "stage" }, locale);
  return `/previews${path.slice(0, -1)}.png`;
}
