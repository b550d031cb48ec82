import type { FrameId } from "@/basemap/frames";
import type { PageHead } from "@/content/pageContent";
import type { PictureContent } from "@/content/pictureContent";
import type { Page } from "@/domain/page";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { Markup } from "@/ui/markup";

/** What must be known of a timeline before its data have come: its years, and how many rows of it are in sight. */
export type TimelineSign = { fromYear: number; toYear: number; rows: number };

/** The page of the document without its text and its timeline, which stand in the HTML alone. */
export type FirstView = {
  page: Page;
  content: PageHead;
  picture: PictureContent;
  timeline?: TimelineSign;
};

/** What the HTML of a page carries for the script, so that it wakes up without a further request. */
export type PageData = {
  /** The build that the page and its data belong to. */
  build: string;
  locale: PublishedLocale;
  view: FirstView;
  /** Day of the last change to the data, in the page's language. */
  updated: string;
  /** The site was built without what is below `/present/`. */
  hasNoStage?: true;
  /** The document is the compact one for frames in other sites. */
  isEmbed?: true;
};

/** What of a page only the build can draw; the script has it from the document. */
export type BuiltParts = {
  drawings?: Record<FrameId, Markup> | undefined;
  /** The names on the ground at the page's own view. */
  names?: Record<FrameId, Markup> | undefined;
  /** The text of the page, from the document. */
  sections?: Markup | undefined;
  /** Its timeline likewise. */
  timeline?: Markup | undefined;
  /** Of the page in full, for paper where no script says it. */
  printedAddress?: string | undefined;
};

export const PAGE_DATA_ID = "page-data";
