import type { FrameId } from "@/basemap/frames";
import type { PageView } from "@/content/readPage";
import type { Package } from "@/features/licences/Packages";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { Markup } from "@/ui/markup";

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
export type IslandHtml = { timeline: Markup; list: Markup };

/** What of a page only the build can draw; the script has it from the document. */
export type BuiltParts = {
  drawings?: Record<FrameId, Markup> | undefined;
  /** Absent in an embed. */
  islands?: IslandHtml | undefined;
  /** Of the page in full, for paper where no script says it. */
  printedAddress?: string | undefined;
};

export const PAGE_DATA_ID = "page-data";
