import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { createSiteServer } from "../../scripts/siteServer.mjs";
import { watchWaking } from "./shown.ts";

interface Site {
  /** Where the home page is, without the slash at the end: `${site.url}/cities/antwerp/`. */
  url: string;
}

interface WorkerFixtures {
  /** The site with the frozen atlas, at the root of a server. */
  site: Site;
  /** The site with the published data, which change: below /some/path/, with an address for corrections. */
  basedSite: Site;
}

interface TestOptions {
  /** Problems that the test provokes on purpose. */
  allowedProblems: RegExp[];
  /** Pages keep the site offline, as for readers; else their browser cannot, and nothing goes on behind a test. */
  isKept: boolean;
}

/** Serves the built site; fails a test whose pages report a problem or leave the machine. */
export const test = base.extend<TestOptions, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => serveWhile({ folder: ".cache/dist-test", basePath: "/" }, use),
    { scope: "worker" },
  ],
  basedSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => serveWhile({ folder: ".cache/dist-based", basePath: "/some/path/" }, use),
    { scope: "worker" },
  ],
  baseURL: ({ site }, use) => use(site.url),
  allowedProblems: [[], { option: true }],
  isKept: [false, { option: true }],
  context: async ({ context, allowedProblems, isKept }, use) => {
    // Playwright's own way to block workers would write a warning to the console.
    if (!isKept)
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    await watchWaking(context);
    const problems = await collectProblems(context);
    await use(context);
    const unexpected = problems.filter(
      (problem) => !allowedProblems.some((allowed) => allowed.test(problem)),
    );
    expect(unexpected, "problems that the pages reported").toEqual([]);
  },
});

async function serveWhile(
  { folder, basePath }: { folder: string; basePath: string },
  use: (site: Site) => Promise<void>,
) {
  const directory = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  if (!existsSync(directory)) throw new Error(`${folder} is missing: run "npm test -- build browser".`);
  const server = createSiteServer({ directory, basePath });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await use({ url: `http://127.0.0.1:${port}${basePath.slice(0, -1)}` });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Listens on the context, so that windows opened by a page count too. */
async function collectProblems(context: BrowserContext): Promise<string[]> {
  const problems: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => problems.push(`page error: ${webError.error().message}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") problems.push(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, disposition }) => {
      console.error(`policy violation (${disposition}): ${violatedDirective} blocks ${blockedURI}`);
    });
  });
  return problems;
}
