import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { openInUse, showUse, waitForQuiet } from "./openInUse.ts";
import { PROBE_SCRIPT } from "./pageProbe.ts";
import { countTraffic } from "./traffic.ts";

export type Load = {
  firstContentfulPaintMs: number;
  firstCityMs: number;
  /** Of each task since navigation the part above 50 ms. */
  blockingMs: number;
  /** From the network, headers included. */
  bytesBeforeFirstCity: number;
  /** Without any sign of use. */
  bytesUntilSettled: number;
  /** What the first sign of use adds to these. */
  bytesOnUse: number;
  fontBytes: number;
};

const QUIET_MS = 1000;
const GIVE_UP_AFTER_MS = 60_000;
const BITS_PER_BYTE = 8;

/** A page on a slow line and a slow processor. */
async function openSlowly(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / BITS_PER_BYTE,
    uploadThroughput: 750_000 / BITS_PER_BYTE,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, session };
}

/**
 * Waits for the first city without a word of Playwright's own in the page: what it puts there for `evaluate` takes a slowed
 * processor some 80 ms, which would fall before the first paint of a large page and after that of a small one.
 */
async function waitForCity(session: CDPSession): Promise<number> {
  const { result } = await session.send("Runtime.evaluate", {
    expression: "probe.firstCity",
    awaitPromise: true,
    returnByValue: true,
  });
  return Number(result.value);
}

/**
 * Milliseconds to the first city at a second visit, all that the first has loaded at full speed being in the browser's
 * cache. Closes the context.
 */
export async function measureWarm(context: BrowserContext, address: string): Promise<number> {
  await (await openInUse(context, address)).close();
  const { page, session } = await openSlowly(context);
  await page.addInitScript(PROBE_SCRIPT);
  await page.goto(address, { waitUntil: "commit" });
  const ms = await waitForCity(session);
  await context.close();
  return ms;
}

/** Loads a page with empty caches on a slow line and a slow processor, and closes the context. */
export async function measureLoad(context: BrowserContext, address: string): Promise<Load> {
  const { page, session } = await openSlowly(context);
  const traffic = countTraffic(session);
  await page.addInitScript(PROBE_SCRIPT);
  await page.goto(address, { waitUntil: "commit" });
  await waitForCity(session);

  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  let isSettled = false;
  while (!isSettled) {
    if (Date.now() > giveUpAt) throw new Error(`${address} did not settle in ${GIVE_UP_AFTER_MS} ms.`);
    await page.waitForTimeout(200);
    const { isWhole, msSinceLongTask } = await page.evaluate(() => ({
      isWhole: window.probe.isWhole(),
      msSinceLongTask: performance.now() - window.probe.lastTaskEndMs,
    }));
    isSettled = isWhole && msSinceLongTask > QUIET_MS && traffic.msSinceLast() > QUIET_MS;
  }
  const { firstContentfulPaintMs, firstCityMs, blockingMs, firstCityAt } = await page.evaluate(() => ({
    ...window.probe,
    firstCityAt: performance.timeOrigin + window.probe.firstCityMs,
  }));
  const bytesUntilSettled = traffic.bytes({ withFonts: true });
  const fontBytes = bytesUntilSettled - traffic.bytes({ withFonts: false });
  await showUse(page);
  await page.waitForTimeout(QUIET_MS);
  await waitForQuiet(page, traffic, QUIET_MS);
  const bytesOnUse = traffic.bytes({ withFonts: true }) - bytesUntilSettled;
  await context.close();
  return {
    firstContentfulPaintMs,
    firstCityMs,
    blockingMs,
    bytesBeforeFirstCity: traffic.bytes({ withFonts: false, until: firstCityAt }),
    bytesUntilSettled,
    bytesOnUse,
    fontBytes,
  };
}
