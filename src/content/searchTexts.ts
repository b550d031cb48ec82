import { inLocale } from "@/domain/inLocale";
import { everyKind, RECORD_KINDS } from "@/domain/recordKinds";
import { toldRecords } from "@/domain/toldRecords";
import { formatDate } from "@/i18n/formatDate";
import type { Reading } from "./reading";
import { joinDetails, type SearchEntry } from "./searchEntries";

/** What a search finds beside names: the words of claims, by the id of the entry of their record, and the sources. */
export type SearchTexts = { texts: Record<string, string[]>; sources: SearchEntry[] };

function sourceEntries({ atlas, locale, messages }: Reading): SearchEntry[] {
  return atlas.sources.map(({ id, title, author, label, publisher, published }) => ({
    id: `source:${id}`,
    group: "source",
    title,
    detail: joinDetails(author, publisher, formatDate(published, locale, messages)),
    page: { kind: "source", id },
    names: label ? [label] : [],
    related: [],
    text: [],
  }));
}

/** In the order in which a search shows them. */
const KINDS = everyKind([
  "cities",
  "programs",
  "partnerships",
  "delegations",
  "outcomes",
  "events",
  "sources",
]);

/** What the build writes for the search of a language, beside the index of the atlas. */
export function readSearchTexts(reading: Reading): SearchTexts {
  const { atlas, locale } = reading;
  const texts: Record<string, string[]> = {};
  for (const kind of KINDS)
    for (const { id, claims } of toldRecords(atlas, kind))
      if (claims.length > 0)
        texts[`${RECORD_KINDS[kind].word}:${id}`] = claims.map(({ text }) => inLocale(text, locale));
  return { texts, sources: sourceEntries(reading) };
}

/** The entries with what the claims of their records say, and the sources after them. */
export function withTexts(entries: readonly SearchEntry[], { texts, sources }: SearchTexts): SearchEntry[] {
  const told = entries.map((entry) => {
    const its = texts[entry.id];
    return its ? { ...entry, text: [...its, ...entry.text] } : entry;
  });
  return [...told, ...sources];
}
