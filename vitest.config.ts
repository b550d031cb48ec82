import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What a test file does to its process, its modules or its thread that no other file may see. */
const CHANGES_FOR_ALL =
  /\bvi\.(mock|doMock|hoisted|resetModules)\(|\bprocess\.(chdir\(|env\.\w+ = )|\.prototype\.\w+ = |assign\(globalThis/;

const root = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(`${root}/tests`, { recursive: true, encoding: "utf8" })
  .map((file) => `tests/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file));
const alone = files.filter((file) => CHANGES_FOR_ALL.test(readFileSync(root + file, "utf8")));

/**
 * Test files share their modules, and those of components one document: that halves what they cost. So what a test
 * changes it also puts back; a file that cannot do so runs alone.
 */
function projectsOf(name: string, ending: string, settings: object) {
  const own = alone.filter((file) => file.endsWith(ending));
  return [
    {
      extends: true as const,
      test: {
        name,
        include: [`tests/**/*${ending}`],
        exclude: own,
        pool: "threads" as const,
        isolate: false,
        ...settings,
      },
    },
    {
      extends: true as const,
      test: { name: `${name}-alone`, include: own, pool: "forks" as const, ...settings },
    },
  ];
}

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  test: {
    // By default one processor is left free: of two, half of the machine.
    maxWorkers: availableParallelism(),
    // Generous limits: a slow machine takes longer but does not fail.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Style sheets are not processed: no test may depend on a generated class name.
    projects: [
      ...projectsOf("node", ".test.ts", { environment: "node", setupFiles: ["tests/properties.ts"] }),
      ...projectsOf("dom", ".test.tsx", {
        environment: "jsdom",
        setupFiles: ["tests/properties.ts", "tests/setup.ts"],
      }),
    ],
  },
});
