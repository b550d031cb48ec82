import { currentId, currentIds } from "./aliases";
import type { AtlasIndex, IndexedPartnership } from "./atlasIndex";
import { rolesOf, visitsOf } from "./connections";
import { boundsOf, meetsPeriod } from "./dateBounds";
import type { AnyDate } from "./dateValue";
import { exchangesLeft, regionsAsked, statesOf } from "./exchangeFilter";
import { agreementKey, kindsOfPrograms } from "./exchanges";
import { activeFilters, type FilterName, type Filters, withoutFilter } from "./filters";
import { memoized } from "./memoized";
import { byKind, FILTERED_KINDS, type FilteredKind } from "./recordKinds";
import { BELGIAN_REGIONS, regionOf } from "./regions";
import { partnershipsVisited } from "./relations";

/** Ids of the records that the filters leave. */
export type FilteredIds = Record<FilteredKind, ReadonlySet<string>>;

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

/** Records without filters: everything. */
const everything = memoized(
  (atlas: AtlasIndex): FilteredIds => byKind(FILTERED_KINDS, (kind) => idsOf(atlas[kind])),
);

/** Filters that only exchanges can answer. A program or an outcome passes them if an exchange of it does. */
const OF_EXCHANGES: readonly FilterName[] = ["records", "direction", "outcome", "basis", "grade", "undated"];

/** The questions that the filters ask of a city or of what is no exchange; one that no filter asks is answered yes. */
function questions(atlas: AtlasIndex, filters: Filters) {
  const { programs, kinds, roles } = filters;
  const { region, state } = regionsAsked(filters);
  const roleOfCity = rolesOf(atlas);
  const cities = new Map(
    atlas.cities.map((city) => [
      city.id,
      { isBelgian: city.country === "BE", role: roleOfCity.get(city.id), region: regionOf(city) },
    ]),
  );
  const active = activeFilters(filters);
  const hasPeriod = active.includes("period");
  const began = new Map(atlas.programs.map(({ id, date }) => [id, boundsOf(date)]));
  return {
    isOfExchanges: OF_EXCHANGES.some((name) => active.includes(name)),
    isBelgian: (city: string) => cities.get(city)?.isBelgian ?? false,
    isProgram: (ids: readonly string[]) => !programs || ids.some((id) => programs.includes(id)),
    isKind: (ids: readonly string[]) => !kinds || ids.some((id) => kinds.some((kind) => kind === id)),
    /** An undated record passes unless its programs ran at other times. */
    isInTime(date: AnyDate, ofPrograms: readonly string[]) {
      if (!hasPeriod) return true;
      const its = meetsPeriod(boundsOf(date), filters);
      if (its !== undefined) return its;
      return ofPrograms.length === 0 || ofPrograms.some((id) => meetsPeriod(began.get(id), filters) ?? true);
    },
    /** Whether a city is of a role and place that are asked for. */
    isPlaced(city: string) {
      const its = cities.get(city);
      if (!its) return false;
      if (!its.isBelgian) return !state || state.some((asked) => asked === its.region);
      return (
        (!roles || roles.some((asked) => asked === its.role)) &&
        (!region || region.some((asked) => asked === its.region))
      );
    },
    /** Whether a record about these cities has one of each that is asked for. */
    hasPlace(ids: readonly string[]) {
      const hasBelgian = ids.some((id) => this.isBelgian(id) && this.isPlaced(id));
      const hasState = ids.some((id) => !this.isBelgian(id) && this.isPlaced(id));
      return ((!roles && !region) || hasBelgian) && (!state || hasState);
    },
    /** Whether U.S. cities are left only where they are joined to a Belgian city that is left, and the other way round. */
    asksBelgian: roles !== undefined || region !== undefined,
    asksStates: state !== undefined,
  };
}

/** The connections of a partnership that the filters leave: of two kinds, perhaps one. */
export function connectionsLeft<Its extends IndexedPartnership["connections"][number]>(
  atlas: AtlasIndex,
  partnership: { id: string; connections: readonly Its[] },
  filters: Filters,
): Its[] {
  const left = new Set(exchangesLeft(atlas, filters).map(({ exchange }) => exchange.key));
  return partnership.connections.filter(({ kind }) => left.has(agreementKey(partnership.id, kind)));
}

/**
 * What the filters leave of the atlas; an empty filter asks nothing. Delegations, agreements, memberships and events are
 * left as `exchangesLeft` says. Of the rest:
 *
 * - a partnership where one of its connections is left, or a delegation between its two cities, which is drawn along it;
 * - an outcome or a program where it answers programs, kinds, places and period itself; where the filters ask what only
 *   exchanges answer, where one that is left belongs to it;
 * - a city where something that is left tells of it, and it is of the place and role asked for;
 * - context, which belongs to no program and no city, where it is in time.
 */
export function applyFilters(atlas: AtlasIndex, filters: Filters): FilteredIds {
  if (activeFilters(filters).length === 0) return everything(atlas);
  const asks = questions(atlas, filters);
  const left = exchangesLeft(atlas, filters).map(({ exchange }) => exchange);
  const idsFor = (record: "delegation" | "agreement" | "event") =>
    new Set(left.flatMap((its) => (its.record === record ? [its.id] : [])));
  const delegationIds = idsFor("delegation");
  const delegations = atlas.delegations.filter(({ id }) => delegationIds.has(id));
  const partnershipIds = idsFor("agreement");
  for (const delegation of delegations)
    for (const { id, belgianCity, usCity } of partnershipsVisited(atlas, delegation))
      if (asks.isPlaced(belgianCity) && asks.isPlaced(usCity)) partnershipIds.add(id);
  const partnerships = atlas.partnerships.filter(({ id }) => partnershipIds.has(id));
  const leftOutcomes = new Set(left.flatMap(({ outcomes }) => outcomes));
  const outcomes = atlas.outcomes.filter(
    ({ id, date, programs, cities }) =>
      asks.isInTime(date, programs) &&
      asks.isProgram(programs) &&
      asks.isKind(kindsOfPrograms(programs)) &&
      asks.hasPlace(cities) &&
      (!asks.isOfExchanges || leftOutcomes.has(id)),
  );
  const leftPrograms = new Set(left.flatMap(({ programs }) => programs));
  const programs = atlas.programs.filter(
    ({ id, date, cities }) =>
      asks.isInTime(date, []) &&
      asks.isProgram([id]) &&
      asks.isKind(kindsOfPrograms([id])) &&
      asks.hasPlace(cities.map(({ city }) => city)) &&
      (!asks.isOfExchanges || leftPrograms.has(id)),
  );
  const eventIds = idsFor("event");
  const events = atlas.events.filter(({ id, kind, date }) =>
    kind === "context"
      ? asks.isInTime(date, []) && (!filters.hidesUndated || date.kind !== "unknown")
      : eventIds.has(id),
  );
  const told = [...left.flatMap(({ cities }) => cities), ...outcomes.flatMap(({ cities }) => cities)];
  const placed = new Set(told.filter((id) => asks.isPlaced(id)));
  const ends = [
    ...partnerships,
    ...visitsOf(atlas).filter(({ delegation }) => delegationIds.has(delegation.id)),
  ];
  const joined = new Set(
    ends
      .filter(({ belgianCity, usCity }) => placed.has(belgianCity) && placed.has(usCity))
      .flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]),
  );
  const isLeft = (id: string) =>
    asks.isBelgian(id) ? !asks.asksStates || joined.has(id) : !asks.asksBelgian || joined.has(id);
  return {
    cities: new Set([...placed].filter(isLeft)),
    partnerships: idsOf(partnerships),
    programs: idsOf(programs),
    delegations: idsOf(delegations),
    outcomes: idsOf(outcomes),
    events: idsOf(events),
  };
}

/** For filters that leave no city: each filter whose removal brings cities back, and how many. */
export function loosenings(atlas: AtlasIndex, filters: Filters): { name: FilterName; cities: number }[] {
  return activeFilters(filters)
    .map((name) => ({ name, cities: applyFilters(atlas, withoutFilter(filters, name)).cities.size }))
    .filter(({ cities }) => cities > 0);
}

/**
 * A function that names the filters that leave a city out: each one whose removal brings it back, or all of them
 * where only several together do.
 */
export function filtersAgainst(atlas: AtlasIndex, filters: Filters): (city: string) => FilterName[] {
  const active = activeFilters(filters);
  const without = active.map((name) => ({ name, ...applyFilters(atlas, withoutFilter(filters, name)) }));
  return (city) => {
    const alone = without.filter(({ cities }) => cities.has(city)).map(({ name }) => name);
    return alone.length > 0 ? alone : active;
  };
}

/**
 * Whether the filters ask for counterparts that a source names where the atlas has inferred ones alone: older links meant
 * both by that.
 */
export function asksInVainForNamed(atlas: AtlasIndex, { roles = [] }: Filters): boolean {
  if (!roles.includes("counterpart-named") || roles.includes("counterpart-inferred")) return false;
  const all = new Set(rolesOf(atlas).values());
  return all.has("counterpart-inferred") && !all.has("counterpart-named");
}

/** The filters with ids as the atlas has them now, and what of them it does not have. */
export type KnownFilters = { filters: Filters; unknown: string[]; unknownRegions: string[] };

/** The filters with programs by their present ids, without programs and regions that the atlas does not have; and those. */
export function knownFilters(atlas: AtlasIndex, filters: Filters): KnownFilters {
  const { programs = [], regions = [] } = filters;
  const kept = currentIds(atlas.programs, programs);
  const places: readonly string[] = [...BELGIAN_REGIONS, ...statesOf(atlas)];
  const keptRegions = regions.filter((region) => places.includes(region));
  const rest = withoutFilter(withoutFilter(filters, "programs"), "regions");
  return {
    filters: {
      ...rest,
      ...(kept.length > 0 && { programs: kept }),
      ...(keptRegions.length > 0 && { regions: keptRegions }),
    },
    unknown: programs.filter((id) => currentId(atlas.programs, id) === undefined),
    unknownRegions: regions.filter((region) => !places.includes(region)),
  };
}
