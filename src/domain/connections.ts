import type { Atlas } from "./atlas";
import type { City } from "./city";
import type { Delegation, Party } from "./delegation";
import { hasKind, type Partnership } from "./partnership";

/** A delegation between two named cities that are not partners, one per pair of its cities. */
export type Visit = { delegation: Delegation; belgianCity: string; usCity: string };

/** What a Belgian or U.S. city is on the map; decides its shape. */
export type CityRole = "counterpart-named" | "counterpart-not-named" | "not-in-city-pair" | "us-city";

export function partyCities(party: Party): string[] {
  return party.kind === "cities" ? party.cities : [];
}

export function delegationCities(delegation: Delegation): string[] {
  return [...partyCities(delegation.from), ...partyCities(delegation.to)];
}

export function partnershipsOf(atlas: Atlas, cityId: string): Partnership[] {
  return atlas.partnerships.filter(({ belgianCity, usCity }) => belgianCity === cityId || usCity === cityId);
}

export function otherEnd(ends: { belgianCity: string; usCity: string }, cityId: string): string {
  return ends.belgianCity === cityId ? ends.usCity : ends.belgianCity;
}

/** All visits of the atlas, in the order of its delegations. */
export function visitsOf(atlas: Atlas): Visit[] {
  const countryOf = new Map(atlas.cities.map(({ id, country }) => [id, country]));
  const partners = new Set(atlas.partnerships.map(({ id }) => id));
  return atlas.delegations.flatMap((delegation) => {
    const from = partyCities(delegation.from);
    const to = partyCities(delegation.to);
    return from.flatMap((origin) =>
      to.flatMap((destination) => {
        const [belgianCity, usCity] =
          countryOf.get(origin) === "BE" ? [origin, destination] : [destination, origin];
        return partners.has(`${belgianCity}--${usCity}`) ? [] : [{ delegation, belgianCity, usCity }];
      }),
    );
  });
}

export function roleOf(atlas: Atlas, city: City): CityRole {
  if (city.country === "US") return "us-city";
  const isPaired = partnershipsOf(atlas, city.id).some((partnership) => hasKind(partnership, "city-pair"));
  if (isPaired) return "counterpart-named";
  const cityPair = atlas.programs.find(({ id }) => id === "city-pair");
  const isInCityPair = cityPair?.cities.some((member) => member.city === city.id);
  return isInCityPair ? "counterpart-not-named" : "not-in-city-pair";
}

/** The cities of the first picture: Belgian cities that a program names, and City Pair counterparts. */
export function defaultCities(atlas: Atlas): string[] {
  const inPrograms = new Set(atlas.programs.flatMap(({ cities }) => cities.map(({ city }) => city)));
  const counterparts = new Set(
    atlas.partnerships.filter((partnership) => hasKind(partnership, "city-pair")).map(({ usCity }) => usCity),
  );
  return atlas.cities
    .filter(({ id, country }) => (country === "BE" ? inPrograms.has(id) : counterparts.has(id)))
    .map(({ id }) => id);
}
