import { formatCamera } from "./camera";
import { formatPath } from "./paths";
import type { UrlState } from "./urlState";

/** The query of a state, with its `?`, or an empty text; defaults are not written. */
export function formatQuery({ be, us, theme }: Pick<UrlState, "be" | "us" | "theme">): string {
  const pairs = [
    be && `be=${formatCamera(be)}`,
    us && `us=${formatCamera(us)}`,
    theme && `theme=${theme}`,
  ].filter(Boolean);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** The address of a state below the base path. `parseUrl` of it gives the state again. */
export function formatUrl(state: UrlState): string {
  return formatPath(state.page, state.locale) + formatQuery(state);
}
