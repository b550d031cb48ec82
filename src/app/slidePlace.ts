import { readStored, writeStored } from "@/ui/storedText";

/** A slide that was left for the live map. `href` leads back to it; `channel` joins the windows of its briefing. */
export type SlidePlace = { href: string; number: number; channel?: string };

const KEY = "belgian-city-partnerships:slide";

/** Keeps the slide that the reader leaves, for as long as this tab is open. */
export function keepSlidePlace(place: SlidePlace): void {
  writeStored("session", KEY, JSON.stringify(place));
}

/** The slide that this tab came from; undefined where there is none. */
export function readSlidePlace(): SlidePlace | undefined {
  try {
    const { href, number, channel } = Object(JSON.parse(readStored("session", KEY) ?? "null"));
    // A path of this site alone, never another place.
    const isPath = typeof href === "string" && /^\/(?!\/)[^\s\\]*present\//.test(href);
    if (!isPath || !Number.isInteger(number)) return undefined;
    return { href, number, ...(typeof channel === "string" && { channel }) };
  } catch {
    return undefined;
  }
}

export function forgetSlidePlace(): void {
  writeStored("session", KEY, undefined);
}
