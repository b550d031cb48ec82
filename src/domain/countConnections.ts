import { connectionsLeft, type Shown } from "./applyFilters";
import type { AtlasIndex } from "./atlasIndex";
import { delegationWays } from "./connections";
import type { Filters } from "./filters";

/** How many connections the filters leave: each kind of a partnership, and each way of a delegation between cities. */
export function countConnections(atlas: AtlasIndex, filters: Filters, shown: Shown): number {
  const partnerships = atlas.partnerships
    .filter(({ id }) => shown.partnerships.has(id))
    .flatMap((partnership) => connectionsLeft(atlas, partnership, filters));
  const ways = delegationWays(atlas).filter(({ delegation }) => shown.delegations.has(delegation.id));
  return partnerships.length + ways.length;
}
