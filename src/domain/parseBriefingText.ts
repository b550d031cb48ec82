import { parseOwnBriefing, type ReadBriefing } from "./ownBriefing";

/** More than the longest briefing has; reading more would only keep the reader waiting. */
export const MAX_FILE_CHARACTERS = 20_000_000;

export type ReadBriefingText = ReadBriefing | { kind: "not-json" } | { kind: "too-large" };

/** The text of a file as a briefing. Never throws. */
export function parseBriefingText(text: string): ReadBriefingText {
  if (text.length > MAX_FILE_CHARACTERS) return { kind: "too-large" };
  try {
    // Some editors put a mark before the text, which JSON does not allow.
    return parseOwnBriefing(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return { kind: "not-json" };
  }
}
