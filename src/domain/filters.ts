import { GRADES, type Grade } from "./evidence";

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

/** What the rows of the exchanges are: see exchanges.ts. */
export const EXCHANGE_RECORDS = ["delegation", "agreement", "membership", "event"] as const;

export type ExchangeRecord = (typeof EXCHANGE_RECORDS)[number];

/** Where a delegation went. */
export const WAYS = ["to-us", "to-be"] as const;

export type Way = (typeof WAYS)[number];

/** Whether an outcome of it is reported. */
export const ANSWERS = ["yes", "no"] as const;

export type Answer = (typeof ANSWERS)[number];

/** How it is known that something was: see `exchangeBasis`. */
export const BASES = ["stated", "inferred", "announced"] as const;

export type Basis = (typeof BASES)[number];

/** A year in which the atlas could have a record, from its four digits; undefined where it is none. */
export function parseYear(text: string): number | undefined {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** Years, both inclusive; an absent end is open. */
export type Period = { from?: number; to?: number };

/** What the reader wants to see. An absent key asks for nothing; a list is never empty. */
export type Filters = Period & {
  programs?: string[];
  kinds?: ConnectionKind[];
  roles?: BelgianRole[];
  /** Belgian regions and U.S. states, see regions.ts. */
  regions?: string[];
  records?: ExchangeRecord[];
  direction?: Way;
  outcome?: Answer;
  basis?: Basis[];
  /** Grades of the weakest source that a record rests on. */
  grade?: Grade[];
  /** Leaves out what has no date. */
  hidesUndated?: true;
};

/** The filters that can be taken away one by one; both ends of a period are one. */
export const FILTER_NAMES = [
  "programs",
  "kinds",
  "roles",
  "regions",
  "records",
  "direction",
  "outcome",
  "basis",
  "grade",
  "undated",
  "period",
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

const KEYS: Record<FilterName, readonly (keyof Filters)[]> = {
  programs: ["programs"],
  kinds: ["kinds"],
  roles: ["roles"],
  regions: ["regions"],
  records: ["records"],
  direction: ["direction"],
  outcome: ["outcome"],
  basis: ["basis"],
  grade: ["grade"],
  undated: ["hidesUndated"],
  period: ["from", "to"],
};

/** Every key of the filters, in the order of their names. */
export const FILTER_KEYS: readonly (keyof Filters)[] = FILTER_NAMES.flatMap((name) => KEYS[name]);

export function activeFilters(filters: Filters): FilterName[] {
  return FILTER_NAMES.filter((name) => KEYS[name].some((key) => filters[key] !== undefined));
}

/** Of an object that has filters and perhaps more, these filters alone. */
export function pickFilters(from: Filters, keys: readonly (keyof Filters)[] = FILTER_KEYS): Filters {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return pickFilters(
    filters,
    FILTER_KEYS.filter((key) => !KEYS[name].includes(key)),
  );
}

/** Whether a grade is one, from its letter in either case. */
export function parseGrade(letter: string): Grade | undefined {
  return GRADES.find((grade) => grade.toLowerCase() === letter.toLowerCase());
}
