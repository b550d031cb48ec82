import type { Reading } from "@/content/reading";
import type { FilteredIds } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";

/** The input of every file writer. */
export type ExportInput = {
  reading: Reading;
  /** What the filters leave. Absent: no filter is set, everything is written. */
  shown?: FilteredIds | undefined;
  filters: Filters;
  /** The filters answered in one sentence. */
  answer?: string | undefined;
  /** Whole address of the view with these filters. */
  link: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  day: string;
  /** Whole address of a page. */
  addressOf: (page: Page) => string;
};
