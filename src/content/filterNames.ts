import { statesOf } from "@/domain/exchangeFilter";
import { inLocale } from "@/domain/inLocale";
import { BELGIAN_REGIONS, regionOf } from "@/domain/regions";
import type { IndexReading } from "./reading";

/** Something that can be chosen, by the id that addresses have and its name. */
export type NamedId = { id: string; name: string };

/** The names of what the filters can choose that only the atlas knows. */
export type FilterNames = {
  programs: readonly NamedId[];
  /** Belgian regions, then states by their names. */
  regions: readonly NamedId[];
};

function stateNames({ atlas, locale }: IndexReading): NamedId[] {
  const names = new Map(
    atlas.cities.flatMap((city): [string, string][] => {
      const id = city.country === "US" ? regionOf(city) : undefined;
      return id === undefined ? [] : [[id, inLocale(city.region, locale)]];
    }),
  );
  return statesOf(atlas)
    .map((id) => ({ id, name: names.get(id) ?? id }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
}

export function readFilterNames(reading: IndexReading): FilterNames {
  const { atlas, locale, messages } = reading;
  return {
    programs: atlas.programs.map(({ id, name }) => ({ id, name: inLocale(name, locale) })),
    regions: [
      ...BELGIAN_REGIONS.map((id) => ({ id, name: messages.filters.region[id]() })),
      ...stateNames(reading),
    ],
  };
}
