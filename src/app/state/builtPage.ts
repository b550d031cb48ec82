import type { BuiltParts, FirstView } from "@/app/pageData";
import type { Section } from "@/content/pageContent";
import type { TimelineContent } from "@/content/timelineContent";
import type { Package } from "@/features/licences/Packages";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import { createShared } from "./createShared";

/** What the document says of itself, and what of it only the build can draw. It never changes. */
export type BuiltPage = BuiltParts & {
  /** The page that the HTML carries. */
  first: FirstView;
  /** At build: its text. */
  text?: readonly Section[] | undefined;
  /** The same of its timeline. */
  years?: TimelineContent | undefined;
  /** The build that page and data belong to. */
  build: string;
  locale: PublishedLocale;
  /** Of the page of licenses, at build. */
  packages?: readonly Package[] | undefined;
  /** Day of the last change to the data, in words. */
  updated: string;
  /** The site has what is below `/present/`. */
  hasStage: boolean;
  /** The HTML is the compact one for frames in other sites. */
  isEmbed: boolean;
};

export const [BuiltPageProvider, useBuiltPage] = createShared<BuiltPage>();
