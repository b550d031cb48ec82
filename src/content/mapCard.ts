import { otherEnd, partnershipsOf } from "@/domain/connections";
import { compareDates } from "@/domain/dateBounds";
import {
  delegationKey,
  type Exchange,
  exchangesByKey,
  exchangesOf,
  isDatedExchange,
} from "@/domain/exchanges";
import type { Basis, ConnectionKind } from "@/domain/filters";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { formatDate, formatList } from "@/i18n/formatDate";
import { ofKind } from "./partnerships";
import { cityWithRegion, type IndexReading, listCities } from "./reading";

/** A mark stands for a city, a line for a delegation or for what is between its ends. */
export type MapCardSubject =
  | { kind: "city"; city: string }
  | {
      kind: "line";
      /** Of its delegation, else of what it stands for. */
      id: string;
      /** Its ends; several where it forks. */
      belgianCities: readonly string[];
      usCities: readonly string[];
      of: ConnectionKind;
    };

/** What a mark or a line stands for, in a title and at most four short rows. */
export type MapCard = { title: string; rows: { label: string; text: string }[] };

const MOST_NAMED = 2;

/** The first few, and how many more. */
function listFew({ locale, messages }: IndexReading, texts: readonly string[]): string {
  const unique = [...new Set(texts)];
  const named = unique.slice(0, MOST_NAMED + 1);
  if (unique.length <= MOST_NAMED + 1) return formatList(named, locale);
  const few = unique.slice(0, MOST_NAMED).join(", ");
  return messages.mapCard.andMore({ few, count: unique.length - MOST_NAMED });
}

const isDelegation = ({ record }: Exchange) => record === "delegation";

function whenOf(reading: IndexReading, exchanges: readonly Exchange[]): string {
  const { locale, messages } = reading;
  const delegations = exchanges.filter(isDelegation);
  if (delegations.length === 0) return messages.card.noDelegations();
  const dated = delegations
    .filter(isDatedExchange)
    .toSorted((one, other) => compareDates(one.date, other.date));
  if (dated.length === 0) return messages.mapCard.undated({ count: delegations.length });
  return listFew(
    reading,
    dated.map(({ date }) => formatDate(date, locale, messages)),
  );
}

function programsOf(reading: IndexReading, exchanges: readonly Exchange[]): string {
  const { atlas, locale, messages } = reading;
  const ids = new Set(exchanges.flatMap(({ programs }) => programs));
  if (ids.size === 0) return messages.card.noProgram();
  return listFew(
    reading,
    [...ids].map((id) => inLocale(find(atlas.programs, id).shortName, locale)),
  );
}

/** One word where all are known in one way, else how many in which. */
function surenessOf({ locale, messages }: IndexReading, bases: readonly Basis[]): string {
  const { basis } = messages.exchanges;
  const [first, ...others] = [...new Set(bases)];
  if (first === undefined) return "";
  if (others.length === 0) return basis[first]();
  return formatList(
    [first, ...others].map((kind) =>
      messages.mapCard.countOf({ count: bases.filter((it) => it === kind).length, what: basis[kind]() }),
    ),
    locale,
  );
}

/** Who travelled, where a source says so. */
function whoOf(reading: IndexReading, exchanges: readonly Exchange[]): string {
  const { atlas, locale, messages } = reading;
  const texts = exchanges.filter(isDelegation).flatMap(({ id }) => {
    const { leader, size } = find(atlas.delegations, id);
    if (leader.kind === "known") return [inLocale(leader.value, locale)];
    return size.kind === "known" ? [inLocale(size.value, locale)] : [];
  });
  return texts.length > 0 ? listFew(reading, texts) : messages.list.notStated();
}

function readCity(reading: IndexReading, id: string): MapCard {
  const { atlas, messages } = reading;
  const own = exchangesOf(atlas).filter(({ cities }) => cities.includes(id));
  const partnerships = partnershipsOf(atlas, id);
  const pairs = ofKind(partnerships, "city-pair");
  const others = (pairs.length > 0 ? pairs : partnerships).map((partnership) => otherEnd(partnership, id));
  const pairBases = own
    .filter(({ record, kind }) => record === "agreement" && (pairs.length === 0 || kind === "city-pair"))
    .map(({ basis }) => basis);
  const bases = pairBases.length > 0 ? pairBases : own.map(({ basis }) => basis);
  return {
    title: cityWithRegion(reading, id),
    rows: [
      {
        label: messages.mapCard[pairs.length > 0 || others.length === 0 ? "counterparts" : "sisters"]({
          count: others.length,
        }),
        text: others.length > 0 ? listCities(reading, others) : messages.list.noneNamed(),
      },
      { label: messages.mapCard.when(), text: whenOf(reading, own) },
      { label: messages.mapCard.program(), text: programsOf(reading, own) },
      ...(bases.length > 0 ? [{ label: messages.exchanges.sure(), text: surenessOf(reading, bases) }] : []),
    ],
  };
}

function readLine(
  reading: IndexReading,
  { id, belgianCities, usCities, of }: Extract<MapCardSubject, { kind: "line" }>,
): MapCard {
  const { atlas, messages } = reading;
  const all = exchangesOf(atlas);
  const delegation = exchangesByKey(atlas).get(delegationKey(id));
  const joins = ({ cities, kinds }: Exchange) =>
    kinds.includes(of) &&
    belgianCities.some((city) => cities.includes(city)) &&
    usCities.some((city) => cities.includes(city));
  const own = delegation ? [delegation] : all.filter(joins);
  // A pair is as sure as its agreement says; its delegations are told by their dates.
  const agreed = own.filter(({ record, kind }) => record === "agreement" && kind === of);
  const bases = (agreed.length > 0 ? agreed : own).map(({ basis }) => basis);
  const values = { belgian: listCities(reading, belgianCities), us: listCities(reading, usCities) };
  return {
    title: messages.mapCard.between(values),
    rows: [
      { label: messages.mapCard.when(), text: whenOf(reading, own) },
      { label: messages.mapCard.who(), text: whoOf(reading, own) },
      { label: messages.mapCard.program(), text: programsOf(reading, own) },
      ...(bases.length > 0 ? [{ label: messages.exchanges.sure(), text: surenessOf(reading, bases) }] : []),
    ],
  };
}

/** Undefined for a city that the index does not have. */
export function readMapCard(reading: IndexReading, subject: MapCardSubject): MapCard | undefined {
  const ids = subject.kind === "city" ? [subject.city] : [...subject.belgianCities, ...subject.usCities];
  const known = new Set(reading.atlas.cities.map(({ id }) => id));
  if (!ids.every((id) => known.has(id))) return undefined;
  return subject.kind === "city" ? readCity(reading, subject.city) : readLine(reading, subject);
}
