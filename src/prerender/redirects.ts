import { escapeMarkup } from "@/content/escapeMarkup";
import { formerPages } from "@/domain/aliases";
import type { Atlas } from "@/domain/atlas";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";
import { formatPath } from "@/url-state/paths";
import { contentSecurityPolicy } from "./securityHeaders";

/** Takes the reader on with the query and the fragment, which no `<meta>` can. */
const REDIRECT_SCRIPT =
  'location.replace(document.querySelector("a").getAttribute("href")+location.search+location.hash)';

type Redirect = { from: string; to: string };

/** Paths below the base under which records were published before, and where they are now. */
function redirectsOf(atlas: Atlas): Redirect[] {
  return PUBLISHED_LOCALES.flatMap((locale) => {
    const licenses = formatPath({ kind: "licences" }, locale);
    return [
      ...formerPages(atlas).map(({ former, current }) => ({
        from: formatPath(former, locale),
        to: formatPath(current, locale),
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

/**
 * What old links need, path in the output to what writes it: a document for each, `_redirects` for hosts that read it
 * (Netlify, Cloudflare Pages), `redirects.json` for the product's own server: path below the base to path below it.
 */
export function redirectFiles({
  atlas,
  basePath,
  siteAddress,
}: RedirectInput): [path: string, write: () => string][] {
  const redirects = redirectsOf(atlas);
  const base = basePath.slice(0, -1);
  return [
    ...redirects.map((redirect): [string, () => string] => [
      `${redirect.from.slice(1)}index.html`,
      () => redirectDocument(redirect, basePath, siteAddress),
    ]),
    ["_redirects", () => redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301!\n`).join("")],
    ["redirects.json", () => JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])))],
  ];
}
