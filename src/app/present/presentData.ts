import type { BriefingContent } from "@/content/briefing/slideContent";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { SlideMode } from "@/url-state/presentPaths";

/** A shipped briefing as the page of all briefings names it. */
export type BriefingSummary = Pick<BriefingContent, "title" | "author" | "date" | "minutes"> & {
  id: string;
  /** Of its slides, in order. */
  slideTitles: string[];
};

type PresentSite = {
  locale: PublishedLocale;
  /** Of the home page, without its slash. */
  siteAddress: string;
  /** Path below the base of what a briefing's file is made of. */
  fileTemplate?: string;
};

/** What the HTML of a page below `/present/` carries for the script. */
export type PresentData = PresentSite &
  (
    | { kind: "index"; briefings: BriefingSummary[] }
    | { kind: "slide"; id: string; briefing: BriefingContent; number: number; mode: SlideMode }
    | { kind: "handout"; id: string; briefing: BriefingContent }
    | { kind: "own" }
  );
