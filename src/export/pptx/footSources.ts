import type { PresentMessages } from "@/i18n/compiled/presentMessages";

/** What a slide rests on, in full: its place is as high as three lines, and its letters shrink where that is not enough. */
export function footSources(sources: readonly string[], present: PresentMessages): string {
  return sources.length === 0 ? "" : present.source({ count: sources.length, sources: sources.join(" · ") });
}
