import type { Atlas } from "./atlas";
import type { City } from "./city";
import type { Delegation, Party } from "./delegation";
import { isInferred } from "./evidence";
import { groupByKeys, kept } from "./kept";
import { hasKind, type Partnership } from "./partnership";

/** A delegation between two named cities, one per pair of its cities. */
export type Visit = { delegation: Delegation; belgianCity: string; usCity: string };

/**
 * What a Belgian or U.S. city is on the map; decides its shape. A counterpart is named where a source says that the two
 * are partners, inferred where the atlas concludes it of all its counterparts.
 */
export type CityRole =
  | "counterpart-named"
  | "counterpart-inferred"
  | "counterpart-not-named"
  | "not-in-city-pair"
  | "us-city";

export function partyCities(party: Party): string[] {
  return party.kind === "cities" ? party.cities : [];
}

export function delegationCities(delegation: Delegation): string[] {
  return [...partyCities(delegation.from), ...partyCities(delegation.to)];
}

const partnershipsByCity = kept((partnerships: Atlas["partnerships"]) =>
  groupByKeys(partnerships, ({ belgianCity, usCity }) => [belgianCity, usCity]),
);

export function partnershipsOf(atlas: Atlas, cityId: string): readonly Partnership[] {
  return partnershipsByCity(atlas.partnerships).get(cityId) ?? [];
}

const delegationsByCity = kept((delegations: Atlas["delegations"]) =>
  groupByKeys(delegations, delegationCities),
);

/** The delegations that a city sent or received, in the order of the data. */
export function delegationsOf(atlas: Atlas, cityId: string): readonly Delegation[] {
  return delegationsByCity(atlas.delegations).get(cityId) ?? [];
}

const programsByCity = kept((programs: Atlas["programs"]) =>
  groupByKeys(programs, ({ cities }) => cities.map(({ city }) => city)),
);

/** The programs in which a source names a city, in the order of the data. */
export function programsNaming(atlas: Atlas, cityId: string): readonly Atlas["programs"][number][] {
  return programsByCity(atlas.programs).get(cityId) ?? [];
}

export function otherEnd(ends: { belgianCity: string; usCity: string }, cityId: string): string {
  return ends.belgianCity === cityId ? ends.usCity : ends.belgianCity;
}

/** All delegations between named cities, in the order of the data. */
export const delegationWays = kept((atlas: Atlas): readonly Visit[] => {
  const countryOf = new Map(atlas.cities.map(({ id, country }) => [id, country]));
  return atlas.delegations.flatMap((delegation) => {
    const from = partyCities(delegation.from);
    const to = partyCities(delegation.to);
    return from.flatMap((origin) =>
      to.flatMap((destination) => {
        const [belgianCity, usCity] =
          countryOf.get(origin) === "BE" ? [origin, destination] : [destination, origin];
        return [{ delegation, belgianCity, usCity }];
      }),
    );
  });
});

/** Those of them between cities that are no partners: the visits that a map draws as lines of their own. */
export const visitsOf = kept((atlas: Atlas): readonly Visit[] => {
  const partners = new Set(atlas.partnerships.map(({ id }) => id));
  return delegationWays(atlas).filter(
    ({ belgianCity, usCity }) => !partners.has(`${belgianCity}--${usCity}`),
  );
});

export function roleOf(atlas: Atlas, city: City): CityRole {
  if (city.country === "US") return "us-city";
  const pairs = partnershipsOf(atlas, city.id).filter((partnership) => hasKind(partnership, "city-pair"));
  if (pairs.length > 0)
    return pairs.every((pair) => isInferred(pair, "city-pair"))
      ? "counterpart-inferred"
      : "counterpart-named";
  const isInCityPair = programsNaming(atlas, city.id).some(({ id }) => id === "city-pair");
  return isInCityPair ? "counterpart-not-named" : "not-in-city-pair";
}

/** The cities of the first picture: Belgian cities that a program names, and City Pair counterparts. */
export const defaultCities = kept((atlas: Atlas): readonly string[] => {
  const inPrograms = new Set(atlas.programs.flatMap(({ cities }) => cities.map(({ city }) => city)));
  const counterparts = new Set(
    atlas.partnerships.filter((partnership) => hasKind(partnership, "city-pair")).map(({ usCity }) => usCity),
  );
  return atlas.cities
    .filter(({ id, country }) => (country === "BE" ? inPrograms.has(id) : counterparts.has(id)))
    .map(({ id }) => id);
});
