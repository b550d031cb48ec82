import type { Shown } from "./applyFilters";
import type { Atlas } from "./atlas";

/** How many of the delegations and outcomes that are left have no stated date: a period does not leave them out. */
export function countUndated(atlas: Atlas, shown: Shown): number {
  const isUndated = ({ date }: { date: { kind: string } }) => date.kind === "unknown";
  return (
    atlas.delegations.filter((record) => shown.delegations.has(record.id) && isUndated(record)).length +
    atlas.outcomes.filter((record) => shown.outcomes.has(record.id) && isUndated(record)).length
  );
}
