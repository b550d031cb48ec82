import type { AtlasIndex, IndexedDelegation, IndexedOutcome, IndexedPartnership } from "./atlasIndex";
import { delegationCities, delegationsOf, partnershipsOf, partyCities } from "./connections";
import { memoized } from "./memoized";
import { hasKind } from "./partnership";

/** The program whose partnerships are of the kind of the same name. */
const CITY_PAIR = "city-pair";

type Way = Pick<IndexedDelegation, "from" | "to">;
type Ends = Pick<IndexedPartnership, "belgianCity" | "usCity">;

function wentBetween({ from, to }: Way, { belgianCity, usCity }: Ends): boolean {
  const [origins, destinations] = [partyCities(from), partyCities(to)];
  return (
    (origins.includes(belgianCity) && destinations.includes(usCity)) ||
    (origins.includes(usCity) && destinations.includes(belgianCity))
  );
}

/** The delegations that went from one city of a partnership to the other, in the order of the data. */
export function delegationsBetween<Its extends Way>(
  atlas: { delegations: readonly Its[] },
  partnership: Ends,
): Its[] {
  return delegationsOf(atlas, partnership.belgianCity).filter((delegation) =>
    wentBetween(delegation, partnership),
  );
}

const placesInData = memoized(
  (partnerships: readonly Ends[]) => new Map(partnerships.map((partnership, place) => [partnership, place])),
);

/** The partnerships between whose cities a delegation went, in the order of the data. */
export function partnershipsVisited<Its extends Ends>(
  atlas: { partnerships: readonly Its[] },
  delegation: Way,
): Its[] {
  const places = placesInData(atlas.partnerships);
  const ofCities = delegationCities(delegation).flatMap((id) => partnershipsOf(atlas, id));
  return [...new Set(ofCities)]
    .filter((partnership) => wentBetween(delegation, partnership))
    .toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** What came of a delegation, according to the sources. */
export function outcomesOf<Its extends Pick<IndexedOutcome, "delegations">>(
  { outcomes }: { outcomes: readonly Its[] },
  delegationId: string,
): Its[] {
  return outcomes.filter(({ delegations }) => delegations.includes(delegationId));
}

/** What came of a partnership: of a delegation between its cities, or told of both cities together. */
export function outcomesBetween<Its extends Pick<IndexedOutcome, "cities" | "delegations">>(
  atlas: Pick<AtlasIndex, "delegations"> & { outcomes: readonly Its[] },
  partnership: Ends,
): Its[] {
  const between = new Set(delegationsBetween(atlas, partnership).map(({ id }) => id));
  return atlas.outcomes.filter(
    ({ cities, delegations }) =>
      delegations.some((id) => between.has(id)) ||
      (cities.includes(partnership.belgianCity) && cities.includes(partnership.usCity)),
  );
}

/** Ids of the programs that a partnership belongs to: City Pair, and those of the delegations between its cities. */
export function programsOf(
  atlas: Pick<AtlasIndex, "delegations" | "programs">,
  partnership: Pick<IndexedPartnership, "belgianCity" | "usCity" | "connections">,
): string[] {
  const named = delegationsBetween(atlas, partnership).flatMap(({ program }) =>
    program.kind === "program" ? [program.program] : [],
  );
  return atlas.programs
    .map(({ id }) => id)
    .filter((id) => named.includes(id) || (id === CITY_PAIR && hasKind(partnership, CITY_PAIR)));
}

/** The partnerships that belong to a program: `programsOf` the other way round. */
export function partnershipsIn<
  Its extends Pick<IndexedPartnership, "belgianCity" | "usCity" | "connections">,
>(
  atlas: Pick<AtlasIndex, "delegations" | "programs"> & { partnerships: readonly Its[] },
  programId: string,
): Its[] {
  return atlas.partnerships.filter((partnership) => programsOf(atlas, partnership).includes(programId));
}
