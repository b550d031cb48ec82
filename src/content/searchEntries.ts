import type { IndexedParty } from "@/domain/atlasIndex";
import { delegationCities, delegationsOf, otherEnd, partnershipsOf } from "@/domain/connections";
import type { AnyDate } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import { LOCALES } from "@/domain/locale";
import { find, findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";
import type { RecordKind } from "@/domain/recordKinds";
import type { Names, Text } from "@/domain/text";
import { formatDate } from "@/i18n/formatDate";
import { regionAround } from "./belgianRegions";
import type { ExchangesView } from "./exchangesView";
import { cityName, type IndexReading, listCities, partnershipTitle, regionName } from "./reading";
import { delegationLink } from "./records";

export const SEARCH_GROUPS = [
  "view",
  "city",
  "program",
  "partnership",
  "delegation",
  "outcome",
  "event",
  "person",
  "source",
] as const;

export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Something that a search can find, and where it is shown. */
export type SearchEntry = {
  /** `city:antwerp`: unique among all entries. */
  id: string;
  group: SearchGroup;
  title: string;
  /** What tells it from others of its title: region, date, publisher. May be empty. */
  detail: string;
  page: Page;
  fragment?: string;
  /** Of a view: what of all exchanges it shows. */
  view?: ExchangesView;
  /** What it is, in few words; shown in place of the detail, and not searched. */
  summary?: string;
  /** Its other names, in every language. */
  names: string[];
  /** Names in every language of what it belongs to: regions, cities, programs. */
  related: string[];
  /** What the atlas says of it, sentence by sentence. */
  text: string[];
};

/** Parts of a detail, as the page's subtitles join theirs. */
export function joinDetails(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

function inAllLocales(text: Text | Names): string[] {
  const others = "others" in text ? text.others : undefined;
  return [...new Set([...LOCALES.flatMap((locale) => text[locale] ?? []), ...(others ?? [])])];
}

function namesOfCities({ atlas }: IndexReading, ids: readonly string[]): string[] {
  return ids.flatMap((id) => inAllLocales(findCity(atlas, id).names));
}

function namesOfPrograms({ atlas }: IndexReading, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const { name, shortName } = find(atlas.programs, id);
    return [...inAllLocales(name), ...inAllLocales(shortName)];
  });
}

function when({ locale, messages }: IndexReading, date: AnyDate): string {
  return formatDate(date, locale, messages);
}

/** Whom a city is paired with, and how much is recorded of it. */
function citySummary(reading: IndexReading, id: string): string {
  const { atlas, messages } = reading;
  const partners = partnershipsOf(atlas, id).map((its) => otherEnd(its, id));
  const delegations = delegationsOf(atlas, id).length;
  const outcomes = atlas.outcomes.filter(({ cities }) => cities.includes(id)).length;
  const { search } = messages;
  return joinDetails(
    regionName(findCity(atlas, id), reading.locale),
    partners.length > 0
      ? search.partners({
          cities: listCities(reading, partners.slice(0, 2)),
          more: Math.max(0, partners.length - 2),
        })
      : undefined,
    search.delegations({ count: delegations }),
    outcomes > 0 ? search.outcomes({ count: outcomes }) : undefined,
  );
}

/** One end of a journey: its cities, else its country. */
function partyName(reading: IndexReading, party: IndexedParty): string {
  if (party.kind === "cities") return listCities(reading, party.cities);
  return party.kind === "not-stated"
    ? reading.messages.search.notStated()
    : reading.messages.country[party.country]();
}

function cityEntries(reading: IndexReading): SearchEntry[] {
  const { atlas, locale, messages } = reading;
  return atlas.cities.map((city) => {
    const title = cityName(reading, city.id);
    const country = messages.country[city.country]();
    return {
      id: `city:${city.id}`,
      group: "city",
      title,
      detail: messages.city.place({ region: regionName(city, locale), country }),
      page: { kind: "city", id: city.id },
      summary: citySummary(reading, city.id),
      names: inAllLocales(city.names).filter((name) => name !== title),
      related: [...inAllLocales(city.region), ...regionAround(city.region.en)],
      text: [],
    };
  });
}

function programEntries(reading: IndexReading): SearchEntry[] {
  const { atlas, locale } = reading;
  return atlas.programs.map((program) => {
    const title = inLocale(program.name, locale);
    const { runBy } = program;
    return {
      id: `program:${program.id}`,
      group: "program",
      title,
      detail: when(reading, program.date),
      page: { kind: "program", id: program.id },
      names: namesOfPrograms(reading, [program.id]).filter((name) => name !== title),
      related: namesOfCities(
        reading,
        program.cities.map(({ city }) => city),
      ),
      text: runBy.kind === "known" ? [inLocale(runBy.value, locale)] : [],
    };
  });
}

function partnershipEntries(reading: IndexReading): SearchEntry[] {
  const { atlas, messages } = reading;
  const kinds = {
    "city-pair": messages.partnership.cityPair(),
    "sister-cities": messages.partnership.sisterCities(),
  };
  return atlas.partnerships.map((partnership) => {
    const { id, belgianCity, usCity, connections } = partnership;
    return {
      id: `partnership:${id}`,
      group: "partnership",
      title: partnershipTitle(reading, partnership),
      detail: joinDetails(...connections.map(({ kind }) => kinds[kind])),
      page: { kind: "partnership", id },
      names: [],
      related: namesOfCities(reading, [belgianCity, usCity]),
      text: [],
    };
  });
}

function delegationEntries(reading: IndexReading): SearchEntry[] {
  return reading.atlas.delegations.map((delegation) => {
    const { id, program } = delegation;
    const { page, text } = delegationLink(reading, id);
    const programs = program.kind === "program" ? [program.program] : [];
    const { atlas, locale, messages } = reading;
    const way = messages.search.way({
      from: partyName(reading, delegation.from),
      to: partyName(reading, delegation.to),
    });
    return {
      id: `delegation:${id}`,
      group: "delegation",
      title: text,
      detail: when(reading, delegation.date),
      page,
      fragment: id,
      summary: joinDetails(
        when(reading, delegation.date),
        way,
        ...programs.map((its) => inLocale(find(atlas.programs, its).shortName, locale)),
      ),
      names: [],
      related: [
        ...namesOfCities(reading, delegationCities(delegation)),
        ...namesOfPrograms(reading, programs),
      ],
      text: [],
    };
  });
}

/** Outcomes and events are shown by their first city; without one, by the Belgium-wide page. */
function recordEntries(reading: IndexReading, group: "outcome" | "event"): SearchEntry[] {
  const { atlas, locale } = reading;
  const records = group === "outcome" ? atlas.outcomes : atlas.events;
  return records.map(({ id, title, date, cities, programs }) => {
    const [city] = cities;
    return {
      id: `${group}:${id}`,
      group,
      title: inLocale(title, locale),
      detail: joinDetails(when(reading, date), ...cities.map((name) => cityName(reading, name))),
      page: city === undefined ? { kind: "belgium" } : { kind: "city", id: city },
      fragment: id,
      names: [],
      related: [...namesOfCities(reading, cities), ...namesOfPrograms(reading, programs)],
      text: [],
    };
  });
}

/** People whom a source names as the leader of a delegation; they lead to that delegation. */
function personEntries(reading: IndexReading): SearchEntry[] {
  const { atlas, locale } = reading;
  return atlas.delegations.flatMap((delegation) => {
    const { id, leader, date } = delegation;
    if (leader.kind === "unknown") return [];
    const { page, text } = delegationLink(reading, id);
    return {
      id: `person:${id}`,
      group: "person",
      title: inLocale(leader.value, locale),
      detail: joinDetails(text, when(reading, date)),
      page,
      fragment: id,
      names: [],
      related: namesOfCities(reading, delegationCities(delegation)),
      text: [],
    };
  });
}

/** Everything of the index that can be searched, in the order of its groups; see searchTexts.ts for what claims say. */
export function readSearchEntries(reading: IndexReading): SearchEntry[] {
  const ofKinds: Record<RecordKind, readonly SearchEntry[]> = {
    cities: cityEntries(reading),
    programs: programEntries(reading),
    partnerships: partnershipEntries(reading),
    delegations: delegationEntries(reading),
    outcomes: recordEntries(reading, "outcome"),
    events: recordEntries(reading, "event"),
    // They come with what claims say.
    sources: [],
  };
  return [...Object.values(ofKinds).flat(), ...personEntries(reading)];
}
