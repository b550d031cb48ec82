import { compassPoint } from "@/domain/compassPoint";
import { distanceKm, KM_PER_MILE } from "@/domain/distance";
import { findCity } from "@/domain/lookUp";
import { rhumbBearing } from "@/domain/rhumbBearing";
import { formatNumber } from "@/i18n/formatDate";
import { cityName, type IndexReading } from "./reading";

/** A length in both units: "6,518 km (4,050 miles)". */
export function distanceInWords({ locale, messages }: Pick<IndexReading, "locale" | "messages">, km: number) {
  const rounded = (length: number) => formatNumber(Math.round(length), locale);
  return messages.partnership.distance({ km: rounded(km), miles: rounded(km / KM_PER_MILE) });
}

/** How far two cities lie apart on the great circle, in both units. */
export function distanceApart(reading: IndexReading, one: string, other: string): string {
  const [from, to] = [findCity(reading.atlas, one), findCity(reading.atlas, other)];
  return distanceInWords(reading, distanceKm(from.coordinates, to.coordinates));
}

/** The same, and in which direction of the map the other lies from the first. */
export function wayApart(reading: IndexReading, one: string, other: string) {
  const [from, to] = [findCity(reading.atlas, one), findCity(reading.atlas, other)];
  return {
    distance: distanceApart(reading, one, other),
    city: cityName(reading, other),
    point: compassPoint(rhumbBearing(from.coordinates, to.coordinates)),
  };
}
