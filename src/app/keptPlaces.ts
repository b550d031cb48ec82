import { readStored, writeStored } from "@/ui/storedText";
import { isEntryName } from "@/url-state/historyEntry";
import type { Place } from "./place";

const KEY = "atlas-places";

/** More steps than anyone goes back. */
const MOST_KEPT = 60;
const MOST_OPENED = 1000;
const LONGEST_HREF = 4000;
const LONGEST_NAME = 40;

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

/** A place as it was written, in this tab or in one that it was copied from; undefined where it is none. */
function parsePlace(value: unknown): Place | undefined {
  const { scrolled, opened, link } = Object(value);
  if (typeof scrolled !== "object" || scrolled === null || !Array.isArray(opened)) return undefined;
  const { href, nth } = Object(link);
  const hasLink = typeof href === "string" && href.length <= LONGEST_HREF && Number.isSafeInteger(nth);
  return {
    scrolled: Object.fromEntries(
      Object.entries(scrolled).flatMap(([name, top]) =>
        name.length <= LONGEST_NAME && isCount(top) ? [[name, top]] : [],
      ),
    ),
    opened: opened.filter(isCount).slice(0, MOST_OPENED),
    ...(hasLink && nth >= 0 && { link: { href, nth } }),
  };
}

/** Places by the entry of the tab's history that they belong to, the last kept last. */
export type KeptPlaces = Map<string, Place>;

/** What this tab has kept before the document was loaded. Anything else that stands there is left out. */
export function readPlaces(): KeptPlaces {
  const places: KeptPlaces = new Map();
  try {
    const kept: unknown = JSON.parse(readStored("session", KEY) ?? "[]");
    if (!Array.isArray(kept)) return places;
    for (const pair of kept.slice(-MOST_KEPT)) {
      const [entry, value] = Array.isArray(pair) ? pair : [];
      const place = parsePlace(value);
      if (isEntryName(entry) && place) places.set(entry, place);
    }
  } catch {
    // Another script of this origin has written there.
  }
  return places;
}

/** Keeps a place; the oldest go. */
export function keepPlace(places: KeptPlaces, entry: string, place: Place): void {
  places.delete(entry);
  places.set(entry, place);
  for (const [oldest] of places) if (places.size > MOST_KEPT) places.delete(oldest);
}

/** For the next document of this tab. */
export function storePlaces(places: KeptPlaces): void {
  writeStored("session", KEY, JSON.stringify([...places]));
}
