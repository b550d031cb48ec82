import { formatDate } from "@/i18n/formatDate";
import type { Reading } from "./reading";
import { sourceName } from "./reading";

/** A source in full, and the short name that the text of a page calls it by. */
export type CitedSource = { id: string; name: string; title: string; text: string; address: string };

/** How many sources a gap was read for; 0 for a link to a gap. */
function countSources(gap: unknown): number {
  return typeof gap === "object" && gap !== null && "sources" in gap && Array.isArray(gap.sources)
    ? gap.sources.length
    : 0;
}

/** Each link to a source has its `source`, wherever in a page it is. */
function namedIn(content: unknown, mostOfGap: number): string[] {
  if (Array.isArray(content)) return content.flatMap((part) => namedIn(part, mostOfGap));
  if (typeof content !== "object" || content === null) return [];
  const own = "source" in content && typeof content.source === "string" ? [content.source] : [];
  const named = Object.entries(content).flatMap(([key, part]: [string, unknown]) => {
    const isGaps = key === "gaps" && Array.isArray(part);
    return namedIn(isGaps ? part.filter((gap) => countSources(gap) <= mostOfGap) : part, mostOfGap);
  });
  return [...own, ...named];
}

/**
 * The ids of the sources that something of a page names, each once, in the order in which it does. `mostOfGap`: a gap that
 * more sources were read for says only how many, and names none.
 */
export function sourcesNamedIn(content: unknown, mostOfGap = Number.POSITIVE_INFINITY): string[] {
  return [...new Set(namedIn(content, mostOfGap))];
}

/** Sources in full, by their ids; ids that the atlas does not have are left out. */
export function citedSources(reading: Reading, ids: readonly string[]): CitedSource[] {
  const { atlas, locale, messages } = reading;
  return ids.flatMap((id) => {
    const source = atlas.sources.find((it) => it.id === id);
    if (!source) return [];
    const { author, title, publisher, published, url } = source;
    const parts = [
      ...(author ? [author] : []),
      messages.cite.sourceTitle({ title }),
      ...(publisher ? [publisher] : []),
      formatDate(published, locale, messages),
    ];
    return [
      { id, name: sourceName(reading, source), title, text: `${parts.join(", ")}.`, address: url ?? "" },
    ];
  });
}
