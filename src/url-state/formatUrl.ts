import { formatPath } from "./paths";
import { QUERY_KEYS } from "./queryKeys";
import type { QueryState, UrlState } from "./urlState";

/** As `encodeURIComponent`, but for the marks that a query may hold as they are: links stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%20", "+");
}

/** The query of a state, with its `?`, or an empty text; defaults are not written. */
export function formatQuery(state: QueryState): string {
  const pairs = Object.entries(QUERY_KEYS).flatMap(([key, { write }]) => {
    const value = write(state);
    return value === undefined ? [] : [`${key}=${encode(value)}`];
  });
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** The address of a state below the base path. `parseUrl` of it gives the state again. */
export function formatUrl(state: UrlState): string {
  return formatPath(state.page, state.locale, state.isEmbed) + formatQuery(state);
}
