import { stat } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";

/** One file of one briefing: milliseconds from the press to the file, the first time and again. */
export type Export = { briefing: string; file: string; firstMs: number; againMs: number; bytes: number };

/** `slidesMs`: to show all slides of a briefing one after the other on the stage, beside which its files are seen. */
export type Exports = { files: Export[]; slidesMs: Record<string, number> };

const BRIEFINGS = ["twenty-years", "vilvoorde-columbus", "what-came-of-it"];
const FILES = { PowerPoint: "Save PowerPoint", HTML: "Save HTML file" } as const;

/** Makes the files of every shipped briefing, at full speed. Closes the contexts. */
export async function measureExports(open: () => Promise<BrowserContext>, address: string): Promise<Exports> {
  const files: Export[] = [];
  const slidesMs: Record<string, number> = {};
  for (const briefing of BRIEFINGS) {
    const context = await open();
    const page = await context.newPage();
    await page.goto(`${address}present/${briefing}/1/`, { waitUntil: "networkidle" });
    await page.locator("[data-awake]").waitFor();
    slidesMs[briefing] = await showAll(page);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByText("Take it along", { exact: true }).click();
    for (const [file, button] of Object.entries(FILES)) {
      const first = await save(page, button);
      const again = await save(page, button);
      files.push({ briefing, file, firstMs: first.ms, againMs: again.ms, bytes: again.bytes });
    }
    await context.close();
  }
  return { files, slidesMs };
}

/** Milliseconds until each slide has been painted, once. */
async function showAll(page: Page): Promise<number> {
  const count = await page.evaluate(() => {
    const { briefing } = JSON.parse(document.getElementById("page-data")?.textContent ?? "{}");
    return Number(briefing.slides.length);
  });
  return page.evaluate(async (steps) => {
    const start = performance.now();
    for (let step = 1; step < steps; step += 1) {
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
      // Until the frame is painted. Not a function of its own: its name would be one that the page does not know.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return performance.now() - start;
  }, count);
}

async function save(page: Page, button: string): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const ms = performance.now() - start;
  return { ms, bytes: (await stat(await download.path())).size };
}
