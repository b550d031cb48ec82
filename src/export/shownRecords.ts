import type { FilteredIds } from "@/domain/applyFilters";
import type { Atlas } from "@/domain/atlas";
import { sourceIdsIn } from "./sourceIdsIn";

const keep = <Item extends { id: string }>(records: readonly Item[], ids: ReadonlySet<string>): Item[] =>
  records.filter(({ id }) => ids.has(id));

/**
 * The records that the filters leave, each whole, and the sources that they cite. A record may name the id of one that
 * is left out.
 */
export function shownRecords(atlas: Atlas, shown: FilteredIds | undefined): Atlas {
  if (!shown) return atlas;
  const { about, sources } = atlas;
  const kept = {
    cities: keep(atlas.cities, shown.cities),
    partnerships: keep(atlas.partnerships, shown.partnerships),
    programs: keep(atlas.programs, shown.programs),
    delegations: keep(atlas.delegations, shown.delegations),
    outcomes: keep(atlas.outcomes, shown.outcomes),
    events: keep(atlas.events, shown.events),
  };
  const withoutSources = { about, ...kept, briefings: [] };
  return { ...withoutSources, sources: keep(sources, new Set(sourceIdsIn(withoutSources))) };
}
