import { firstCharacters } from "./firstCharacters";
import type { SlideMode } from "./presentPaths";
import { MAX_ASKED, SLIDE_MODES } from "./presentPaths";
import type { Theme } from "./urlState";

/**
 * What of a briefing is for paper: the audience's leaf, without notes; the speaker's cards, with them; or each slide on
 * a page of its own.
 */
export const PRINTS = ["handout", "cards", "slides"] as const;

export type Print = (typeof PRINTS)[number];

/** What the query of an address below `/present/` says. An absent key has its default. */
export type PresentQuery = {
  theme?: Theme;
  /** Seconds for each slide, where the slides go on by themselves. */
  autoplay?: number;
  /** What was asked for in its place and cannot be. */
  badAutoplay?: string;
  /** Which of a slide's pictures, counted from 1; absent: the first. */
  picture?: number;
  /** What stood in the place of a slide's number in the address that led here. */
  asked?: string;
  /** Of an own briefing: its slide, counted from 1. */
  n?: number;
  /** Of an own briefing: absent is the overview. */
  as?: SlideMode | "edit" | "handout";
  /** Id of a shipped briefing that becomes an own one. */
  copy?: string;
  /** Asks for a new own briefing. */
  create?: 1;
  /** Of an own briefing that is kept on this device. */
  draft?: string;
  /** Of a handout: is printed as soon as it is opened. */
  print?: Print;
};

/** A slide that is gone before it can be read helps nobody. */
export const AUTOPLAY_SECONDS = { min: 3, max: 600 };

const whole = (text: string, min: number, max: number): number | undefined => {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= min && value <= max ? value : undefined;
};

/** Reads a query; what cannot be used is left out. Never throws. */
export function parsePresentQuery(search: string): PresentQuery {
  const values = new URLSearchParams(search.toLowerCase());
  const theme = values.get("theme");
  const mode = [...SLIDE_MODES, "edit" as const, "handout" as const].find((one) => one === values.get("as"));
  const asAsked = values.get("autoplay");
  const autoplay = whole(asAsked ?? "", AUTOPLAY_SECONDS.min, AUTOPLAY_SECONDS.max);
  const n = whole(values.get("n") ?? "", 1, 999);
  const picture = whole(values.get("picture") ?? "", 2, 99);
  const asked = firstCharacters(values.get("asked") ?? "", MAX_ASKED);
  const draft = values.get("draft") ?? "";
  const copy = values.get("copy") ?? "";
  const print = PRINTS.find((one) => one === values.get("print"));
  return {
    ...((theme === "light" || theme === "dark") && { theme }),
    ...(autoplay !== undefined && { autoplay }),
    ...(autoplay === undefined && asAsked !== null && { badAutoplay: firstCharacters(asAsked, MAX_ASKED) }),
    ...(asked && { asked }),
    ...(n !== undefined && { n }),
    ...(picture !== undefined && { picture }),
    ...(mode && { as: mode }),
    ...(/^[a-z0-9-]{1,40}$/.test(draft) && { draft }),
    ...(/^[a-z0-9-]{1,80}$/.test(copy) && { copy }),
    ...(values.get("create") === "1" && { create: 1 as const }),
    ...(print && { print }),
  };
}

/** The query with its `?`, or an empty text. */
export function formatPresentQuery(query: PresentQuery): string {
  const pairs = (
    ["draft", "copy", "create", "n", "picture", "as", "autoplay", "theme", "print", "asked"] as const
  ).flatMap((key) => {
    const value = query[key];
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
