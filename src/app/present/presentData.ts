import type { BriefingContent } from "@/content/briefing/slideContent";
import type { PublishedLocale } from "@/i18n/publishedLocales";
import type { SlideMode } from "@/url-state/presentPaths";

/** A shipped briefing as the page of all briefings names it. */
export type BriefingSummary = Pick<BriefingContent, "title" | "author" | "date" | "minutes"> & {
  id: string;
  /** Of its slides, in order. */
  slideTitles: string[];
};

/** What the HTML of a page below `/present/` carries for the script. `siteAddress` is that of the home page without its slash. */
export type PresentData = { locale: PublishedLocale; siteAddress: string } & (
  | { kind: "index"; briefings: BriefingSummary[] }
  | { kind: "slide"; id: string; briefing: BriefingContent; number: number; mode: SlideMode }
  | { kind: "handout"; id: string; briefing: BriefingContent }
  | { kind: "own" }
);
