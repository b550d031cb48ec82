import { escapeMarkup } from "@/content/escapeMarkup";
import type { Locale } from "@/domain/locale";
import { citationMarkup } from "@/prerender/cite/citationMarkup";
import type { CitedPage } from "@/prerender/cite/citePages";
import { contentSecurityPolicy } from "@/prerender/contentSecurityPolicy";
import { LOADER_SCRIPT } from "@/prerender/loaderScript";
import { openGraph, twitterCard } from "@/prerender/share/shareTags";
import { MANIFEST_PATH } from "@/prerender/share/siteFiles";
import { STAGE_SCRIPT } from "@/prerender/themeScript";
import { toHref } from "@/url-state/location";

export type PresentHead = {
  title: string;
  description: string;
  siteName: string;
  /** Absolute, of this page. */
  url: string;
  /** Absolute. */
  image: string;
  imageAlt: string;
  locale: Locale;
  /** Absolute, of the page that says the same to robots; absent where that is this one. */
  canonical?: string;
  /** How its citation names it; absent where the page has none. */
  cited?: CitedPage | undefined;
  /** What is inline in it, and may be. */
  styles: string;
  /** The stage has colours of its own. */
  isStage: boolean;
};

/** What stands in the head of a page below `/present/` before anything that it loads. */
export function presentHead(head: PresentHead): string {
  const { title, description, url, canonical, styles, isStage } = head;
  const policy = contentSecurityPolicy([...(isStage ? [STAGE_SCRIPT] : []), LOADER_SCRIPT], [styles]);
  const shared = { ...head, cardTitle: title, otherLocales: [] };
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    isStage ? `<script>${STAGE_SCRIPT}</script>` : "",
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
    canonical ? '<meta name="robots" content="noindex">' : "",
    `<link rel="canonical" href="${escapeMarkup(canonical ?? url)}">`,
    ...(head.cited ? citationMarkup(head.cited) : []),
    ...openGraph(shared).map(
      ([property, content]) => `<meta property="${property}" content="${escapeMarkup(content)}">`,
    ),
    ...twitterCard(shared).map(
      ([name, content]) => `<meta name="${name}" content="${escapeMarkup(content)}">`,
    ),
    `<link rel="manifest" href="${toHref(MANIFEST_PATH)}">`,
    `<link rel="apple-touch-icon" href="${toHref("/icons/apple-touch-icon.png")}">`,
  ].join("");
}
