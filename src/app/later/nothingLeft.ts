import type { FilterResult } from "@/app/usePageView";
import { readTable } from "@/content/list";
import type { PageLink } from "@/content/pageContent";
import type { IndexReading } from "@/content/reading";

/** As many records as are linked where the filters leave no city. */
const LINKED = 3;

/** Where the filters leave no city: the records that they leave all the same. */
export function readNothingLeft(
  reading: IndexReading,
  { shown, timings }: Pick<FilterResult, "shown" | "timings">,
): { links: PageLink[]; count: number } | undefined {
  if (shown.cities.size !== 0) return undefined;
  const left = readTable(reading, "exchanges").rows.filter(({ record }) => timings.has(record));
  const links = left
    .slice(0, LINKED)
    .flatMap(({ cells: [first] }) =>
      (first.links ?? []).map((link) => ({ ...link, text: link.label ?? link.text })),
    );
  return { links, count: left.length };
}
