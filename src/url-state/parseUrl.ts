import { type FrameKey, parseCamera } from "./camera";
import { parsePath } from "./paths";
import type { Theme, UrlProblem, UrlState } from "./urlState";

/** Added by other sites to links that they pass on; they say nothing about the view. */
const TRACKING_KEY = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src)$/;

const SHOWN_LENGTH = 60;
const MAX_PROBLEMS = 5;

function cut(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

function isKnown(key: string): key is "be" | "us" | "theme" {
  return key === "be" || key === "us" || key === "theme";
}

function isTheme(value: string): value is Theme {
  return value === "light" || value === "dark";
}

function readKey(state: UrlState, key: string, value: string): boolean {
  if (key === "be" || key === "us") {
    const camera = parseCamera(value, key satisfies FrameKey);
    if (camera) state[key] = camera;
    return camera !== undefined;
  }
  const theme = value.toLowerCase();
  if (isTheme(theme)) state.theme = theme;
  return isTheme(theme);
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
    const key = rawKey.toLowerCase();
    if (TRACKING_KEY.test(key)) continue;
    if (seen.has(key)) {
      // Told once, however often it stands there.
      if (isKnown(key) && !repeated.has(key)) problems.push({ kind: "repeated-key", key });
      repeated.add(key);
    } else if (!isKnown(key)) problems.push({ kind: "unknown-key", key: cut(rawKey) });
    else if (!readKey(state, key, value)) problems.push({ kind: "bad-value", key, value: cut(value) });
    seen.add(key);
  }
  return { state, problems: problems.slice(0, MAX_PROBLEMS) };
}
