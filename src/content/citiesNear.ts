import { towns } from "@/basemap/geometry/towns";
import { distanceKm } from "@/domain/distance";
import { inLocale } from "@/domain/inLocale";
import { LOCALES } from "@/domain/locale";
import townNames from "@/i18n/townNames.json";
import { distanceInWords } from "./distanceApart";
import type { IndexReading } from "./reading";

/** A city of the atlas, and how far it lies from what was asked for, in words. */
export type NearCity = { name: string; distance: string };

const MOST_NEAR = 3;

/** Farther off nothing is near. */
const NEAR_KM = 150;

/**
 * The cities of the atlas within 150 km of a town of `townNames.json` by the name it has in any of the four languages, the
 * nearest first; none for other names. `fold` makes two ways of writing a name one.
 */
export function citiesNear(
  { atlas, locale, messages }: IndexReading,
  asked: string,
  fold: (name: string) => string,
): NearCity[] {
  const [id] =
    Object.entries(townNames).find(([, names]) => LOCALES.some((its) => fold(names[its]) === asked)) ?? [];
  const town = towns.find((its) => its.id === id);
  if (!town) return [];
  return atlas.cities
    .map((city) => ({ city, km: distanceKm(town, city.coordinates) }))
    .filter(({ km }) => km <= NEAR_KM)
    .toSorted((one, other) => one.km - other.km)
    .slice(0, MOST_NEAR)
    .map(({ city, km }) => ({
      name: inLocale(city.names, locale),
      distance: distanceInWords({ locale, messages }, km),
    }));
}
