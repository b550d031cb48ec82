import { rm } from "node:fs/promises";
import { type Count, countRun, playwrightReport, vitestReport } from "./countReport.ts";
import { programOf, runNode } from "./runCommand.ts";

export interface Stage {
  name: string;
  heading: string;
  /** Whether the stage can run the tests of some files alone. */
  takesFiles?: true;
  /** Whether the stage runs only when it is named. */
  isOnDemand?: true;
  run: (files: string[]) => Promise<Count>;
}

/**
 * Tag of the browser tests that `npm test` leaves out: every page, size and paper, where it takes one of each kind.
 */
const SWEEP = "@sweep";

/** Everything that can be checked, in this order. */
export const stages: Stage[] = [
  oneCheck("generate", "Generated files", () => runScript("scripts/generate.ts")),
  oneCheck("lint", "Lint and format", () =>
    runNode([programOf("@biomejs/biome", "biome"), "ci", "--error-on-warnings", "."]),
  ),
  oneCheck("types", "Types", () => runNode([programOf("typescript", "tsc"), "--noEmit"])),
  oneCheck("unused", "Unused code", () => runNode([programOf("knip")])),
  oneCheck("data", "Data", () => runScript("scripts/checkData.ts", ["public/data"])),
  { name: "unit", heading: "Unit tests", takesFiles: true, run: runUnitTests },
  oneCheck("build", "Build", buildBothSites),
  {
    name: "browser",
    heading: "Browser tests",
    takesFiles: true,
    run: (files) => runBrowserTests(["--grep-invert", SWEEP, ...files]),
  },
  {
    name: "sweep",
    heading: "Browser tests of every page, size and paper",
    takesFiles: true,
    isOnDemand: true,
    run: (files) => runBrowserTests(["--grep", SWEEP, ...files]),
  },
];

function oneCheck(name: string, heading: string, check: () => Promise<boolean>): Stage {
  const run = async () => ((await check()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return { name, heading, run };
}

function runScript(script: string, args: string[] = [], environment: Record<string, string> = {}) {
  return runNode(["--import", "tsx", script, ...args], environment);
}

async function runUnitTests(files: string[]): Promise<Count> {
  const report = "test-results/unit.json";
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const isExitClean = await runNode([programOf("vitest"), "run", ...reporters, ...files]);
  return countRun(report, vitestReport, isExitClean);
}

/**
 * The browser tests look at the frozen atlas at the root of a server, which new data do not change, and at the published
 * data below a path with an address for corrections. Nobody's `dist/` is written over.
 */
async function buildBothSites(): Promise<boolean> {
  const environment = {
    SITE_URL: "https://example.org",
    BASE_PATH: "/",
    OUT_DIR: ".cache/dist-test",
    DATA_DIR: "tests/fixtures/atlas",
    VITE_CONTACT_EMAIL: "",
  };
  return (
    (await runScript("scripts/build.ts", [], environment)) &&
    (await runScript("scripts/build.ts", [], {
      ...environment,
      BASE_PATH: "/some/path/",
      OUT_DIR: ".cache/dist-based",
      DATA_DIR: "public/data",
      VITE_CONTACT_EMAIL: "corrections@example.org",
      // tests/e2e/streets.e2e.ts serves them.
      MAP_TILES_URL: "http://tiles.test/{z}/{x}/{y}.png",
      MAP_TILES_ATTRIBUTION: "© Tiles of a test",
      // How files are compressed does not depend on where the site is.
      COMPRESSION: "off",
    }))
  );
}

async function runBrowserTests(args: string[]): Promise<Count> {
  const report = "test-results/browser.json";
  await rm(report, { force: true });
  const isExitClean = await runNode([programOf("@playwright/test", "playwright"), "test", ...args]);
  return countRun(report, playwrightReport, isExitClean);
}
