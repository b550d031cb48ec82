import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";

configure({
  // The library waits for a second by itself; a slow machine needs more.
  asyncUtilTimeout: 60_000,
  // By default every attempt of a wait prints the whole document into an error that nobody sees: a third of the time.
  ...(process.env.PRINT_DOCUMENT ? {} : { getElementError: (message) => new Error(withHint(message)) }),
});

function withHint(message: string | null): string {
  return `${message ?? "Not found."}\n\nPRINT_DOCUMENT=1 prints the document.`;
}

// The library does this by itself only where a test runner puts `afterEach` among the globals.
afterEach(cleanup);

// Files share one document, and each finds it empty.
afterAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});
