import type { Page } from "@/domain/page";
import type { QueryState, UrlState } from "./urlState";

/** What of a query goes along to another page: the view, the filters and the theme. */
export function keptQuery(state: QueryState): QueryState {
  const { be: _be, us: _us, map: _map, q: _q, cities: _cities, ...kept } = state;
  return kept;
}

/** Selecting something keeps the filters; it drops the cameras and what was searched or compared. */
export function selectPage({ locale, page: _page, isEmbed, ...query }: UrlState, page: Page): UrlState {
  return { ...keptQuery(query), locale, page, ...(isEmbed && { isEmbed }) };
}

/** The full page that an embed shows: everything that the embed's address says, but for how it is framed. */
export function fullPageOf(state: UrlState): UrlState {
  const { isEmbed: _e, hidesControls: _c, hidesPanel: _p, waitsForTap: _t, ...rest } = state;
  // Of an address that nothing is at: the overview.
  return rest.page.kind === "not-found" ? { ...rest, page: { kind: "home" } } : rest;
}
