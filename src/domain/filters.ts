/** How two cities are connected: by City Pair, by another exchange between them, by a sister-city agreement. */
export const CONNECTION_KINDS = ["city-pair", "visit", "sister-cities"] as const;

export type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/** What a Belgian city is in the City Pair Program. */
export const BELGIAN_ROLES = [
  "counterpart-named",
  "counterpart-inferred",
  "counterpart-not-named",
  "not-in-city-pair",
] as const;

export type BelgianRole = (typeof BELGIAN_ROLES)[number];

/** A year in which the atlas could have a record, from its four digits; undefined where it is none. */
export function parseYear(text: string): number | undefined {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** Years, both inclusive; an absent end is open. */
export type Period = { from?: number; to?: number };

/** What the reader wants to see. An absent key asks for nothing; a list is never empty. */
export type Filters = Period & { programs?: string[]; kinds?: ConnectionKind[]; roles?: BelgianRole[] };

/** The filters that can be taken away one by one; both ends of a period are one. */
export const FILTER_NAMES = ["programs", "kinds", "roles", "period"] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

export function activeFilters({ programs, kinds, roles, from, to }: Filters): FilterName[] {
  const isActive: Record<FilterName, boolean> = {
    programs: programs !== undefined,
    kinds: kinds !== undefined,
    roles: roles !== undefined,
    period: from !== undefined || to !== undefined,
  };
  return FILTER_NAMES.filter((name) => isActive[name]);
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  const { programs, kinds, roles, from, to } = filters;
  return {
    ...(programs && name !== "programs" && { programs }),
    ...(kinds && name !== "kinds" && { kinds }),
    ...(roles && name !== "roles" && { roles }),
    ...(from !== undefined && name !== "period" && { from }),
    ...(to !== undefined && name !== "period" && { to }),
  };
}
