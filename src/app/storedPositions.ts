import { readStored, writeStored } from "@/ui/storedText";
import { isEntryName } from "@/url-state/historyEntry";
import type { ReadingPosition } from "./readingPosition";

const KEY = "atlas-places";

/** More steps than anyone goes back. */
const MOST_KEPT = 60;
const MOST_OPENED = 1000;
const LONGEST_HREF = 4000;
const LONGEST_NAME = 40;

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

/** A position as it was written, in this tab or in one that it was copied from; undefined where it is none. */
function parsePosition(value: unknown): ReadingPosition | undefined {
  const { scrolled, opened, link } = Object(value);
  if (typeof scrolled !== "object" || scrolled === null || !Array.isArray(opened)) return undefined;
  const { href, nth, isInText } = Object(link);
  const hasLink = typeof href === "string" && href.length <= LONGEST_HREF && Number.isSafeInteger(nth);
  return {
    scrolled: Object.fromEntries(
      Object.entries(scrolled).flatMap(([name, top]) =>
        name.length <= LONGEST_NAME && isCount(top) ? [[name, top]] : [],
      ),
    ),
    opened: opened.filter(isCount).slice(0, MOST_OPENED),
    ...(hasLink &&
      nth >= 0 && {
        // What an earlier version has kept does not say it.
        link: { href, nth, isInText: isInText !== false },
      }),
  };
}

/** Places by the entry of the tab's history that they belong to, the last kept last. */
export type StoredPositions = Map<string, ReadingPosition>;

/** What this tab has kept before the document was loaded. Anything else that stands there is left out. */
export function readPositions(): StoredPositions {
  const positions: StoredPositions = new Map();
  try {
    const kept: unknown = JSON.parse(readStored("session", KEY) ?? "[]");
    if (!Array.isArray(kept)) return positions;
    for (const pair of kept.slice(-MOST_KEPT)) {
      const [entry, value] = Array.isArray(pair) ? pair : [];
      const position = parsePosition(value);
      if (isEntryName(entry) && position) positions.set(entry, position);
    }
  } catch {
    // Another script of this origin has written there.
  }
  return positions;
}

/** Keeps a position; the oldest go. */
export function keepPosition(positions: StoredPositions, entry: string, position: ReadingPosition): void {
  positions.delete(entry);
  positions.set(entry, position);
  for (const [oldest] of positions) if (positions.size > MOST_KEPT) positions.delete(oldest);
}

/** For the next document of this tab. */
export function storePositions(positions: StoredPositions): void {
  writeStored("session", KEY, JSON.stringify([...positions]));
}
