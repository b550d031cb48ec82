import type { Shown } from "./applyFilters";
import type { AtlasIndex } from "./atlasIndex";
import { isDated } from "./dateBounds";

/** How many of the delegations and outcomes that are left have no stated date: a period does not leave them out. */
export function countUndated(atlas: AtlasIndex, shown: Shown): number {
  return (
    atlas.delegations.filter(({ id, date }) => shown.delegations.has(id) && !isDated(date)).length +
    atlas.outcomes.filter(({ id, date }) => shown.outcomes.has(id) && !isDated(date)).length
  );
}
