import { parsePath } from "./paths";
import { currentKey, isQueryKey, MAX_SEARCH_LENGTH, QUERY_KEYS } from "./queryKeys";
import type { UrlProblem, UrlState } from "./urlState";

/** Added by other sites to links that they pass on; they say nothing about the view. */
const TRACKING_KEY = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src)$/;

const SHOWN_LENGTH = 60;
const MAX_PROBLEMS = 5;

function cut(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** A period that ends before it begins says nothing: neither end is used. */
function checkPeriod(state: UrlState, problems: UrlProblem[]): void {
  const { from, to } = state;
  if (from === undefined || to === undefined || from <= to) return;
  delete state.from;
  delete state.to;
  problems.push({ kind: "reversed-period", from, to });
}

/** An embed has no list. */
function checkView(state: UrlState, problems: UrlProblem[]): void {
  if (!state.isEmbed || state.view !== "list") return;
  delete state.view;
  problems.push({ kind: "bad-value", key: "view", value: "list" });
}

/**
 * Reads an address. Each bad parameter falls back alone and is reported, at most five of them.
 * `path` is below the base path; `search` may begin with `?`. Never throws.
 */
export function parseUrl(path: string, search: string): { state: UrlState; problems: UrlProblem[] } {
  const state: UrlState = parsePath(path);
  const problems: UrlProblem[] = [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [rawKey, value] of new URLSearchParams(search)) {
    const key = currentKey(rawKey.toLowerCase());
    if (TRACKING_KEY.test(key)) continue;
    if (seen.has(key)) {
      // Told once, however often it stands there.
      if (isQueryKey(key, state.isEmbed) && !repeated.has(key)) problems.push({ kind: "repeated-key", key });
      repeated.add(key);
    } else if (!isQueryKey(key, state.isEmbed)) problems.push({ kind: "unknown-key", key: cut(rawKey) });
    else {
      const { state: read, bad } = QUERY_KEYS[key].read(value);
      Object.assign(state, read);
      if (bad !== undefined) problems.push({ kind: "bad-value", key, value: cut(bad) });
      else if (key === "q" && value.length > MAX_SEARCH_LENGTH * 2)
        problems.push({ kind: "long-value", key, length: MAX_SEARCH_LENGTH });
    }
    seen.add(key);
  }
  checkPeriod(state, problems);
  checkView(state, problems);
  return { state, problems: problems.slice(0, MAX_PROBLEMS) };
}
