import type { Atlas } from "./atlas";
import type { Claim } from "./claim";
import { delegationCities } from "./connections";
import { kept } from "./kept";
import type { Page } from "./page";

/** A claim and the page that shows it under its id. */
export type ClaimHome = { claim: Claim; page: Page };

/** The page of a record with these cities: the first city's, or the Belgium-wide one where it has none. */
export function homeOfCities(ids: readonly string[]): Page {
  const [id] = ids;
  return id === undefined ? { kind: "belgium" } : { kind: "city", id };
}

/** Every claim of the atlas with the page it can be read on; gone through once. */
export const claimHomes = kept((atlas: Atlas): readonly ClaimHome[] => {
  const at = (page: Page, claims: readonly Claim[]) => claims.map((claim) => ({ claim, page }));
  return [
    ...at({ kind: "home" }, [...atlas.about.introduction, ...atlas.about.organisers]),
    ...atlas.cities.flatMap(({ id, claims }) => at({ kind: "city", id }, claims)),
    ...atlas.partnerships.flatMap(({ id, connections }) =>
      connections.flatMap(({ claims }) => at({ kind: "partnership", id }, claims)),
    ),
    ...atlas.programs.flatMap(({ id, claims }) => at({ kind: "program", id }, claims)),
    // A program with many cities does not tell of each.
    ...atlas.programs.flatMap(({ cities }) =>
      cities.flatMap(({ city, claim }) => at({ kind: "city", id: city }, [claim])),
    ),
    ...atlas.delegations.flatMap((delegation) =>
      at(homeOfCities(delegationCities(delegation)), delegation.claims),
    ),
    ...atlas.outcomes.flatMap(({ cities, claims }) => at(homeOfCities(cities), claims)),
    ...atlas.events.flatMap(({ cities, claims }) => at(homeOfCities(cities), claims)),
  ];
});
