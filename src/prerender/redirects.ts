import { escapeMarkup } from "@/content/escapeMarkup";
import { formerPages } from "@/domain/aliases";
import type { Atlas } from "@/domain/atlas";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";
import { formatPath } from "@/url-state/paths";
import { contentSecurityPolicy } from "./contentSecurityPolicy";

/** Takes the reader on with the query and the fragment, which no `<meta>` can. */
export const REDIRECT_SCRIPT =
  'location.replace(document.querySelector("a").getAttribute("href")+location.search+location.hash)';

type Redirect = { from: string; to: string };

/** Paths below the base under which records were published before, full pages and embeds, and where they are now. */
function redirectsOf(atlas: Atlas): Redirect[] {
  const ways = PUBLISHED_LOCALES.flatMap((locale) => [false, true].map((isEmbed) => ({ locale, isEmbed })));
  return ways.flatMap(({ locale, isEmbed }) => {
    const licenses = formatPath({ kind: "licences" }, locale, isEmbed);
    return [
      ...formerPages(atlas).map(({ former, current }) => ({
        from: formatPath(former, locale, isEmbed),
        to: formatPath(current, locale, isEmbed),
      })),
      // The address is older than the spelling of its label.
      { from: licenses.replace("licences", "licenses"), to: licenses },
    ];
  });
}

/** For hosts that know no redirects: a document whose one link leads on, by itself where it can. */
function redirectDocument({ to }: Redirect, basePath: string, siteAddress: string): string {
  const policy = contentSecurityPolicy([REDIRECT_SCRIPT], []);
  const href = escapeMarkup(basePath + to.slice(1));
  return [
    '<!doctype html><html lang="en-US"><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeMarkup(siteAddress + to)}">`,
    `<title>${href}</title>`,
    `<p><a href="${href}">${href}</a></p>`,
    `<script>${REDIRECT_SCRIPT}</script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></html>\n`,
  ].join("\n");
}

type RedirectInput = { atlas: Atlas; basePath: string; siteAddress: string };

/** For hosts that know no redirects: a document at each former address, by its path in the output. */
export function redirectDocuments({ atlas, basePath, siteAddress }: RedirectInput): [string, () => string][] {
  return redirectsOf(atlas).map((redirect) => [
    `${redirect.from.slice(1)}index.html`,
    () => redirectDocument(redirect, basePath, siteAddress),
  ]);
}

/** From former paths below the base to present ones. */
export function redirectTable(atlas: Atlas): Record<string, string> {
  return Object.fromEntries(redirectsOf(atlas).map(({ from, to }) => [from, to]));
}
