import { currentId } from "./aliases";
import type { AtlasIndex } from "./atlasIndex";
import { homeOfCities } from "./claimHomes";
import { delegationCities } from "./connections";
import { isSamePage, type Page } from "./page";

/** Where something can be read: a page, and the id of the element on it. */
export type Place = { page: Page; fragment?: string };

/** Ids of elements that stood on every page before lists and timeline had pages of their own. */
const FORMER_PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
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

function placeAmong<Its extends Named>(
  records: readonly Its[],
  id: string,
  placeOf: (record: Its) => Place,
): Place | undefined {
  const current = currentId(records, id);
  const record = records.find((candidate) => candidate.id === current);
  return record && placeOf(record);
}

/** Where a record is told of, by the id that it has or had before; undefined where the atlas has no such record. */
export function pageOfRecord(atlas: AtlasIndex, id: string): Place | undefined {
  const onPageOf = (its: { id: string; cities: readonly string[] }) => ({
    page: homeOfCities(its.cities),
    fragment: its.id,
  });
  const ownPage =
    (kind: "city" | "partnership" | "program") =>
    (its: Named): Place => ({ page: { kind, id: its.id } });
  return (
    placeAmong(atlas.delegations, id, (its) => onPageOf({ id: its.id, cities: delegationCities(its) })) ??
    placeAmong(atlas.outcomes, id, onPageOf) ??
    placeAmong(atlas.events, id, onPageOf) ??
    placeAmong(atlas.cities, id, ownPage("city")) ??
    placeAmong(atlas.partnerships, id, ownPage("partnership")) ??
    placeAmong(atlas.programs, id, ownPage("program"))
  );
}

/**
 * Where an address leads whose page has no element with the fragment's id; undefined where nothing is known of it. Never
 * the same address again.
 */
export function leadOn(atlas: AtlasIndex, page: Page, fragment: string): Place | undefined {
  const place = FORMER_PLACES.get(fragment) ?? pageOfRecord(atlas, fragment);
  const isHere = place !== undefined && isSamePage(place.page, page) && place.fragment === fragment;
  return isHere ? undefined : place;
}
