import type { Reading } from "@/content/reading";
import { readText } from "@/content/readPage";
import type { Page } from "@/domain/page";
import { embedCode } from "@/features/share/later/embedCode";
import { PREVIEW_SIZE, previewPath } from "@/prerender/preview/previewPath";
import { titleOfLink } from "@/prerender/share/describePage";
import { formatPath } from "@/url-state/paths";

/** CSS pixels. A static host cannot answer to `maxwidth`: what asks cuts these itself. */
const SIZE = { width: 800, height: 540 };

const DAY_SECONDS = 86_400;

/** What https://oembed.com asks for, with `rich` as the type: no script, so that sanitising leaves it whole. */
export type OembedAnswer = {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

/** How a page is embedded where somebody pastes its address. `siteAddress` is without a slash at the end. */
export function oembedOf(reading: Reading, page: Page, siteAddress: string): OembedAnswer {
  const { locale, messages } = reading;
  const title = titleOfLink(reading, page, readText(reading, page).content);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: messages.site.name(),
    provider_url: `${siteAddress}/`,
    cache_age: DAY_SECONDS,
    html: embedCode({ address: siteAddress + formatPath(page, locale, true), title, ...SIZE }),
    ...SIZE,
    thumbnail_url: siteAddress + previewPath(page, locale),
    thumbnail_width: PREVIEW_SIZE.width,
    thumbnail_height: PREVIEW_SIZE.height,
  };
}
