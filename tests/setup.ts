import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";

// A slow machine shall be slow, not wrong: the library waits for a second where it is not told more.
configure({ asyncUtilTimeout: 60_000 });

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
