import { escapeMarkup } from "@/content/escapeMarkup";
import type { Messages } from "@/i18n/compiled/messages";
import { PALETTES } from "@/picture/palette";
import { toHref } from "@/url-state/location";

/** Every page with the day of the last change to the data, as https://www.sitemaps.org/protocol.html gives it. */
export function sitemap(urls: readonly string[], lastModified: string): string {
  const entries = urls.map(
    (url) => `  <url><loc>${escapeMarkup(url)}</loc><lastmod>${escapeMarkup(lastModified)}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

/** Everything may be read (RFC 9309). Robots look for it at the root of a host alone, below a base path for nothing. */
export function robots(siteAddress: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteAddress}/sitemap.xml\n`;
}

/** Path of the manifest below the base. */
export const MANIFEST_PATH = "/site.webmanifest";

/** The web app manifest. Its addresses are relative to itself, so that it holds under any base path. */
export function manifest(messages: Messages, lang: string): string {
  const icon = (purpose: "any" | "maskable", size: number) => ({
    src: `icons/${purpose === "any" ? "icon" : purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const content = {
    name: messages.site.name(),
    short_name: messages.preview.shortName(),
    description: messages.home.description(),
    lang,
    dir: "ltr",
    start_url: "./",
    scope: "./",
    // Its identity is resolved against the origin, unlike all else here: with the base, two sites of a host are two.
    id: toHref("/"),
    display: "minimal-ui",
    theme_color: PALETTES.light.paper,
    background_color: PALETTES.light.paper,
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon("any", 192),
      icon("any", 512),
      icon("maskable", 192),
      icon("maskable", 512),
    ],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
