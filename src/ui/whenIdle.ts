/**
 * Calls back when the browser is idle (Safari has no idle callback: after a timeout). Returns a function that cancels
 * the call.
 */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const id = window.requestIdleCallback(act, { timeout: 1500 });
    return () => window.cancelIdleCallback(id);
  }
  const id = window.setTimeout(act, 200);
  return () => window.clearTimeout(id);
}
