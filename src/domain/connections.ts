import type { AtlasIndex, IndexedCity, IndexedDelegation, IndexedParty } from "./atlasIndex";
import type { Delegation } from "./delegation";
import { isInferred } from "./evidence";
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

export function partnershipsOf<Its extends Ends>(
  atlas: { partnerships: readonly Its[] },
  cityId: string,
): Its[] {
  return atlas.partnerships.filter(({ belgianCity, usCity }) => belgianCity === cityId || usCity === cityId);
}

export function otherEnd(ends: Ends, cityId: string): string {
  return ends.belgianCity === cityId ? ends.usCity : ends.belgianCity;
}

/** All delegations between named cities, in the order of the data. */
export function delegationWays<Its extends Way>(
  atlas: Pick<AtlasIndex, "cities"> & { delegations: readonly Its[] },
): Visit<Its>[] {
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
}

/** Those of them between cities that are no partners: the visits that a map draws as lines of their own. */
export function visitsOf<Its extends Way>(
  atlas: Pick<AtlasIndex, "cities" | "partnerships"> & { delegations: readonly Its[] },
): Visit<Its>[] {
  const partners = new Set(atlas.partnerships.map(({ id }) => id));
  return delegationWays(atlas).filter(
    ({ belgianCity, usCity }) => !partners.has(`${belgianCity}--${usCity}`),
  );
}

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

/** The cities of the first picture: Belgian cities that a program names, and City Pair counterparts. */
export function defaultCities(atlas: AtlasIndex): string[] {
  const inPrograms = new Set(atlas.programs.flatMap(({ cities }) => cities.map(({ city }) => city)));
  const counterparts = new Set(
    atlas.partnerships.filter((partnership) => hasKind(partnership, "city-pair")).map(({ usCity }) => usCity),
  );
  return atlas.cities
    .filter(({ id, country }) => (country === "BE" ? inPrograms.has(id) : counterparts.has(id)))
    .map(({ id }) => id);
}
