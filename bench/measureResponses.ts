import type { BrowserContext, Page } from "@playwright/test";
import { median } from "./median.ts";
import { openInUse } from "./openInUse.ts";

/** In frames of the page at rest: from the key or click to the painted frame that shows all that it changes. */
export type Responses = { frameMs: number; search: number[]; filters: number[] };

const WORD = "antwerp";

/** Longer than what is loaded or drawn after a step takes, so that it is not counted with the next one. */
const REST_MS = 700;

/** Times letters typed and filters chosen on the page in use, at full speed. Closes the context. */
export async function measureResponses(context: BrowserContext, address: string): Promise<Responses> {
  const page = await openInUse(context, address);
  await seeEverything(page);
  const frames = [await page.evaluate(() => window.probe.frameMs())];
  const search = await typeWord(page);
  frames.push(await page.evaluate(() => window.probe.frameMs()));
  const filters = await chooseFilters(page);
  frames.push(await page.evaluate(() => window.probe.frameMs()));
  await context.close();
  const frameMs = median(frames);
  return {
    frameMs,
    search: search.map((ms) => ms / frameMs),
    filters: filters.map((ms) => ms / frameMs),
  };
}

/** Down to the list and back: its parts and those of the timeline are loaded and take part in what follows. */
async function seeEverything(page: Page): Promise<void> {
  for (const top of [0.5, 1, 0]) {
    await page.evaluate((part) => window.scrollTo({ top: part * document.body.scrollHeight }), top);
    await page.waitForTimeout(REST_MS);
  }
}

async function typeWord(page: Page): Promise<number[]> {
  await page.locator('[role="search"] input').focus();
  await page.waitForTimeout(REST_MS);
  // Once without a clock: the first results bring the code and the index.
  await page.keyboard.type("x");
  await page.locator('[role="search"] [role="status"]:not(:empty)').waitFor();
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(REST_MS);
  const times: number[] = [];
  for (const letter of WORD) {
    await page.evaluate(() => window.probe.watch("keydown", "search"));
    await page.keyboard.press(letter);
    times.push(await page.evaluate(() => window.probe.response));
  }
  await page.keyboard.press("Escape");
  await page.waitForTimeout(REST_MS);
  return times;
}

async function chooseFilters(page: Page): Promise<number[]> {
  await page.locator("[data-filter-button]").click();
  const panel = page.locator("#filters");
  const boxes = (fieldset: number) => panel.locator("fieldset").nth(fieldset).locator("input[type=checkbox]");
  await boxes(0).first().waitFor();
  const [programs, kinds] = [boxes(0), boxes(1)];
  const steps = [programs.nth(0), programs.nth(0), programs.nth(1), programs.nth(1)];
  for (let index = 0; index < (await kinds.count()); index += 1) steps.push(kinds.nth(index));
  const times: number[] = [];
  for (const box of steps) {
    await box.scrollIntoViewIfNeeded();
    await page.waitForTimeout(REST_MS);
    await page.evaluate(() => window.probe.watch("click", "filters"));
    await box.click();
    times.push(await page.evaluate(() => window.probe.response));
  }
  return times;
}
