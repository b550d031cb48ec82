import type { IndexedParty } from "@/domain/atlasIndex";
import { compareDates, isDated } from "@/domain/dateBounds";
import type { AnyDate } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { formatDate, formatList } from "@/i18n/formatDate";
import type { ListCell } from "./listContent";
import type { PageLink } from "./pageContent";
import { cityLink, type IndexReading } from "./reading";

export const known = (text: string, sortKey?: number): ListCell => ({
  text,
  isKnown: true,
  ...(sortKey !== undefined && { sortKey }),
});

export const unknown = (text: string): ListCell => ({ text, isKnown: false });

export const linked = (link: PageLink): ListCell => ({ text: link.text, isKnown: true, links: [link] });

/** Links in a row, or the words that say that there are none. */
function linkedOr(none: ListCell, links: PageLink[], { locale }: IndexReading): ListCell {
  const texts = links.map(({ text }) => text);
  return links.length > 0 ? { text: formatList(texts, locale), isKnown: true, links } : none;
}

export function citiesCell(reading: IndexReading, ids: readonly string[], none?: ListCell): ListCell {
  const links = ids.map((id) => cityLink(reading, id));
  return linkedOr(none ?? unknown(reading.messages.list.noneNamed()), links, reading);
}

/** Programs by their short names. */
export function programsCell(reading: IndexReading, ids: readonly string[], none?: ListCell): ListCell {
  const links = ids.map((id): PageLink => {
    const { shortName } = find(reading.atlas.programs, id);
    return { page: { kind: "program", id }, text: inLocale(shortName, reading.locale) };
  });
  return linkedOr(none ?? unknown(reading.messages.list.noneNamed()), links, reading);
}

export function partyCell(reading: IndexReading, party: IndexedParty): ListCell {
  switch (party.kind) {
    case "cities":
      return citiesCell(reading, party.cities);
    case "country":
      return known(inLocale(party.described, reading.locale));
    case "unnamed":
      return unknown(reading.messages.list.notNamed());
    case "not-stated":
      return unknown(reading.messages.list.notStated());
  }
}

/** Of each date of a column how it ranks among them; equal dates share one rank. */
export type DateRanks = ReadonlyMap<AnyDate, number>;

export function rankDates(column: readonly AnyDate[]): DateRanks {
  const inOrder = column.filter(isDated).toSorted(compareDates);
  let rank = 0;
  return new Map(
    inOrder.map((date, index) => {
      const before = inOrder[index - 1];
      if (before && compareDates(before, date) < 0) rank = index;
      return [date, rank];
    }),
  );
}

/** A date with its rank in its column; what is not dated has none. */
export function dateCell({ locale, messages }: IndexReading, date: AnyDate, ranks: DateRanks): ListCell {
  const text = formatDate(date, locale, messages);
  return isDated(date) ? known(text, ranks.get(date)) : unknown(text);
}
