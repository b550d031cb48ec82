import { currentId, currentIds } from "./aliases";
import type { AtlasIndex, IndexedDelegation, IndexedPartnership } from "./atlasIndex";
import { delegationCities, partnershipsOf, roleOf, visitsOf } from "./connections";
import { boundsOf, boundsSince, type DateBounds, meetsPeriod } from "./dateBounds";
import type { AnyDate } from "./dateValue";
import { activeFilters, type ConnectionKind, type FilterName, type Filters, withoutFilter } from "./filters";
import { kept } from "./kept";
import { hasKind } from "./partnership";

/** Ids of the records that the filters leave. */
export type Shown = {
  cities: ReadonlySet<string>;
  partnerships: ReadonlySet<string>;
  programs: ReadonlySet<string>;
  delegations: ReadonlySet<string>;
  outcomes: ReadonlySet<string>;
  events: ReadonlySet<string>;
};

const CITY_PAIR = "city-pair";

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

/** Records without filters: everything. */
const everything = kept((atlas: AtlasIndex): Shown => {
  return {
    cities: idsOf(atlas.cities),
    partnerships: idsOf(atlas.partnerships),
    programs: idsOf(atlas.programs),
    delegations: idsOf(atlas.delegations),
    outcomes: idsOf(atlas.outcomes),
    events: idsOf(atlas.events),
  };
});

/** Exchanges of a program: City Pair is a kind of its own, every other program's are other exchanges. */
const kindsOfPrograms = (programs: readonly string[]): ConnectionKind[] => [
  ...(programs.includes(CITY_PAIR) ? [CITY_PAIR as ConnectionKind] : []),
  ...(programs.some((id) => id !== CITY_PAIR) || programs.length === 0 ? ["visit" as const] : []),
];

const programOf = ({ program }: IndexedDelegation): string[] =>
  program.kind === "program" ? [program.program] : [];

/**
 * A delegation between partners belongs to their kind: to City Pair, whatever program its source names; to sister cities
 * where it names none.
 */
function kindsOfDelegation(atlas: AtlasIndex, delegation: IndexedDelegation): ConnectionKind[] {
  const cities = delegationCities(delegation);
  const partners = cities
    .flatMap((id) => partnershipsOf(atlas, id))
    .filter(({ belgianCity, usCity }) => cities.includes(belgianCity) && cities.includes(usCity));
  const programs = programOf(delegation);
  if (partners.some((partnership) => hasKind(partnership, CITY_PAIR))) return [CITY_PAIR];
  return partners.length > 0 && programs.length === 0 ? ["sister-cities"] : kindsOfPrograms(programs);
}

/** The questions that the filters ask of a record; a question that no filter asks is answered yes. */
function questions(atlas: AtlasIndex, filters: Filters) {
  const { programs, kinds, roles } = filters;
  const country = new Map(atlas.cities.map((city) => [city.id, city.country]));
  const role = new Map(atlas.cities.map((city) => [city.id, roleOf(atlas, city)]));
  const hasPeriod = activeFilters(filters).includes("period");
  return {
    isBelgian: (city: string) => country.get(city) === "BE",
    isProgram: (ids: readonly string[]) => !programs || ids.some((id) => programs.includes(id)),
    isKind: (ids: readonly ConnectionKind[]) => !kinds || ids.some((id) => kinds.includes(id)),
    // A record without a date is never hidden by a period: it is listed apart.
    isInTime: (bounds: DateBounds | undefined) => !hasPeriod || (meetsPeriod(bounds, filters) ?? true),
    isRole: (city: string) => {
      const its = role.get(city);
      return !roles || roles.some((asked) => asked === its);
    },
    /** Whether a record about these cities is about a Belgian city of a role that is asked for. */
    hasRole(cities: readonly string[]) {
      return !roles || cities.some((city) => this.isBelgian(city) && this.isRole(city));
    },
  };
}

type AnyConnection = IndexedPartnership["connections"][number];

type Questions = ReturnType<typeof questions>;

const programsOfConnection = { "city-pair": [CITY_PAIR], "sister-cities": [] } as const;

function passingConnections<Its extends AnyConnection>(
  asks: Questions,
  { belgianCity, connections }: { belgianCity: string; connections: readonly Its[] },
): Its[] {
  if (!asks.isRole(belgianCity)) return [];
  return connections.filter(
    ({ kind, since, ended }) =>
      asks.isKind([kind]) &&
      asks.isProgram(programsOfConnection[kind]) &&
      asks.isInTime(boundsSince(since, ended)),
  );
}

/** The connections of a partnership that the filters leave: of two kinds, perhaps one. */
export function connectionsLeft<Its extends AnyConnection>(
  atlas: AtlasIndex,
  partnership: { belgianCity: string; connections: readonly Its[] },
  filters: Filters,
): Its[] {
  return passingConnections(questions(atlas, filters), partnership);
}

/** What the filters leave of the atlas. A record passes if it answers every filter; an empty filter asks nothing. */
export function applyFilters(atlas: AtlasIndex, filters: Filters): Shown {
  if (activeFilters(filters).length === 0) return everything(atlas);
  const asks = questions(atlas, filters);
  const passes = (
    date: AnyDate,
    programs: readonly string[],
    cities: readonly string[],
    kinds = kindsOfPrograms(programs),
  ) =>
    asks.isInTime(boundsOf(date)) && asks.isProgram(programs) && asks.isKind(kinds) && asks.hasRole(cities);
  const partnerships = atlas.partnerships.filter(
    (partnership) => passingConnections(asks, partnership).length > 0,
  );
  const delegations = atlas.delegations.filter((delegation) =>
    passes(
      delegation.date,
      programOf(delegation),
      delegationCities(delegation),
      kindsOfDelegation(atlas, delegation),
    ),
  );
  const outcomes = atlas.outcomes.filter(({ date, programs, cities }) => passes(date, programs, cities));
  // Context belongs to no program and to no city: only time can leave it out.
  const events = atlas.events.filter(({ kind, date, programs, cities }) =>
    kind === "context" ? asks.isInTime(boundsOf(date)) : passes(date, programs, cities),
  );
  const programs = atlas.programs.filter(({ id, date, cities }) =>
    passes(
      date,
      [id],
      cities.map(({ city }) => city),
    ),
  );
  const told = [
    ...partnerships.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]),
    ...delegations.flatMap(delegationCities),
    ...outcomes.flatMap(({ cities }) => cities),
    ...events.flatMap(({ cities }) => cities),
    ...programs.flatMap(({ cities }) => cities.map(({ city }) => city)),
  ];
  const belgian = new Set(told.filter((id) => asks.isBelgian(id) && asks.isRole(id)));
  const went = new Set(delegations);
  const ends = [...partnerships, ...visitsOf(atlas).filter(({ delegation }) => went.has(delegation))];
  const joined = new Set(ends.filter((end) => belgian.has(end.belgianCity)).map(({ usCity }) => usCity));
  const usCities = told.filter((id) => !asks.isBelgian(id) && (!filters.roles || joined.has(id)));
  return {
    cities: new Set([...belgian, ...usCities]),
    partnerships: idsOf(partnerships),
    programs: idsOf(programs),
    delegations: idsOf(delegations),
    outcomes: idsOf(outcomes),
    events: idsOf(events),
  };
}

/** Where the filters leave no city: those of them without which some are left, and how many. */
export function loosenings(atlas: AtlasIndex, filters: Filters): { name: FilterName; cities: number }[] {
  return activeFilters(filters)
    .map((name) => ({ name, cities: applyFilters(atlas, withoutFilter(filters, name)).cities.size }))
    .filter(({ cities }) => cities > 0);
}

/**
 * Whether the filters ask for counterparts that a source names where the atlas has inferred ones alone: older links meant
 * both by that.
 */
export function asksInVainForNamed(atlas: AtlasIndex, { roles = [] }: Filters): boolean {
  if (!roles.includes("counterpart-named") || roles.includes("counterpart-inferred")) return false;
  const all = new Set(atlas.cities.map((city) => roleOf(atlas, city)));
  return all.has("counterpart-inferred") && !all.has("counterpart-named");
}

/** The filters with programs by their present ids, without those that the atlas does not have; and those. */
export function knownFilters(atlas: AtlasIndex, filters: Filters): { filters: Filters; unknown: string[] } {
  const { programs = [] } = filters;
  const kept = currentIds(atlas.programs, programs);
  const rest = withoutFilter(filters, "programs");
  return {
    filters: kept.length > 0 ? { ...rest, programs: kept } : rest,
    unknown: programs.filter((id) => currentId(atlas.programs, id) === undefined),
  };
}
