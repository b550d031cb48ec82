import type { ListKind } from "./page";

type Traits = {
  /** A single one, in keys and as the kind of its page: `city:antwerp`. */
  word: string;
  /** On a page of its own, or under its id on the page of its cities. */
  told: "page" | "fragment";
  /** The page that lists all of its kind. */
  list: ListKind | "sources";
  /** Filters decide which of them are shown. */
  isFiltered: boolean;
  /** It stands in timelines, by its date. */
  isDated: boolean;
};

/**
 * Every kind of record, by the name of its file. A new kind begins here: the compiler then names each place that needs to
 * know of it. A place that has nothing to say of a kind says so by a value (docs/decisions/0008-kinds-of-records.md).
 */
export const RECORD_KINDS = {
  cities: { word: "city", told: "page", list: "cities", isFiltered: true, isDated: false },
  partnerships: { word: "partnership", told: "page", list: "partnerships", isFiltered: true, isDated: false },
  programs: { word: "program", told: "page", list: "programs", isFiltered: true, isDated: true },
  delegations: { word: "delegation", told: "fragment", list: "exchanges", isFiltered: true, isDated: true },
  outcomes: { word: "outcome", told: "fragment", list: "outcomes", isFiltered: true, isDated: true },
  events: { word: "event", told: "fragment", list: "exchanges", isFiltered: true, isDated: true },
  sources: { word: "source", told: "page", list: "sources", isFiltered: false, isDated: false },
} as const satisfies Record<string, Traits>;

type Kinds = typeof RECORD_KINDS;
type KindsWith<Its extends Partial<Traits>> = {
  [Kind in keyof Kinds]: Kinds[Kind] extends Its ? Kind : never;
}[keyof Kinds];

export type RecordKind = keyof Kinds;
export type PageKind = KindsWith<{ told: "page" }>;
export type FragmentKind = KindsWith<{ told: "fragment" }>;
export type FilteredKind = KindsWith<{ isFiltered: true }>;
export type DatedKind = KindsWith<{ isDated: true }>;

export type RecordWord<Kind extends RecordKind = RecordKind> = Kinds[Kind]["word"];

export const RECORD_KIND_NAMES = Object.keys(RECORD_KINDS) as RecordKind[];

const kindsWith = (has: (traits: Traits) => boolean) =>
  RECORD_KIND_NAMES.filter((kind) => has(RECORD_KINDS[kind]));

export const PAGE_KINDS = kindsWith(({ told }) => told === "page") as PageKind[];
export const FRAGMENT_KINDS = kindsWith(({ told }) => told === "fragment") as FragmentKind[];
export const FILTERED_KINDS = kindsWith(({ isFiltered }) => isFiltered) as FilteredKind[];
export const DATED_KINDS = kindsWith(({ isDated }) => isDated) as DatedKind[];

/** One value for each of these kinds. */
export function byKind<Kind extends RecordKind, Value>(
  kinds: readonly Kind[],
  make: (kind: Kind) => Value,
): Record<Kind, Value> {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}

/** For each kind, a list of what is made of its records. */
export type FromEach<Whole, Value> = { [Kind in keyof Whole]: (records: Whole[Kind]) => readonly Value[] };

/** All that such a table makes, in the order of the table. */
export function fromEach<Whole, Value>(whole: Whole, table: FromEach<Whole, Value>): Value[] {
  return (Object.keys(table) as (keyof Whole)[]).flatMap((kind) => table[kind](whole[kind]));
}

/** What such a table says of a kind that has nothing. */
export const none = () => [];

/** A list of kinds in an order of its own: the compiler names those that it lacks. */
export const everyKind = <const Order extends readonly RecordKind[]>(
  order: Order &
    ([RecordKind] extends [Order[number]] ? unknown : { lacks: Exclude<RecordKind, Order[number]> }),
): Order => order;
