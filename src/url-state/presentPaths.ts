import type { Locale } from "@/domain/locale";
import { firstCharacters } from "./firstCharacters";
import { DEFAULT_LOCALE, isLocale } from "./urlState";

export const SLIDE_MODES = ["stage", "notes", "presenter"] as const;

/** What of a slide an address opens: the stage for an audience, its notes, or the presenter's window. */
export type SlideMode = (typeof SLIDE_MODES)[number];

/** What an address below `/present/` stands for. Slides are counted from 1. */
export type PresentPlace =
  | { kind: "index" }
  | { kind: "slide"; briefing: string; number: number; mode: SlideMode }
  /** All slides of a briefing with their notes, for paper. */
  | { kind: "handout"; briefing: string }
  /** A reader's own briefing, which no document of the site has: all else is in query and fragment. */
  | { kind: "own" };

/** An address that is not one: `asked` stands where a slide's number should. */
export type LostSlide = { kind: "lost"; briefing: string; asked: string };

/** Characters of what was asked for in a slide's place: more than a number or a name has. */
export const MAX_ASKED = 40;

const FOLDER = "present";
const OWN = "own";
const HANDOUT = "handout";
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The path below the base: `/present/vilvoorde-columbus/3/notes/`. */
export function formatPresentPath(place: PresentPlace, locale: Locale): string {
  const prefix = `/${locale === DEFAULT_LOCALE ? "" : `${locale}/`}${FOLDER}/`;
  switch (place.kind) {
    case "index":
      return prefix;
    case "own":
      return `${prefix}${OWN}/`;
    case "handout":
      return `${prefix}${place.briefing}/${HANDOUT}/`;
    case "slide":
      return `${prefix}${place.briefing}/${place.number}/${place.mode === "stage" ? "" : `${place.mode}/`}`;
  }
}

/** What a path below the base stands for; undefined where it is not about presenting. Never throws. */
export function parsePresentPath(
  path: string,
): { place: PresentPlace | LostSlide; locale: Locale } | undefined {
  const all = path.toLowerCase().split("/").filter(Boolean);
  const [first = ""] = all;
  const hasLocale = isLocale(first) && first !== DEFAULT_LOCALE;
  const locale = hasLocale && isLocale(first) ? first : DEFAULT_LOCALE;
  const [folder, briefing, asked = "1", mode = "stage", ...rest] = hasLocale ? all.slice(1) : all;
  if (folder !== FOLDER) return undefined;
  if (briefing === undefined) return { place: { kind: "index" }, locale };
  if (briefing === OWN) return { place: { kind: "own" }, locale };
  if (!SLUG.test(briefing)) return undefined;
  // Behind a slide's number it is the same: a handout has no slide of its own.
  const isHandout = /^[1-9]\d{0,2}$/.test(asked) ? mode === HANDOUT : asked === HANDOUT && mode === "stage";
  if (isHandout && rest.length === 0) return { place: { kind: "handout", briefing }, locale };
  const known = SLIDE_MODES.find((one) => one === mode);
  if (!/^[1-9]\d{0,2}$/.test(asked) || !known || rest.length > 0)
    return { place: { kind: "lost", briefing, asked: decode(asked) }, locale };
  return { place: { kind: "slide", briefing, number: Number(asked), mode: known }, locale };
}

function decode(text: string): string {
  try {
    return firstCharacters(decodeURIComponent(text), MAX_ASKED);
  } catch {
    return firstCharacters(text, MAX_ASKED);
  }
}
