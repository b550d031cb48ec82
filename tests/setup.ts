import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// The library does this by itself only where a test runner puts `afterEach` among the globals.
afterEach(cleanup);
