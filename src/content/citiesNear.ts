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

/** The cities around a town, the nearest first, from its name as `fold` writes it; none for other names. */
export type ReadNear = (folded: string) => NearCity[];

/**
 * Finds the cities of the atlas within 150 km of a town of `townNames.json`, by the name it has in any of the four
 * languages. `fold` makes two ways of writing a name one.
 */
export function citiesNear(
  { atlas, locale, messages }: IndexReading,
  fold: (name: string) => string,
): ReadNear {
  const named = Object.entries(townNames).flatMap(([id, names]) =>
    LOCALES.map((its) => [fold(names[its]), id] as const),
  );
  // Of two towns of one name the first.
  const ids = new Map(named.toReversed());
  const around = (town: (typeof towns)[number]): NearCity[] =>
    atlas.cities
      .map((city) => ({ city, km: distanceKm(town, city.coordinates) }))
      .filter(({ km }) => km <= NEAR_KM)
      .toSorted((one, other) => one.km - other.km)
      .slice(0, MOST_NEAR)
      .map(({ city, km }) => ({
        name: inLocale(city.names, locale),
        distance: distanceInWords({ locale, messages }, km),
      }));
  return (folded) => {
    const town = towns.find(({ id }) => id === ids.get(folded));
    return town ? around(town) : [];
  };
}
