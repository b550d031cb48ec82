import type { Browser } from "@playwright/test";
import { measureLoad } from "../measureLoad.ts";
import { measureMoves } from "../measureMoves.ts";
import { measureResponses } from "../measureResponses.ts";
import { median } from "../median.ts";
import { openInUse } from "../openInUse.ts";

/** Milliseconds; `undefined` where it could not be measured. */
export type Use = {
  /** On the slow line and processor of `measureLoad`. */
  firstPaintMs: number | undefined;
  firstCityMs: number | undefined;
  /** At full speed, medians. */
  searchMs: number | undefined;
  filterMs: number | undefined;
  openCityMs: number | undefined;
  /** While a map is dragged and zoomed: of all frames the share that was not painted. */
  dropped: number | undefined;
};

const VIEWPORT = { width: 1280, height: 800 };

/** A site that grows beyond what a browser bears is what this is to show: it goes on with the rest. */
async function attempt<Value>(what: string, measure: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await measure();
  } catch (error) {
    console.log(`Not measured: ${what}. ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return undefined;
  }
}

async function openCity(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" });
  const page = await openInUse(context, address);
  const city = await page.evaluate(() => {
    const marks = [...document.querySelectorAll("[data-frame] [data-city]")];
    const mark = marks.find((it) => it.checkVisibility());
    const id = mark?.getAttribute("data-city") ?? "";
    return { id, name: mark?.textContent?.trim().split(",")[0] ?? "" };
  });
  const ms = await page.evaluate((wanted) => window.probe.clickCity(wanted), city);
  await context.close();
  return ms;
}

/** What a reader of a served site waits for. */
export async function measureUse(browser: Browser, address: string): Promise<Use> {
  const load = await attempt("first paint", async () =>
    measureLoad(await browser.newContext({ viewport: VIEWPORT }), address),
  );
  const responses = await attempt("search and filters", async () =>
    measureResponses(await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" }), address),
  );
  const moves = await attempt("drag and wheel", async () =>
    measureMoves(await browser.newContext({ viewport: VIEWPORT, serviceWorkers: "block" }), address),
  );
  const ms = (frames: readonly number[] | undefined) =>
    frames && responses ? median(frames) * responses.frameMs : undefined;
  return {
    firstPaintMs: load?.firstContentfulPaintMs,
    firstCityMs: load?.firstCityMs,
    searchMs: ms(responses?.search),
    filterMs: ms(responses?.filters),
    openCityMs: await attempt("opening a city", () => openCity(browser, address)),
    dropped: moves?.dropped,
  };
}
