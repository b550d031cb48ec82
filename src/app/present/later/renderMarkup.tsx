import { type ReactNode, startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";

function Whole({ children, onReady }: { children: ReactNode; onReady: () => void }) {
  useEffect(onReady);
  return children;
}

/**
 * The HTML of elements, without a place on the page. Rendered in slices, between which the page answers.
 * Rejects where rendering fails, and with an AbortError where it shall stop.
 */
export async function renderMarkup(elements: ReactNode, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const container = document.createElement("div");
  const stop = new AbortController();
  try {
    return await new Promise<string>((resolve, reject) => {
      const root = createRoot(container, { onUncaughtError: reject });
      signal.addEventListener("abort", () => reject(signal.reason), { signal: stop.signal });
      stop.signal.addEventListener("abort", () => root.unmount());
      startTransition(() => {
        root.render(<Whole onReady={() => resolve(container.innerHTML)}>{elements}</Whole>);
      });
    });
  } finally {
    stop.abort();
  }
}
