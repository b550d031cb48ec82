import { currentId } from "./aliases";
import type { AtlasIndex } from "./atlasIndex";
import { isSamePage, type Page } from "./page";
import { homeOf } from "./recordHome";
import { FRAGMENT_KINDS, PAGE_KINDS, RECORD_KINDS, type RecordKind } from "./recordKinds";

/** Where something can be read: a page, and the id of the element on it. */
export type Destination = { page: Page; fragment?: string };

/** Ids of elements that stood on every page before lists and timeline had pages of their own. */
const FORMER_FRAGMENTS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ["list", { page: { kind: "exchanges" } }],
  ["list-heading", { page: { kind: "exchanges" } }],
  ["list-delegations", { page: { kind: "exchanges" }, fragment: "list-exchanges" }],
  ["list-events", { page: { kind: "exchanges" }, fragment: "list-exchanges" }],
  ["list-exchanges", { page: { kind: "exchanges" }, fragment: "list-exchanges" }],
  ["list-cities", { page: { kind: "cities" } }],
  ["list-partnerships", { page: { kind: "partnerships" } }],
  ["list-programs", { page: { kind: "programs" } }],
  ["list-outcomes", { page: { kind: "outcomes" } }],
  ["timeline", { page: { kind: "timeline" } }],
]);

type Named = { id: string; aliases?: string[] | undefined };

/** A source was never told of by its id alone. */
const NOT_LED_TO: ReadonlySet<RecordKind> = new Set(["sources"]);

function findAmong<Kind extends RecordKind>(
  atlas: AtlasIndex,
  kind: Kind,
  id: string,
): Destination | undefined {
  const records: readonly (AtlasIndex[Kind][number] & Named)[] = atlas[kind];
  const current = currentId(records, id);
  const record = records.find((candidate) => candidate.id === current);
  if (!record) return undefined;
  const page = homeOf(kind, record);
  return RECORD_KINDS[kind].told === "fragment" ? { page, fragment: record.id } : { page };
}

/** Where a record is told of, by the id that it has or had before; undefined where the atlas has no such record. */
export function pageOfRecord(atlas: AtlasIndex, id: string): Destination | undefined {
  for (const kind of [...FRAGMENT_KINDS, ...PAGE_KINDS]) {
    const place = NOT_LED_TO.has(kind) ? undefined : findAmong(atlas, kind, id);
    if (place) return place;
  }
  return undefined;
}

/**
 * Where an address leads whose page has no element with the fragment's id; undefined where nothing is known of it. Never
 * the same address again.
 */
export function leadOn(atlas: AtlasIndex, page: Page, fragment: string): Destination | undefined {
  const place = FORMER_FRAGMENTS.get(fragment) ?? pageOfRecord(atlas, fragment);
  const isHere = place !== undefined && isSamePage(place.page, page) && place.fragment === fragment;
  return isHere ? undefined : place;
}
