import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** These change the process itself (its folder, its time zone) or replace modules. */
const ALONE = ["tests/scripts/{messages,places,timeline}.test.ts", "tests/export/pptx/writePptx.test.ts"];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  test: {
    // A slow machine shall be slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Style sheets are not processed: no test may depend on a generated class name.
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ALONE,
          environment: "node",
          // Modules are loaded once for all files of a thread, so what a test changes it also puts back.
          pool: "threads",
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "alone", include: ALONE, environment: "node", pool: "forks" },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: ["tests/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
