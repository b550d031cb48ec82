import type { CityRole } from "@/domain/connections";
import type { ConnectionKind } from "@/domain/filters";
import type { PresentMessages } from "./compiled/presentMessages";

/** What a legend calls each form of a city and each kind of line, in its order. */
export type LegendNames = { roles: [CityRole, string][]; kinds: [ConnectionKind, string][] };

/** `legend` is the same in both catalogues. */
export function legendNames({ legend }: Pick<PresentMessages, "legend">): LegendNames {
  return {
    roles: [
      ["counterpart-named", legend.counterpartNamed()],
      ["us-city", legend.usCity()],
      ["counterpart-not-named", legend.counterpartNotNamed()],
      ["not-in-city-pair", legend.notInCityPair()],
    ],
    kinds: [
      ["city-pair", legend.cityPair()],
      ["visit", legend.visit()],
      ["sister-cities", legend.sisterCities()],
    ],
  };
}
