import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "@playwright/test";
import { Builder, error, type WebDriver, type WebElement } from "selenium-webdriver";
import { findWebkit } from "../../scripts/browser.ts";
import { freePort } from "../freePort.ts";
import { test as base } from "./site.ts";

export const webkitPrograms = findWebkit();

/** How long WebKit may take for one thing, in milliseconds. */
export const PATIENCE_MS = 30_000;

/** The window of which the tests read. */
const WINDOW = { x: 0, y: 0, width: 1280, height: 860 };

/** Tests in WebKit, where its driver and a screen in memory are installed; else they count as skipped. */
export const test = base.extend<{ webkit: WebDriver }, { webkitDriver: string }>({
  webkitDriver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const { driver, display } = webkitPrograms ?? { driver: "", display: "" };
      const screen = spawn(display, ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      const [number] = await once(screen.stdout, "data");
      const port = await freePort();
      const server = spawn(driver, [`--port=${port}`], {
        env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
        stdio: "ignore",
      });
      const url = `http://127.0.0.1:${port}`;
      await expect
        .poll(
          () =>
            fetch(`${url}/status`).then(
              ({ ok }) => ok,
              () => false,
            ),
          { timeout: PATIENCE_MS },
        )
        .toBe(true);
      await use(url);
      await Promise.all([stop(server), stop(screen)]);
    },
    { scope: "worker", timeout: 2 * PATIENCE_MS },
  ],
  webkit: async ({ webkitDriver }, use) => {
    const webkit = await new Builder()
      .usingServer(webkitDriver)
      .withCapabilities({ browserName: "MiniBrowser", pageLoadStrategy: "normal" })
      .build();
    await webkit.manage().window().setRect(WINDOW);
    await use(webkit);
    await webkit.quit();
  },
});

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill();
  await once(process, "exit");
}

/** Problems of the pages' scripts, from when a page has been opened by `open`. */
export const readProblems = (webkit: WebDriver): Promise<string[]> =>
  webkit.executeScript(() => (window as { problems?: string[] }).problems ?? ["The page was loaded anew"]);

/** Opens a page, and gives it the first sign of a reader. */
export async function open(webkit: WebDriver, address: string): Promise<void> {
  await load(webkit, address);
  await touch(webkit);
}

/** Opens a page that nobody touches. */
export async function load(webkit: WebDriver, address: string): Promise<void> {
  await webkit.get(address);
  await webkit.executeScript(() => {
    const problems: string[] = [];
    Object.assign(window, { problems });
    window.addEventListener("error", ({ message }) => problems.push(message));
    window.addEventListener("unhandledrejection", ({ reason }) => problems.push(String(reason)));
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => problems.push(blockedURI));
  });
}

export async function touch(webkit: WebDriver): Promise<void> {
  for (const x of [3, 5]) await webkit.actions().move({ x, y: x }).perform();
}

/** The first element in view that fits the selector and has this name: a label, or its text. */
const findNamed = (webkit: WebDriver, selector: string, name: string): Promise<WebElement | null> =>
  webkit.executeScript(
    (fits: string, called: string) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(fits)].find((element) => {
        const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
        return label.trim().replace(/\s+/g, " ").startsWith(called) && element.checkVisibility();
      }) ?? null,
    selector,
    name,
  );

/** Waits for what `findNamed` finds. */
export async function find(webkit: WebDriver, selector: string, name = ""): Promise<WebElement> {
  const found = await webkit.wait(
    () => findNamed(webkit, selector, name),
    PATIENCE_MS,
    `${selector} "${name}" is not there`,
  );
  if (!found) throw new Error(`${selector} "${name}" is not there`);
  return found;
}

/** Presses it once it stays: a page that wakes up may put another in its place. */
export async function press(webkit: WebDriver, selector: string, name = ""): Promise<void> {
  await webkit.wait(
    async () => {
      const found = await find(webkit, selector, name);
      return found.click().then(
        () => true,
        (reason) => {
          if (reason instanceof error.StaleElementReferenceError) return false;
          throw reason;
        },
      );
    },
    PATIENCE_MS,
    `${selector} "${name}" cannot be pressed`,
  );
}

export async function pathOf(webkit: WebDriver): Promise<string> {
  const { pathname, search } = new URL(await webkit.getCurrentUrl());
  return pathname + search;
}

export const expectPath = (webkit: WebDriver, path: string): Promise<void> =>
  expect.poll(() => pathOf(webkit), { timeout: PATIENCE_MS }).toBe(path);

export const expectHeading = (webkit: WebDriver, text: string): Promise<void> =>
  expect
    .poll(() => webkit.executeScript(() => document.querySelector("h1")?.textContent?.trim() ?? ""), {
      timeout: PATIENCE_MS,
    })
    .toBe(text);
