import { CC_BY } from "@/content/license";
import { NAMED_PUBLISHER } from "@/content/publisher";
import type { Reading } from "@/content/reading";
import type { Atlas } from "@/domain/atlas";
import { type City, COUNTRIES, type Country } from "@/domain/city";
import { delegationCities, partyCities } from "@/domain/connections";
import { isDated, partialBoundsOf } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import type { Delegation, Party } from "@/domain/delegation";
import { knownOf } from "@/domain/exchanges";
import { inLocale } from "@/domain/inLocale";
import { LOCALES } from "@/domain/locale";
import { findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";
import { homeOfCities } from "@/domain/recordHome";
import { DATED_KINDS } from "@/domain/recordKinds";
import { delegationsBetween } from "@/domain/relations";
import { TAGS } from "@/i18n/formatDate";
import { formatPath } from "@/url-state/paths";

/** A thing of https://schema.org. */
export type Thing = { "@type": string; [property: string]: unknown };

/** Absolute address of a page, of a record on it, or of a file. */
type ToUrl = (path: string) => string;

const countryThing = (country: Country, { messages }: Reading): Thing => ({
  "@type": "Country",
  name: messages.country[country](),
  identifier: country,
});

function placeOf(reading: Reading, city: City, toUrl: ToUrl): Thing {
  const name = inLocale(city.names, reading.locale);
  const names = [...LOCALES.map((locale) => city.names[locale]), ...(city.names.others ?? [])];
  const others = [...new Set(names)].filter((other) => other !== name);
  return {
    "@type": "Place",
    "@id": `${toUrl(formatPath({ kind: "city", id: city.id }, reading.locale))}#place`,
    url: toUrl(formatPath({ kind: "city", id: city.id }, reading.locale)),
    name,
    ...(others.length > 0 && { alternateName: others }),
    geo: { "@type": "GeoCoordinates", latitude: city.coordinates.lat, longitude: city.coordinates.lng },
    containedInPlace: {
      "@type": "AdministrativeArea",
      name: inLocale(city.region, reading.locale),
      containedInPlace: countryThing(city.country, reading),
    },
  };
}

/** A place named in passing: the page of the city says the rest. */
function briefPlace(reading: Reading, id: string, toUrl: ToUrl): Thing {
  const { "@id": key, name } = placeOf(reading, findCity(reading.atlas, id), toUrl);
  return { "@type": "Place", "@id": key, name };
}

/** As precise as the source. A bound, like "by 2014", is no date that schema.org could hold. */
function datesOf(date: DateValue): { startDate: string; endDate?: string } | undefined {
  if (!isDated(date)) return undefined;
  const { earliest, latest, goesOn } = partialBoundsOf(date);
  if (earliest === undefined || (latest === undefined && !goesOn)) return undefined;
  return { startDate: earliest, ...(latest !== undefined && latest !== earliest && { endDate: latest }) };
}

function locationOf(reading: Reading, to: Party, toUrl: ToUrl): Thing[] {
  switch (to.kind) {
    case "cities":
      return partyCities(to).map((id) => briefPlace(reading, id, toUrl));
    case "country":
    case "unnamed":
      return [countryThing(to.country, reading)];
    case "not-stated":
      return [];
  }
}

/**
 * A delegation as an event, where a source dates it and tells of it as of something that was. It is the same thing on every
 * page that tells of it: its id is the address at which it is told.
 */
function eventOf(reading: Reading, delegation: Delegation, toUrl: ToUrl): Thing[] {
  const { atlas, locale } = reading;
  const dates = datesOf(delegation.date);
  if (!dates || knownOf(atlas, delegation, delegation.date).basis === "announced") return [];
  const [claim] = delegation.claims;
  const location = locationOf(reading, delegation.to, toUrl);
  return [
    {
      "@type": "Event",
      "@id": `${toUrl(formatPath(homeOfCities(delegationCities(delegation)), locale))}#${delegation.id}`,
      name: inLocale(delegation.title, locale),
      ...(claim && { description: inLocale(claim.text, locale) }),
      ...dates,
      ...(location.length > 0 && { location: location.length === 1 ? location[0] : location }),
    },
  ];
}

/** The years that the records lie in, as ISO 8601 has it; nothing where none has a date. */
function temporalCoverage(atlas: Atlas): { temporalCoverage?: string } {
  const years = DATED_KINDS.flatMap((kind) => atlas[kind].map(({ date }) => date))
    .flatMap((date) => Object.values(datesOf(date) ?? {}))
    .map((date) => date.slice(0, 4))
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? { temporalCoverage: `${first}/${last}` } : {};
}

function dataset(reading: Reading, description: string, toUrl: ToUrl): Thing {
  const { atlas, locale } = reading;
  return {
    "@type": "Dataset",
    name: inLocale(atlas.about.title, locale),
    description,
    url: toUrl(formatPath({ kind: "home" }, locale)),
    dateModified: atlas.about.updated,
    inLanguage: TAGS[locale],
    identifier: toUrl(formatPath({ kind: "home" }, locale)),
    license: CC_BY,
    // Whoever publishes is a person or an organization: schema.org has a word for both only in the latter.
    creator: {
      "@type": "Organization",
      name: NAMED_PUBLISHER ?? reading.messages.site.name(),
      url: toUrl("/"),
    },
    ...temporalCoverage(atlas),
    spatialCoverage: COUNTRIES.map((country) => countryThing(country, reading)),
    distribution: [
      ["datapackage.json", "application/json"],
      ["connections.geojson", "application/geo+json"],
    ].map(([name, encodingFormat]) => ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: toUrl(`/data/${name}`),
    })),
  };
}

/** What a page is about, for machines: a place, dated delegations, or the data as a whole. */
function thingsOf(reading: Reading, page: Page, description: string, toUrl: ToUrl): Thing[] {
  const { atlas } = reading;
  const events = (delegations: readonly Delegation[]) =>
    delegations.flatMap((delegation) => eventOf(reading, delegation, toUrl));
  switch (page.kind) {
    case "home":
      return [dataset(reading, description, toUrl)];
    case "city": {
      const its = atlas.delegations.filter((delegation) => delegationCities(delegation).includes(page.id));
      return [placeOf(reading, findCity(atlas, page.id), toUrl), ...events(its)];
    }
    case "partnership": {
      const partnership = atlas.partnerships.find(({ id }) => id === page.id);
      if (!partnership) return [];
      const ends = [partnership.belgianCity, partnership.usCity];
      return [
        ...ends.map((id) => placeOf(reading, findCity(atlas, id), toUrl)),
        ...events(delegationsBetween(atlas, partnership)),
      ];
    }
    default:
      return [];
  }
}

/** A page's JSON-LD, or undefined where there is nothing to say. */
export function structuredData(reading: Reading, page: Page, description: string, siteAddress: string) {
  const things = thingsOf(reading, page, description, (path) => siteAddress + path);
  return things.length > 0 ? { "@context": "https://schema.org", "@graph": things } : undefined;
}
