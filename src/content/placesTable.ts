import type { IndexedCity, IndexedPartnership } from "@/domain/atlasIndex";
import { compassPoint } from "@/domain/compassPoint";
import { otherEnd, partnershipsOf } from "@/domain/connections";
import { distanceKm } from "@/domain/distance";
import { connectionEvidence } from "@/domain/evidence";
import { findCity } from "@/domain/lookUp";
import { rhumbBearing } from "@/domain/rhumbBearing";
import { formatList } from "@/i18n/formatDate";
import { distanceInWords } from "./distanceApart";
import { known, linked, unknown } from "./listCells";
import type { ListCell, WholeTable } from "./listContent";
import type { PageLink } from "./pageContent";
import { cityName, type IndexReading, regionName } from "./reading";
import { whereabouts } from "./whereabouts";

type Whence = Pick<IndexedCity, "coordinates">;

/** How far and in which direction one place lies from another: the way over the ground, the direction of the map. */
function wayTo(reading: IndexReading, from: Whence, to: Whence) {
  const km = distanceKm(from.coordinates, to.coordinates);
  return {
    km,
    distance: distanceInWords(reading, km),
    point: compassPoint(rhumbBearing(from.coordinates, to.coordinates)),
  };
}

/** What two cities are to each other, and how it is known: "City Pair, inferred and sister cities". */
function kindsOf({ atlas, locale, messages }: IndexReading, { connections }: IndexedPartnership): string {
  const kinds = connections.map((connection) =>
    messages.where.kind({
      kind: connection.kind === "city-pair" ? "pair" : "sister",
      evidence: connectionEvidence(atlas, connection),
    }),
  );
  return formatList(kinds, locale);
}

function partnersCell(reading: IndexReading, city: IndexedCity, isLeft: (id: string) => boolean): ListCell {
  const { atlas, messages } = reading;
  const ways = partnershipsOf(atlas, city.id)
    .filter(({ id }) => isLeft(id))
    .map((partnership) => {
      const other = findCity(atlas, otherEnd(partnership, city.id));
      const { km, distance, point } = wayTo(reading, city, other);
      const text = messages.where.partner({
        city: cityName(reading, other.id),
        distance,
        point,
        kinds: kindsOf(reading, partnership),
      });
      return { km, link: { page: { kind: "partnership", id: partnership.id }, text } satisfies PageLink };
    })
    .toSorted((one, other) => one.km - other.km);
  const [nearest] = ways;
  if (!nearest) {
    const isLeftOut = partnershipsOf(atlas, city.id).length > 0;
    return unknown(isLeftOut ? messages.where.noneLeft() : messages.list.noneNamed());
  }
  const links = ways.map(({ link }) => link);
  return {
    text: formatList(
      links.map(({ text }) => text),
      reading.locale,
    ),
    isKnown: true,
    sortKey: Math.round(nearest.km),
    links,
  };
}

/** The nearest of the places in the same country. */
function nearestCell(reading: IndexReading, city: IndexedCity, places: readonly IndexedCity[]): ListCell {
  let nearest: { other: IndexedCity; km: number } | undefined;
  for (const other of places) {
    if (other.id === city.id || other.country !== city.country) continue;
    const km = distanceKm(city.coordinates, other.coordinates);
    if (!nearest || km < nearest.km) nearest = { other, km };
  }
  const { messages } = reading;
  if (!nearest) return unknown(messages.where.alone());
  const { km, distance, point } = wayTo(reading, city, nearest.other);
  const text = messages.where.nearest({ city: cityName(reading, nearest.other.id), distance, point });
  return known(text, Math.round(km));
}

/** How far and in which direction from a city its partners lie, and the nearest of these places in its country. */
export function farAndNear(
  reading: IndexReading,
  city: IndexedCity,
  places: readonly IndexedCity[],
  isLeft: (partnership: string) => boolean,
): { partners: ListCell; nearest: ListCell } {
  return {
    partners: partnersCell(reading, city, isLeft),
    nearest: nearestCell(reading, city, places),
  };
}

/**
 * Where each of these cities lies, in words: from a known place, from its partners and from its nearest neighbor among
 * them. `isLeft` tells the partnerships that the filters leave.
 */
export function placesTable(
  reading: IndexReading,
  ids: readonly string[],
  isLeft: (partnership: string) => boolean,
): WholeTable {
  const { locale, messages } = reading;
  const { list, where } = messages;
  const { compare } = new Intl.Collator(locale);
  const places = ids
    .map((id) => findCity(reading.atlas, id))
    .toSorted((one, other) => compare(cityName(reading, one.id), cityName(reading, other.id)));
  return {
    heading: where.places(),
    sortedBy: "city",
    note: {
      text: where.about(),
      link: { page: { kind: "about" }, fragment: "section-map-notes", text: where.toMap() },
    },
    columns: [
      { id: "city", label: list.city() },
      { id: "region", label: list.region() },
      { id: "where", label: list.where() },
      { id: "partners", label: list.partners() },
      { id: "nearest", label: list.nearest() },
    ],
    rows: places.map((city) => {
      const { partners, nearest } = farAndNear(reading, city, places, isLeft);
      return {
        record: `city:${city.id}`,
        cities: [city.id],
        cells: [
          linked({ page: { kind: "city", id: city.id }, text: cityName(reading, city.id) }),
          known(regionName(city, locale)),
          known(whereabouts(reading, city)),
          partners,
          nearest,
        ],
      };
    }),
  };
}
