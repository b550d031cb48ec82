/** Calls when the browser has nothing better to do; Safari knows no idle callback. Returns what takes it back. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const id = window.requestIdleCallback(act, { timeout: 1500 });
    return () => window.cancelIdleCallback(id);
  }
  const id = window.setTimeout(act, 200);
  return () => window.clearTimeout(id);
}
