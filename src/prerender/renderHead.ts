import { escapeJson } from "@/content/escapeJson";
import { escapeMarkup } from "@/content/escapeMarkup";
import type { Reading } from "@/content/reading";
import type { PageView } from "@/content/readPage";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";
import { toHref } from "@/url-state/location";
import { citationMarkup } from "./cite/citationMarkup";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { LOADER_SCRIPT } from "./loaderScript";
import { oembedPath } from "./oembed/oembedPath";
import { chooseDrawn } from "./preview/chooseDrawn";
import { previewPath } from "./preview/previewPath";
import { describePage, titleOfLink } from "./share/describePage";
import { openGraph, twitterCard } from "./share/shareTags";
import { MANIFEST_PATH } from "./share/siteFiles";
import { structuredData } from "./share/structuredData";
import type { CriticalStyles } from "./styleMarkup";
import { EMBED_SCRIPT, THEME_SCRIPT } from "./themeScript";

/** Settings that all documents of a build share. */
export type Shell = {
  /** The built `index.html` with its places for head, root and data. */
  template: string;
  styles: CriticalStyles;
  /** Address of a page below the base: `https://example.org/base`. */
  siteAddress: string;
};

export type HeadInput = {
  reading: Reading;
  view: PageView;
  /** Below the base. Of an embed: of the full page. */
  path: string;
  isEmbed: boolean;
  /** The document's inline styles, which its policy allows by their hash. */
  styles: string;
  shell: Shell;
};

/** What the page is elsewhere: where links to it are shown, and to machines that read it. */
function shareMarkup({ reading, view: { page, content, picture }, path, shell }: HeadInput): string[] {
  const { locale, messages } = reading;
  const title = titleOfLink(reading, page, content);
  const description = describePage(reading, content);
  const site = messages.site.name();
  const shared = {
    title,
    cardTitle: title === site ? title : messages.city.documentTitle({ city: title, site }),
    description,
    siteName: site,
    url: shell.siteAddress + path,
    image: shell.siteAddress + previewPath(page, locale),
    imageAlt: messages.preview.alt({
      title: page.kind === "source" ? messages.sources.title() : title,
      lines: chooseDrawn(picture).lines.length,
    }),
    locale,
    otherLocales: PUBLISHED_LOCALES.filter((other) => other !== locale),
  };
  const oembed = shell.siteAddress + oembedPath(page, locale);
  const data = structuredData(reading, page, description, shell.siteAddress);
  return [
    `<link rel="canonical" href="${escapeMarkup(shared.url)}">`,
    ...citationMarkup({
      title,
      author: shared.siteName,
      url: shared.url,
      updated: reading.atlas.about.updated,
    }),
    `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(oembed)}" title="${escapeMarkup(title)}">`,
    ...openGraph(shared).map(
      ([property, content]) => `<meta property="${property}" content="${escapeMarkup(content)}">`,
    ),
    ...twitterCard(shared).map(
      ([name, content]) => `<meta name="${name}" content="${escapeMarkup(content)}">`,
    ),
    // Data blocks are not run: the policy needs no hash for them.
    data ? `<script type="application/ld+json">${escapeJson(data)}</script>` : "",
  ];
}

/** Robots read the full page. */
function embedMarkup({ path, shell }: HeadInput): string[] {
  return [
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeMarkup(shell.siteAddress + path)}">`,
  ];
}

function headFor(input: HeadInput): string[] {
  if (input.view.page.kind === "not-found") return ['<meta name="robots" content="noindex">'];
  return input.isEmbed ? embedMarkup(input) : shareMarkup(input);
}

/** What stands in the head of a page before anything that it loads. */
export function renderHead(input: HeadInput): string {
  const { reading, view, isEmbed, styles } = input;
  const { content } = view;
  const script = isEmbed ? EMBED_SCRIPT : THEME_SCRIPT;
  // The header allows what is inline in any page: see `prerenderSite`. Both hold.
  const policy = contentSecurityPolicy([script, LOADER_SCRIPT], [styles]);
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    `<script>${script}</script>`,
    `<title>${escapeMarkup(content.documentTitle)}</title>`,
    `<meta name="description" content="${escapeMarkup(describePage(reading, content))}">`,
    ...headFor(input),
    `<link rel="manifest" href="${toHref(MANIFEST_PATH)}">`,
    `<link rel="apple-touch-icon" href="${toHref("/icons/apple-touch-icon.png")}">`,
  ].join("");
}
