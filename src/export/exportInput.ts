import type { Reading } from "@/content/reading";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";

/** What a file is made from. `reading.shown` is what the filters leave; without it everything. */
export type ExportInput = {
  reading: Reading;
  filters: Filters;
  /** Whole address of the view with these filters. */
  link: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  day: string;
  /** Whole address of a page. */
  addressOf: (page: Page) => string;
};
