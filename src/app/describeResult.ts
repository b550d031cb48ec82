import type { Shown } from "@/domain/applyFilters";
import type { Messages } from "@/i18n/compiled/messages";
import type { usePageView } from "./usePageView";

/** What filters leave, in words, and how much of it has no stated date. */
export function describeResult(
  read: ReturnType<typeof usePageView>["read"],
  shown: Shown,
  { filters }: Messages,
): string {
  const result = filters.result({
    cities: shown.cities.size,
    delegations: shown.delegations.size,
    outcomes: shown.outcomes.size,
  });
  const undated = read?.countUndated(read.reading.atlas, shown) ?? 0;
  return undated > 0 ? filters.resultUndated({ result, count: undated }) : result;
}
