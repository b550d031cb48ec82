import type { AtlasIndex, IndexedDelegation, IndexedParty } from "@/domain/atlasIndex";
import { partyCities } from "@/domain/connections";
import type { AnyDate } from "@/domain/dateValue";
import { delegationLines } from "@/domain/drawnLines";
import { delegationKey, exchangesByKey } from "@/domain/exchanges";
import { inLocale } from "@/domain/inLocale";
import { memoized } from "@/domain/memoized";
import type { Page } from "@/domain/page";
import { type DatedKind, fromEach } from "@/domain/recordKinds";
import { recordsOfPage } from "@/domain/recordsOfPage";
import { TIES } from "@/domain/recordTies";
import { formatDate } from "@/i18n/formatDate";
import { type IndexReading, listCities } from "./reading";
import { recordPage } from "./recordPage";
import type { TimelineRecord } from "./timelineContent";

export type DatedRecord = TimelineRecord & {
  date: AnyDate;
  /** Ids of the programs that it is part of; of a program its own. */
  programs: readonly string[];
  /** What its mark may say, the best first; the first that has room is drawn. */
  words: readonly string[];
};

const MOST_LETTERS_AMONG_ALL = 40;

/** Pages that tell of their records themselves. */
const TELLS_ITS_OWN = new Set<Page["kind"]>(["city", "partnership", "program", "belgium"]);

const kindsOnMap = memoized(
  (atlas: AtlasIndex) => new Map(delegationLines(atlas).map(({ delegation, kind }) => [delegation, kind])),
);

/** What the map would draw it as: its kind, its way, and whether no more is known than that it was announced. */
function looksOf(atlas: AtlasIndex, key: string): Pick<TimelineRecord, "line" | "way" | "isAnnounced"> {
  const exchange = exchangesByKey(atlas).get(key);
  const [kind] = exchange?.kinds ?? [];
  const line = exchange?.record === "delegation" ? (kindsOnMap(atlas).get(exchange.id) ?? kind) : undefined;
  return {
    ...(line && { line }),
    ...(exchange?.way && { way: exchange.way }),
    ...(exchange?.basis === "announced" && { isAnnounced: true as const }),
  };
}

/** Of a delegation between named cities: "to San Diego" on the page of an end, else "Antwerp to San Diego". */
function journeyInWords(reading: IndexReading, { from, to }: IndexedDelegation, page: Page) {
  const { timeline } = reading.messages;
  const name = (party: IndexedParty) =>
    party.kind === "cities" ? listCities(reading, party.cities) : undefined;
  const [origin, destination] = [name(from), name(to)];
  if (page.kind === "city" && destination && partyCities(from).includes(page.id))
    return timeline.toPlaces({ places: destination });
  if (page.kind === "city" && origin && partyCities(to).includes(page.id))
    return timeline.fromPlaces({ places: origin });
  return origin && destination ? timeline.way({ from: origin, to: destination }) : undefined;
}

/** The records that the timeline of a page tells of, each with the place it can be read at: on the page where that is. */
export function timelineRecords(reading: IndexReading, page: Page): DatedRecord[] {
  const { atlas, locale, messages } = reading;
  const its = recordsOfPage(atlas, page);
  const common = (id: string, date: AnyDate, cities: readonly string[], title: string, short?: string) => {
    const when = formatDate(date, locale, messages);
    const words = short ? [messages.timeline.dated({ what: short, when }), short] : [title];
    return {
      id,
      date,
      when,
      title,
      words: [...words, when],
      cities,
      page: TELLS_ITS_OWN.has(page.kind) ? page : recordPage(atlas, cities),
    };
  };
  const left = <Record extends { id: string }>(records: readonly Record[], kind: DatedKind) =>
    records.filter(({ id }) => its[kind].has(id));
  return fromEach<Pick<AtlasIndex, DatedKind>, DatedRecord>(atlas, {
    delegations: (delegations) =>
      left(delegations, "delegations").map((delegation) => {
        const { id, title, date } = delegation;
        const { cities, programs } = TIES.delegations(delegation);
        const short = journeyInWords(reading, delegation, page);
        return {
          ...common(id, date, cities, inLocale(title, locale), short),
          kind: "delegation",
          programs,
          ...looksOf(atlas, delegationKey(id)),
        };
      }),
    events: (events) =>
      left(events, "events").map(({ id, kind, title, date, cities, programs }) => ({
        ...common(id, date, cities, inLocale(title, locale)),
        kind: kind === "context" ? "context" : "event",
        programs,
        // Among all dates a day without its event would say little, and long words would hide the marks beside.
        ...(page.kind === "timeline" && {
          words: [inLocale(title, locale)].filter(({ length }) => length <= MOST_LETTERS_AMONG_ALL),
        }),
        ...looksOf(atlas, `event:${id}`),
      })),
    outcomes: (outcomes) =>
      left(outcomes, "outcomes").map(({ id, title, date, cities, programs }) => ({
        ...common(id, date, cities, inLocale(title, locale)),
        kind: "outcome",
        programs,
      })),
    programs: (programs) =>
      left(programs, "programs").map(({ id, name, shortName, date, cities }) => {
        const when = formatDate(date, locale, messages);
        return {
          id,
          date,
          when,
          kind: "program",
          title: inLocale(name, locale),
          words: [inLocale(shortName, locale), when],
          page: { kind: "program", id },
          cities: cities.map(({ city }) => city),
          programs: [id],
        };
      }),
  });
}
