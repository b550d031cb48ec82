import { type OwnBriefing, toBriefingContent } from "@/domain/ownBriefing";

/** Longer names are cut by some file systems and mail programs. */
const MAX_SLUG = 60;

/** The text of a file that holds a briefing; `parseBriefingText` reads it back. */
export function briefingFileText(briefing: OwnBriefing): string {
  return `${JSON.stringify(toBriefingContent(briefing), null, 2)}\n`;
}

/** `cities-after-2014-2026-11-23.json`: the title in lower-case ASCII, so that every file system takes it, and the day. */
export function briefingFileName(title: string, day: string, extension: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG)
    .replace(/^-|-+$/g, "");
  return `${slug || "briefing"}-${day}.${extension}`;
}
