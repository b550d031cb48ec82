import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A slow machine shall be slow, not wrong: the library's own second is not enough where others work too.
configure({ asyncUtilTimeout: 15_000 });

// The library does this by itself only where a test runner puts `afterEach` among the globals.
afterEach(cleanup);
