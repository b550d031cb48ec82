import type { ComparedCells } from "./compareCities";
import { comparePage } from "./comparePage";
import type { IndexReading } from "./reading";
import type { PageText } from "./readPage";
import { tidyPage } from "./tidyPage";

/** The page of comparisons for these ids, known or not; `cellsOf` is what the page of a city says of it. */
export function readComparison(
  reading: IndexReading,
  ids: readonly string[],
  cellsOf: (id: string) => ComparedCells | undefined,
): PageText {
  const page = { kind: "compare" } as const;
  return { page, content: tidyPage(reading, page, comparePage(reading, ids, cellsOf)) };
}
