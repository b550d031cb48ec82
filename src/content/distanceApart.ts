import { distanceKm, KM_PER_MILE } from "@/domain/distance";
import { findCity } from "@/domain/lookUp";
import { formatNumber } from "@/i18n/formatDate";
import type { IndexReading } from "./reading";

/** How far two cities lie apart on the great circle, in both units: "6,518 km (4,050 miles)". */
export function distanceApart({ atlas, locale, messages }: IndexReading, one: string, other: string): string {
  const km = distanceKm(findCity(atlas, one).coordinates, findCity(atlas, other).coordinates);
  const rounded = (length: number) => formatNumber(Math.round(length), locale);
  return messages.partnership.distance({ km: rounded(km), miles: rounded(km / KM_PER_MILE) });
}
