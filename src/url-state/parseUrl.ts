import { parsePath } from "./paths";
import { currentKey, isQueryKey, MAX_SEARCH_LENGTH, QUERY_KEYS } from "./queryKeys";
import { withoutStrayMarks } from "./strayMarks";
import type { UrlProblem, UrlState } from "./urlState";

/** A key of few letters is near to many a key that newsletters, apps and networks add. */
const SHORTEST_NEAR = 4;

const SHOWN_LENGTH = 60;
const MAX_PROBLEMS = 5;

function cut(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** One letter more, less or other, or two that have changed places. */
function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_NEAR) return false;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one, other].map((word) => word.slice(start, word.length - end));
  const isSwapped = left?.length === 2 && [...left].toReversed().join("") === right;
  return isSwapped || Math.max(left?.length ?? 0, right?.length ?? 0) <= 1;
}

/**
 * Whether an unknown key may be one of ours, mistyped or of another kind of page. All else was added by those who passed
 * the link on, and says nothing about the view.
 */
function isNearlyOurs(key: string): boolean {
  return isQueryKey(key, true) || Object.keys(QUERY_KEYS).some((ours) => isNear(key, ours));
}

/** What a value gives; with what the text around a link has left at its end, or without. */
function readValue(key: keyof typeof QUERY_KEYS, value: string) {
  const reading = QUERY_KEYS[key].read(value);
  if (reading.bad === undefined) return reading;
  const tidied = QUERY_KEYS[key].read(withoutStrayMarks(value));
  return tidied.bad === undefined ? tidied : reading;
}

/** A period that ends before it begins says nothing: neither end is used. */
function checkPeriod(state: UrlState, problems: UrlProblem[]): void {
  const { from, to } = state;
  if (from === undefined || to === undefined || from <= to) return;
  delete state.from;
  delete state.to;
  problems.push({ kind: "reversed-period", from, to });
}

/** An embed has no list, and the list no reading view. */
function checkView(state: UrlState, problems: UrlProblem[]): void {
  if (state.view === "list") delete state.isReading;
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
    // Of a link that was escaped for HTML and never read as such.
    const key = currentKey(withoutStrayMarks(rawKey.toLowerCase().replace(/^(amp;)+/, "")));
    if (seen.has(key)) {
      // Told once, however often it stands there.
      if (isQueryKey(key, state.isEmbed) && !repeated.has(key)) problems.push({ kind: "repeated-key", key });
      repeated.add(key);
    } else if (!isQueryKey(key, state.isEmbed)) {
      if (isNearlyOurs(key)) problems.push({ kind: "unknown-key", key: cut(rawKey) });
    } else {
      const { state: read, bad } = readValue(key, value);
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
