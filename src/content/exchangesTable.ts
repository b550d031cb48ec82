import type { IndexedParty } from "@/domain/atlasIndex";
import { boundsOf, compareDates, yearOf } from "@/domain/dateBounds";
import { EXCHANGE_COLUMNS, type ExchangeColumn } from "@/domain/exchangeColumns";
import { type Exchange, exchangesOf } from "@/domain/exchanges";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { shortSourceName } from "@/domain/source";
import { columnNames } from "@/i18n/columnNames";
import { formatDate, formatList } from "@/i18n/formatDate";
import {
  citiesCell,
  type DateRanks,
  dateCell,
  known,
  partyCell,
  programsCell,
  rankDates,
  unknown,
} from "./listCells";
import type { ListCell, ListRow, WholeTable } from "./listContent";
import { belgiumWideOr } from "./listPlaces";
import type { PageLink } from "./pageContent";
import { cityName, type IndexReading, partnershipTitle } from "./reading";
import { delegationLink } from "./records";

type Cells = Record<ExchangeColumn, ListCell>;

/** What a row says of its own kind of record. */
type Own = Pick<Cells, "from" | "to" | "who"> & { link: PageLink };

function partyOrPlace(reading: IndexReading, party: IndexedParty): ListCell {
  const { exchanges } = reading.messages;
  return party.kind === "not-stated" ? unknown(exchanges.noPlace()) : partyCell(reading, party);
}

function readDelegation(reading: IndexReading, { id }: Exchange): Own {
  const { locale, messages } = reading;
  const { exchanges, list } = messages;
  const { from, to, leader, size, direction } = find(reading.atlas.delegations, id);
  const people = size.kind === "known" ? inLocale(size.value, locale) : undefined;
  const led = leader.kind === "known" ? inLocale(leader.value, locale) : undefined;
  const who = led
    ? known(people ? exchanges.ledOf({ size: people, leader: led }) : exchanges.led({ leader: led }))
    : people
      ? known(people)
      : unknown(list.notStated());
  return {
    link: delegationLink(reading, id),
    from: partyOrPlace(reading, from),
    to: { ...partyOrPlace(reading, to), ...(direction !== "not-stated" && { arrow: "to" }) },
    who,
  };
}

function readAgreement(reading: IndexReading, { id, kind, ended }: Exchange): Own {
  const { locale, messages } = reading;
  const { exchanges } = messages;
  const partnership = find(reading.atlas.partnerships, id);
  const isPair = kind === "city-pair";
  const date = ended && formatDate(ended, locale, messages);
  const what = date
    ? exchanges[isPair ? "pairingEnded" : "agreementEnded"]({ date })
    : exchanges[isPair ? "pairing" : "agreement"]();
  const pair = partnershipTitle(reading, partnership);
  return {
    link: { page: { kind: "partnership", id }, text: exchanges.agreementTitle({ what, pair }) },
    from: citiesCell(reading, [partnership.belgianCity]),
    to: { ...citiesCell(reading, [partnership.usCity]), arrow: "both" },
    who: known(what),
  };
}

function readMembership(reading: IndexReading, { id, cities }: Exchange): Own {
  const { exchanges, list } = reading.messages;
  const [city = ""] = cities;
  const program = inLocale(find(reading.atlas.programs, id).name, reading.locale);
  return {
    link: {
      page: { kind: "program", id },
      text: exchanges.membershipTitle({ city: cityName(reading, city), program }),
    },
    from: citiesCell(reading, cities),
    to: unknown(list.noneNamed()),
    who: known(exchanges.membership()),
  };
}

function readEvent(reading: IndexReading, { id, cities }: Exchange): Own {
  const { title } = find(reading.atlas.events, id);
  const text = inLocale(title, reading.locale);
  const isIn = (country: string) => (city: string) => find(reading.atlas.cities, city).country === country;
  return {
    link: { page: belgiumWideOr(cities), fragment: id, text },
    from: citiesCell(reading, cities.filter(isIn("BE"))),
    to: citiesCell(reading, cities.filter(isIn("US"))),
    who: known(text),
  };
}

const READERS: Record<Exchange["record"], (reading: IndexReading, exchange: Exchange) => Own> = {
  delegation: readDelegation,
  agreement: readAgreement,
  membership: readMembership,
  event: readEvent,
};

function outcomesCell({ atlas, locale, messages }: IndexReading, { outcomes }: Exchange): ListCell {
  const links = outcomes.map((id): PageLink => {
    const { title, cities } = find(atlas.outcomes, id);
    return { page: belgiumWideOr(cities), fragment: id, text: inLocale(title, locale) };
  });
  if (links.length === 0) return unknown(messages.exchanges.noneReported());
  return {
    text: formatList(
      links.map(({ text }) => text),
      locale,
    ),
    isKnown: true,
    links,
  };
}

/** A source by its number among all; its name says which it is. */
function sourcesCell(
  { atlas, messages }: IndexReading,
  { sources }: Exchange,
  numbers: ReadonlyMap<string, number>,
): ListCell {
  if (sources.length === 0) return unknown(messages.exchanges.noSource());
  const links = sources.map((id): PageLink => {
    const source = find(atlas.sources, id);
    const number = String(numbers.get(id));
    const name = source.name ?? shortSourceName(source);
    return { page: { kind: "source", id }, text: number, label: messages.exchanges.source({ number, name }) };
  });
  const text = links.map((link) => link.text).join(", ");
  return { text, isKnown: true, sortKey: sources.length, links, group: links[0]?.label ?? text };
}

function cellsOf(
  reading: IndexReading,
  exchange: Exchange,
  ranks: DateRanks,
  numbers: ReadonlyMap<string, number>,
): Cells {
  const { exchanges } = reading.messages;
  const { date, programs, basis, grade } = exchange;
  const own = READERS[exchange.record](reading, exchange);
  const when = dateCell(reading, date, ranks);
  // What a delegation is called stands nowhere else in its row.
  const label =
    exchange.record === "delegation"
      ? exchanges.rowName({ when: when.text, title: own.link.text })
      : undefined;
  const { earliest, latest } = boundsOf(date) ?? {};
  const day = earliest ?? latest;
  return {
    when: {
      ...when,
      links: [{ ...own.link, text: when.text, ...(label && { label }) }],
      ...(day !== undefined && when.text.length !== 4 && { group: String(yearOf(day)) }),
    },
    from: own.from,
    to: own.to,
    who: own.who,
    program: programsCell(reading, programs),
    outcome: outcomesCell(reading, exchange),
    sure: {
      ...known(exchanges.sureness({ basis: exchanges.basis[basis](), grade })),
      basis,
    },
    sources: sourcesCell(reading, exchange, numbers),
  };
}

/** Every exchange in one row, in order of time; those without a date last. */
export function exchangesTable(reading: IndexReading): WholeTable {
  const { atlas, messages } = reading;
  const { exchanges } = messages;
  const all = exchangesOf(atlas).toSorted((one, other) => compareDates(one.date, other.date));
  const ranks = rankDates(all.map(({ date }) => date));
  const numbers = new Map(atlas.sources.map(({ id }, at) => [id, at + 1]));
  const labels = columnNames(messages);
  return {
    heading: exchanges.title(),
    sortedBy: "when",
    columns: EXCHANGE_COLUMNS.map((id) => ({ id, label: labels[id] })),
    rows: all.map((exchange): ListRow => {
      const cells = cellsOf(reading, exchange, ranks, numbers);
      const [first, ...others] = EXCHANGE_COLUMNS.map((id) => cells[id]);
      return { record: exchange.key, cities: [...exchange.cities], cells: [first ?? cells.when, ...others] };
    }),
  };
}
