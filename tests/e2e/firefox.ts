import { expect } from "@playwright/test";
import { type Browser, launch, type Page } from "puppeteer-core";
import { findFirefox } from "../../scripts/browser.ts";
import { test as base } from "./site.ts";

/** A window of Firefox, and what its pages report. */
type Firefox = { page: Page; problems: string[] };

export const firefoxPath = findFirefox();

/** How long Firefox may take for one thing, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Tests in Firefox, where one is installed; else they count as skipped. A window reports as those of `site.ts` do. */
export const test = base.extend<
  { firefox: Firefox; allowedInFirefox: RegExp[]; isKeptInFirefox: boolean },
  { firefoxBrowser: Browser }
>({
  firefoxBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const browser = await launch({
        browser: "firefox",
        executablePath: firefoxPath ?? "",
        headless: true,
        timeout: PATIENCE_MS,
      });
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 2 * PATIENCE_MS },
  ],
  allowedInFirefox: [[], { option: true }],
  isKeptInFirefox: [false, { option: true }],
  firefox: async ({ firefoxBrowser, allowedInFirefox, isKeptInFirefox }, use) => {
    const context = await firefoxBrowser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setViewport({ width: 1280, height: 800 });
    const problems = collectProblems(page);
    await page.evaluateOnNewDocument((isKept: boolean) => {
      if (!isKept) Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
      window.print = () => {};
      window.addEventListener("page-awake", () => {
        window.isAwake = true;
      });
    }, isKeptInFirefox);
    await use({ page, problems });
    await context.close();
    const unexpected = problems.filter(
      (problem) => !allowedInFirefox.some((allowed) => allowed.test(problem)),
    );
    expect(unexpected, "problems that the pages reported").toEqual([]);
  },
});

function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page error: ${String(error)}`));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") problems.push(`request: ${request.url()}`);
  });
  return problems;
}

/** Opens a page until its script has woken it up; slides say so themselves. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => window.isAwake === true || document.querySelector("[data-awake]") !== null,
  );
}

/** The first sign of a reader, until what it calls for is there. */
export async function touch(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await page.waitForNetworkIdle({ idleTime: 500 });
}

/** A text of the page, by a selector: once it is, or begins, as expected. */
export async function expectText(page: Page, selector: string, text: string): Promise<void> {
  const read = () => page.$eval(selector, (element) => (element.textContent ?? "").trim()).catch(() => "");
  await expect.poll(async () => (await read()).slice(0, text.length), { message: selector }).toBe(text);
}

/** Presses what has this name: a button, a link, a mark. */
export async function press(page: Page, name: string, within = ""): Promise<void> {
  await page.locator(`${within} ::-p-aria(${name})`.trim()).click();
}

export const pathOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
