import type { PageKind, RecordWord } from "./recordKinds";

/** The tables of all records and the timeline of all, each a page. */
export const LIST_KINDS = [
  "exchanges",
  "cities",
  "partnerships",
  "programs",
  "outcomes",
  "timeline",
] as const;

export type ListKind = (typeof LIST_KINDS)[number];

/** A list page has so many rows at most, for it to weigh no more than other pages; what is beyond stands in further parts. */
export const ROWS_A_PART = 100;

/** A list page. `part` counts from 2: the first part, often the only one, has none. */
export type ListPage = { kind: ListKind; part?: number };

/** The page of one record: `{ kind: "city", id: "antwerp" }`. */
type RecordPage = { [Kind in PageKind]: { kind: RecordWord<Kind>; id: string } }[PageKind];

/** What an address without its query stands for. */
export type Page =
  | { kind: "home" }
  | RecordPage
  | { kind: "belgium" }
  | ListPage
  | { kind: "compare" }
  | { kind: "sources" }
  | { kind: "about" }
  | { kind: "licences" }
  | { kind: "not-found" };

/** Pages that every atlas has, whatever its records. */
export const FIXED_PAGES = [
  "home",
  "belgium",
  ...LIST_KINDS,
  "compare",
  "sources",
  "about",
  "licences",
] as const;

export function isListPage(page: Page): page is ListPage {
  return LIST_KINDS.some((kind) => kind === page.kind);
}

const READING_KINDS: readonly string[] = [
  "compare",
  "sources",
  "source",
  "about",
  "licences",
] satisfies Page["kind"][];

/** Whether a page is for reading alone: it has the whole width, and no map beside it. */
export function isReadingPage(page: Page): boolean {
  return READING_KINDS.includes(page.kind);
}

/** The number of a page's part; 1 of one that has no parts. */
export function partOf(page: Page): number {
  return ("part" in page ? page.part : undefined) ?? 1;
}

/** A part of a list. */
export function listPage(kind: ListKind, part: number): ListPage {
  return part > 1 ? { kind, part } : { kind };
}

/** Whether two pages have the same path. */
export function isSamePage(one: Page, other: Page): boolean {
  const idOf = (page: Page) => ("id" in page ? page.id : undefined);
  return one.kind === other.kind && idOf(one) === idOf(other) && partOf(one) === partOf(other);
}
