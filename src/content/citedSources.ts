import { formatDate } from "@/i18n/formatDate";
import type { PageContent } from "./pageContent";
import type { Reading } from "./reading";
import { sourceName } from "./reading";

/** A source in full, and the short name that the text of a page calls it by. */
export type CitedSource = { id: string; name: string; text: string; address: string };

/** The ids of all sources that something of a page names, wherever in it: each `sources` of its content has such links. */
function namedIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(namedIn);
  if (typeof content !== "object" || content === null) return [];
  const own = "source" in content && typeof content.source === "string" ? [content.source] : [];
  return [...own, ...Object.values(content).flatMap(namedIn)];
}

/** The sources that the text of a page names, in the order in which it does. */
export function citedSources(reading: Reading, { sections }: PageContent): CitedSource[] {
  const { atlas, locale, messages } = reading;
  return [...new Set(namedIn(sections))].flatMap((id) => {
    const source = atlas.sources.find((it) => it.id === id);
    if (!source) return [];
    const { author, title, publisher, published, url } = source;
    const parts = [
      ...(author ? [author] : []),
      messages.cite.sourceTitle({ title }),
      publisher,
      formatDate(published, locale, messages),
    ];
    return [{ id, name: sourceName(reading, source), text: `${parts.join(", ")}.`, address: url ?? "" }];
  });
}
