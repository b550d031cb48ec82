const ENTRY = /^[a-z0-9]{1,40}$/;

/** Whether a text can be the name of an entry. */
export function isEntryName(value: unknown): value is string {
  return typeof value === "string" && ENTRY.test(value);
}

/** The name of the entry of the history that the tab is at, where this site has given it one. */
export function readEntry(): string | undefined {
  const { entry } = Object(window.history.state);
  return isEntryName(entry) ? entry : undefined;
}

/** Names the entry that the tab is at. In a frame that may not write there the name is never read again. */
export function nameEntry(): string {
  const entry = Date.now().toString(36) + Math.random().toString(36).slice(2, 10);
  try {
    window.history.replaceState({ entry }, "");
  } catch {
    // The place in this entry is lost, and nothing else.
  }
  return entry;
}

/** Who scrolls on Back, Forward and reload: the script to where the reader was, or the browser. */
export function setScrolling(by: "script" | "browser"): void {
  window.history.scrollRestoration = by === "script" ? "manual" : "auto";
}
