import type { PageView } from "@/content/readPage";
import type { Package } from "@/features/licences/Packages";
import type { PublishedLocale } from "@/i18n/publishedLocales";

/** What the HTML of a page carries for the script, so that it wakes up without a further request. */
export type PageData = {
  locale: PublishedLocale;
  view: PageView;
  packages: readonly Package[];
  /** Day of the last change to the data, in the page's language. */
  updated: string;
  /** Of the slide that is about a page, by the page's path: `vilvoorde-columbus/2`. */
  slides?: Record<string, string>;
  /** The document is the compact one for frames in other sites. */
  isEmbed?: true;
};

/** HTML that is in every page of a language, written once at build. */
export type IslandHtml = { timeline: string; list: string };

export const PAGE_DATA_ID = "page-data";
