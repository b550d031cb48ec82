import type { AtlasIndex } from "./atlasIndex";
import { rolesOf } from "./connections";
import { GRADES } from "./evidence";
import { type Exchange, exchangesOf, isDatedExchange } from "./exchanges";
import {
  ANSWERS,
  activeFilters,
  BASES,
  BELGIAN_ROLES,
  CONNECTION_KINDS,
  EXCHANGE_RECORDS,
  type FilterName,
  type Filters,
  WAYS,
} from "./filters";
import { memoized } from "./memoized";
import { BELGIAN_REGIONS } from "./regions";
import { type Timing, timingOf } from "./timing";

/** The questions of the filters; regions are two of them, since a pair has a Belgian region and a U.S. state. */
export const FACETS = [
  "region",
  "state",
  "programs",
  "kinds",
  "roles",
  "records",
  "direction",
  "outcome",
  "basis",
  "grade",
  "undated",
  "period",
] as const;

export type Facet = (typeof FACETS)[number];

/** The filter that a facet belongs to. */
export const FILTER_OF: Record<Facet, FilterName> = {
  region: "regions",
  state: "regions",
  programs: "programs",
  kinds: "kinds",
  roles: "roles",
  records: "records",
  direction: "direction",
  outcome: "outcome",
  basis: "basis",
  grade: "grade",
  undated: "undated",
  period: "period",
};

const isBelgianRegion = (region: string): boolean => BELGIAN_REGIONS.some((its) => its === region);

/** The regions that are asked for: those of Belgium and the states apart; undefined where none is. */
export function regionsAsked({ regions }: Filters): { region?: string[]; state?: string[] } {
  const region = regions?.filter(isBelgianRegion) ?? [];
  const state = regions?.filter((its) => !isBelgianRegion(its)) ?? [];
  return { ...(region.length > 0 && { region }), ...(state.length > 0 && { state }) };
}

/** What a facet can be set to, and what an exchange has of it; of years nothing is chosen. */
type Values = (exchange: Exchange) => readonly string[];

function valuesOf(atlas: AtlasIndex): Record<Exclude<Facet, "period" | "undated">, Values> {
  const roles = rolesOf(atlas);
  return {
    region: ({ regions }) => regions.filter(isBelgianRegion),
    state: ({ regions }) => regions.filter((its) => !isBelgianRegion(its)),
    programs: ({ programs }) => programs,
    kinds: ({ kinds }) => kinds,
    roles: ({ cities }) => cities.flatMap((id) => roles.get(id) ?? []),
    records: ({ record }) => [record],
    direction: ({ way }) => (way ? [way] : []),
    outcome: ({ hasOutcome }) => [hasOutcome],
    basis: ({ basis }) => [basis],
    grade: ({ grade }) => [grade],
  };
}

type Asked = Partial<Record<Exclude<Facet, "period" | "undated">, readonly string[]>>;

function askedOf(filters: Filters): Asked {
  const { programs, kinds, roles, records, direction, outcome, basis, grade } = filters;
  return {
    ...regionsAsked(filters),
    ...(programs && { programs }),
    ...(kinds && { kinds }),
    ...(roles && { roles }),
    ...(records && { records }),
    ...(direction && { direction: [direction] }),
    ...(outcome && { outcome: [outcome] }),
    ...(basis && { basis }),
    ...(grade && { grade }),
  };
}

/** An exchange that the filters leave, and how it lies to the period where there is one. */
export type LeftExchange = { exchange: Exchange; timing: Timing };

type Weighed = LeftExchange & { failed: readonly Facet[] };

/** Which facets each exchange fails; two are told at most, since more make no difference. */
function weigh(atlas: AtlasIndex, filters: Filters): Weighed[] {
  const values = valuesOf(atlas);
  const asked = Object.entries(askedOf(filters)) as [keyof Asked, readonly string[]][];
  const hasPeriod = activeFilters(filters).includes("period");
  return exchangesOf(atlas).map((exchange) => {
    const timing: Timing = hasPeriod ? timingOf(exchange, filters) : isDatedExchange(exchange) ? "in" : "may";
    const failed: Facet[] = [];
    if (timing === "out") failed.push("period");
    if (timing === "may" && filters.hidesUndated) failed.push("undated");
    for (const [facet, wanted] of asked) {
      if (failed.length > 1) break;
      if (!values[facet](exchange).some((its) => wanted.includes(its))) failed.push(facet);
    }
    return { exchange, timing, failed };
  });
}

/**
 * The exchanges that the filters leave, in the order of the data: one passes if it answers every filter, and of one
 * filter any of its values. A period leaves what was, may have been or lasted in its years; see `timingOf`.
 */
export function exchangesLeft(atlas: AtlasIndex, filters: Filters): readonly LeftExchange[] {
  const asked = JSON.stringify(filters);
  const known = lastAnswers.get(atlas);
  if (known?.asked === asked) return known.left;
  const left = weigh(atlas, filters).flatMap(({ exchange, timing, failed }) =>
    failed.length === 0 ? [{ exchange, timing }] : [],
  );
  lastAnswers.set(atlas, { asked, left });
  return left;
}

/** Map, list, counts and sentence ask the same one after the other. */
const lastAnswers = new WeakMap<AtlasIndex, { asked: string; left: readonly LeftExchange[] }>();

/** Of each facet how many rows each of its values would leave if it were added to the other facets. */
export type FacetCounts = Record<Exclude<Facet, "period">, ReadonlyMap<string, number>>;

/** The values that a facet always has; regions, states and programs are those of the atlas. */
const FIXED_VALUES = {
  kinds: CONNECTION_KINDS,
  roles: BELGIAN_ROLES,
  records: EXCHANGE_RECORDS,
  direction: WAYS,
  outcome: ANSWERS,
  basis: BASES,
  grade: GRADES,
  region: BELGIAN_REGIONS,
} as const;

/** The states that exchanges of the atlas are in, by name of their addresses. */
export const statesOf = memoized((atlas: AtlasIndex): readonly string[] =>
  [...new Set(exchangesOf(atlas).flatMap(({ regions }) => regions))]
    .filter((region) => !isBelgianRegion(region))
    .toSorted(),
);

/** How many rows each value of each facet would leave, the other facets as they are. */
export function countFacets(atlas: AtlasIndex, filters: Filters): FacetCounts {
  const values = valuesOf(atlas);
  const zero = (ids: readonly string[]) => new Map(ids.map((id) => [id, 0]));
  const counts = {
    ...Object.fromEntries(Object.entries(FIXED_VALUES).map(([facet, ids]) => [facet, zero(ids)])),
    state: zero(statesOf(atlas)),
    programs: zero(atlas.programs.map(({ id }) => id)),
    undated: zero(["undated"]),
  } as Record<Exclude<Facet, "period">, Map<string, number>>;
  const facets = Object.keys(values) as (keyof typeof values)[];
  const add = (facet: Exclude<Facet, "period">, value: string) =>
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  for (const { exchange, timing, failed } of weigh(atlas, filters)) {
    if (failed.length > 1) continue;
    const [only] = failed;
    for (const facet of facets)
      if (only === undefined || only === facet)
        for (const value of new Set(values[facet](exchange))) if (counts[facet].has(value)) add(facet, value);
    if (timing === "may" && (only === undefined || only === "undated")) add("undated", "undated");
  }
  return counts;
}
