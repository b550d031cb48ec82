import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.ts";

const { executablePath, args, env } = await findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  // Playwright empties this folder, so the reports of other runners stay beside it.
  outputDir: "test-results/browser",
  // Transcripts of journeys, for people to read: the same on every machine.
  snapshotPathTemplate: "{testDir}/transcripts/{arg}{ext}",
  fullyParallel: true,
  // Generous limits: a slow machine takes longer but does not fail.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  // Half of a test is waiting: for pages to rest, for the copy to be made.
  workers: 3,
  // A page that does not rest in time for reasons of the machine does the second time; a broken one does not. The
  // report names each test that needed it.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["line"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    bypassCSP: false,
    // The lowest window in which the timeline is not folded.
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
});
