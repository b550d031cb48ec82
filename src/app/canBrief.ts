import { activeFilters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { filtersOf } from "@/url-state/filtersOf";
import type { UrlState } from "@/url-state/urlState";

export const isRecordPage = ({ kind }: Page): boolean =>
  kind === "city" || kind === "partnership" || kind === "program";

export const isFiltered = (state: UrlState): boolean => activeFilters(filtersOf(state)).length > 0;

/** Whether a page is about a record, or shows what filters leave: then there is something to brief on. */
export const canBrief = (state: UrlState, page: Page): boolean =>
  isRecordPage(page) || (page.kind !== "not-found" && isFiltered(state));
