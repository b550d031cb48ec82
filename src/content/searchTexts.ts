import { inLocale } from "@/domain/inLocale";
import type { Text } from "@/domain/text";
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

/** What the build writes for the search of a language, beside the index of the atlas. */
export function readSearchTexts(reading: Reading): SearchTexts {
  const { atlas, locale } = reading;
  const say = (claims: readonly { text: Text }[]) => claims.map(({ text }) => inLocale(text, locale));
  const texts: Record<string, string[]> = {};
  const add = (kind: string, id: string, claims: readonly { text: Text }[]) => {
    if (claims.length > 0) texts[`${kind}:${id}`] = say(claims);
  };
  for (const { id, claims } of atlas.cities) add("city", id, claims);
  for (const { id, claims, cities } of atlas.programs)
    add("program", id, [...claims, ...cities.map(({ claim }) => claim)]);
  for (const { id, connections } of atlas.partnerships)
    add(
      "partnership",
      id,
      connections.flatMap(({ claims }) => claims),
    );
  for (const { id, claims } of atlas.delegations) add("delegation", id, claims);
  for (const { id, claims } of atlas.outcomes) add("outcome", id, claims);
  for (const { id, claims } of atlas.events) add("event", id, claims);
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
