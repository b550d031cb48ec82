import type { Locale } from "@/domain/locale";
import { PREVIEW_SIZE } from "@/prerender/preview/previewPath";
import { cutText } from "./cutText";

/** What a page is called and shows where a link to it is shared. Addresses are absolute. */
export type Shared = {
  title: string;
  /** With the site's name, which the card on X shows nowhere else. */
  cardTitle: string;
  description: string;
  siteName: string;
  url: string;
  image: string;
  imageAlt: string;
  locale: Locale;
  /** The other languages that it is published in. */
  otherLocales: readonly Locale[];
};

/** Language and territory, as the Open Graph protocol asks for. */
const TERRITORIES: Record<Locale, string> = { en: "en_US", nl: "nl_BE", fr: "fr_BE", de: "de_BE" };

const TWITTER_TITLE = 70;
const TWITTER_ALT = 420;

/** The Open Graph properties of a page, https://ogp.me, in their order: those of the image follow it. */
export function openGraph(shared: Shared): [property: string, content: string][] {
  return [
    ["og:type", "website"],
    ["og:site_name", shared.siteName],
    ["og:title", shared.title],
    ["og:description", shared.description],
    ["og:url", shared.url],
    ["og:locale", TERRITORIES[shared.locale]],
    ...shared.otherLocales.map((locale): [string, string] => ["og:locale:alternate", TERRITORIES[locale]]),
    ["og:image", shared.image],
    ["og:image:type", "image/png"],
    ["og:image:width", String(PREVIEW_SIZE.width)],
    ["og:image:height", String(PREVIEW_SIZE.height)],
    ["og:image:alt", shared.imageAlt],
  ];
}

/** The card of a page on X, formerly Twitter, with the lengths that it cuts at. */
export function twitterCard(shared: Shared): [name: string, content: string][] {
  return [
    ["twitter:card", "summary_large_image"],
    ["twitter:title", cutText(shared.cardTitle, TWITTER_TITLE)],
    ["twitter:description", shared.description],
    ["twitter:image", shared.image],
    ["twitter:image:alt", cutText(shared.imageAlt, TWITTER_ALT)],
  ];
}
