import { type ReactNode, startTransition } from "react";
import { type HydrationOptions, hydrateRoot } from "react-dom/client";
import { tellPage } from "@/ui/pageSigns";

/**
 * The page cannot go on. The error is reported as an uncaught one is; the inline script puts the first HTML back, which
 * needs neither React nor messages nor anything else that may be what failed.
 */
export function stopPage(error: unknown): void {
  tellPage("stopped");
  reportError(error);
}

/** How any part of the document wakes up. */
export const hydrationOptions: HydrationOptions = {
  onUncaughtError: stopPage,
  // React has drawn the page anew, since something had changed its HTML. That is no fault of the page: nothing
  // that listens for uncaught errors shall take it for one.
  // biome-ignore lint/suspicious/noConsole: it is told to whoever looks for it, and is no uncaught error.
  onRecoverableError: (error) => console.error(error),
};

/**
 * Wakes up the HTML of the document. An error that React cannot get over takes its whole tree away: there is no
 * boundary within, since the HTML that stood there first is better than any part that could stand in for it.
 */
export function hydratePage(container: HTMLElement, page: ReactNode): void {
  // As a transition, hydration goes in slices between which the page answers; else it is one long task.
  startTransition(() => {
    hydrateRoot(container, page, hydrationOptions);
  });
}
