import type { FilteredIds } from "./applyFilters";
import type { AtlasIndex } from "./atlasIndex";
import { delegationWays } from "./connections";
import { exchangesLeft } from "./exchangeFilter";
import type { Filters } from "./filters";

/** How many connections the filters leave: each kind of a partnership, and each way of a delegation between cities. */
export function countConnections(atlas: AtlasIndex, filters: Filters, shown: FilteredIds): number {
  const agreements = exchangesLeft(atlas, filters).filter(({ exchange }) => exchange.record === "agreement");
  const ways = delegationWays(atlas).filter(({ delegation }) => shown.delegations.has(delegation.id));
  return agreements.length + ways.length;
}
