import type { ComparedCity } from "./compareCities";
import { comparePage } from "./comparePage";
import type { IndexReading } from "./reading";
import type { PageText } from "./readPage";
import { tidyPage } from "./tidyPage";

/** The page of comparisons for these ids, known or not; `comparedOf` is what the page of a city says of it. */
export function readComparison(
  reading: IndexReading,
  ids: readonly string[],
  comparedOf: (id: string) => ComparedCity | undefined,
): PageText {
  const page = { kind: "compare" } as const;
  return { page, content: tidyPage(reading, page, comparePage(reading, ids, comparedOf)) };
}
