import type { Atlas } from "./atlas";
import { delegationCities, delegationsOf, partnershipsOf, partyCities } from "./connections";
import type { Delegation } from "./delegation";
import { kept } from "./kept";
import type { Outcome } from "./outcome";
import { hasKind, type Partnership } from "./partnership";

/** The program whose partnerships are of the kind of the same name. */
const CITY_PAIR = "city-pair";

function wentBetween({ from, to }: Delegation, { belgianCity, usCity }: Partnership): boolean {
  const [origins, destinations] = [partyCities(from), partyCities(to)];
  return (
    (origins.includes(belgianCity) && destinations.includes(usCity)) ||
    (origins.includes(usCity) && destinations.includes(belgianCity))
  );
}

/** The delegations that went from one city of a partnership to the other, in the order of the data. */
export function delegationsBetween(atlas: Atlas, partnership: Partnership): Delegation[] {
  return delegationsOf(atlas, partnership.belgianCity).filter((delegation) =>
    wentBetween(delegation, partnership),
  );
}

const placesInData = kept(
  (partnerships: Atlas["partnerships"]) =>
    new Map(partnerships.map((partnership, place) => [partnership, place])),
);

/** The partnerships between whose cities a delegation went, in the order of the data. */
export function partnershipsVisited(atlas: Atlas, delegation: Delegation): Partnership[] {
  const places = placesInData(atlas.partnerships);
  const ofCities = delegationCities(delegation).flatMap((id) => partnershipsOf(atlas, id));
  return [...new Set(ofCities)]
    .filter((partnership) => wentBetween(delegation, partnership))
    .toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** What came of a delegation, according to the sources. */
export function outcomesOf({ outcomes }: Atlas, delegationId: string): Outcome[] {
  return outcomes.filter(({ delegations }) => delegations.includes(delegationId));
}

/** What came of a partnership: of a delegation between its cities, or told of both cities together. */
export function outcomesBetween(atlas: Atlas, partnership: Partnership): Outcome[] {
  const between = new Set(delegationsBetween(atlas, partnership).map(({ id }) => id));
  return atlas.outcomes.filter(
    ({ cities, delegations }) =>
      delegations.some((id) => between.has(id)) ||
      (cities.includes(partnership.belgianCity) && cities.includes(partnership.usCity)),
  );
}

/** Ids of the programs that a partnership belongs to: City Pair, and those of the delegations between its cities. */
export function programsOf(atlas: Atlas, partnership: Partnership): string[] {
  const named = delegationsBetween(atlas, partnership).flatMap(({ program }) =>
    program.kind === "program" ? [program.program] : [],
  );
  return atlas.programs
    .map(({ id }) => id)
    .filter((id) => named.includes(id) || (id === CITY_PAIR && hasKind(partnership, CITY_PAIR)));
}

/** The partnerships that belong to a program: `programsOf` the other way round. */
export function partnershipsIn(atlas: Atlas, programId: string): Partnership[] {
  return atlas.partnerships.filter((partnership) => programsOf(atlas, partnership).includes(programId));
}
