import type { AtlasIndex, IndexedCity, IndexedDelegation, IndexedParty } from "./atlasIndex";
import type { Delegation } from "./delegation";
import { isInferred } from "./evidence";
import { groupByKeys, memoized } from "./memoized";
import { hasKind } from "./partnership";

/** A delegation between two named cities, one per pair of its cities. */
export type Visit<Its = Delegation> = { delegation: Its; belgianCity: string; usCity: string };

type Ends = { belgianCity: string; usCity: string };

/** Whence and whither, of a whole record or of its entry in the index. */
type Way = Pick<IndexedDelegation, "from" | "to">;

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

export function partyCities(party: IndexedParty): string[] {
  return party.kind === "cities" ? party.cities : [];
}

export function delegationCities(delegation: Way): string[] {
  return [...partyCities(delegation.from), ...partyCities(delegation.to)];
}

type Members = { cities: readonly { city: string }[] };

// What a map of records holds are the records of the list that it was made from.
const partnershipsByCity = memoized((partnerships: readonly Ends[]) =>
  groupByKeys(partnerships, ({ belgianCity, usCity }) => [belgianCity, usCity]),
);

export function partnershipsOf<Its extends Ends>(
  atlas: { partnerships: readonly Its[] },
  cityId: string,
): Its[] {
  return (partnershipsByCity(atlas.partnerships).get(cityId) ?? []) as Its[];
}

const delegationsByCity = memoized((delegations: readonly Way[]) =>
  groupByKeys(delegations, delegationCities),
);

/** The delegations that a city sent or received, in the order of the data. */
export function delegationsOf<Its extends Way>(
  atlas: { delegations: readonly Its[] },
  cityId: string,
): Its[] {
  return (delegationsByCity(atlas.delegations).get(cityId) ?? []) as Its[];
}

const programsByCity = memoized((programs: readonly Members[]) =>
  groupByKeys(programs, ({ cities }) => cities.map(({ city }) => city)),
);

/** The programs in which a source names a city, in the order of the data. */
export function programsNaming<Its extends Members>(
  atlas: { programs: readonly Its[] },
  cityId: string,
): Its[] {
  return (programsByCity(atlas.programs).get(cityId) ?? []) as Its[];
}

export function otherEnd(ends: Ends, cityId: string): string {
  return ends.belgianCity === cityId ? ends.usCity : ends.belgianCity;
}

type Travelled<Its> = Pick<AtlasIndex, "cities"> & { delegations: readonly Its[] };

/** All delegations between named cities, in the order of the data. */
export function delegationWays<Its extends Way>(atlas: Travelled<Its>): readonly Visit<Its>[] {
  return waysOf(atlas) as readonly Visit<Its>[];
}

const waysOf = memoized((atlas: Travelled<Way>): readonly Visit<Way>[] => {
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
export function visitsOf<Its extends Way>(
  atlas: Travelled<Its> & Pick<AtlasIndex, "partnerships">,
): readonly Visit<Its>[] {
  return visitsApart(atlas) as readonly Visit<Its>[];
}

const visitsApart = memoized((atlas: Travelled<Way> & Pick<AtlasIndex, "partnerships">) => {
  const partners = new Set(atlas.partnerships.map(({ id }) => id));
  return delegationWays(atlas).filter(
    ({ belgianCity, usCity }) => !partners.has(`${belgianCity}--${usCity}`),
  );
});

export function roleOf(atlas: AtlasIndex, city: Pick<IndexedCity, "id" | "country">): CityRole {
  if (city.country === "US") return "us-city";
  const pairs = partnershipsOf(atlas, city.id).filter((partnership) => hasKind(partnership, "city-pair"));
  if (pairs.length > 0)
    return pairs.every((pair) => isInferred(pair, "city-pair"))
      ? "counterpart-inferred"
      : "counterpart-named";
  const cityPair = atlas.programs.find(({ id }) => id === "city-pair");
  const isInCityPair = cityPair?.cities.some((member) => member.city === city.id);
  return isInCityPair ? "counterpart-not-named" : "not-in-city-pair";
}

/** The role of each city, by its id. */
export const rolesOf = memoized(
  (atlas: AtlasIndex): ReadonlyMap<string, CityRole> =>
    new Map(atlas.cities.map((city) => [city.id, roleOf(atlas, city)])),
);

/** The cities of the first picture: Belgian cities that a program names, and City Pair counterparts. */
export const defaultCities = memoized((atlas: AtlasIndex): readonly string[] => {
  const inPrograms = new Set(atlas.programs.flatMap(({ cities }) => cities.map(({ city }) => city)));
  const counterparts = new Set(
    atlas.partnerships.filter((partnership) => hasKind(partnership, "city-pair")).map(({ usCity }) => usCity),
  );
  return atlas.cities
    .filter(({ id, country }) => (country === "BE" ? inPrograms.has(id) : counterparts.has(id)))
    .map(({ id }) => id);
});
