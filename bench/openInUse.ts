import type { BrowserContext, Page } from "@playwright/test";
import { PROBE_SCRIPT } from "./pageProbe.ts";
import { countTraffic, type Traffic } from "./traffic.ts";

const QUIET_MS = 500;
const GIVE_UP_AFTER_MS = 60_000;

/** A reader's first sign of use, the same on every page: the pointer moves over its header. */
export async function showUse(page: Page): Promise<void> {
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8, { steps: 2 });
}

/** Until no request has been under way for a while. */
export async function waitForQuiet(page: Page, traffic: Traffic, quietMs = QUIET_MS): Promise<void> {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  while (traffic.msSinceLast() < quietMs) {
    if (Date.now() > giveUpAt) throw new Error(`${page.url()} did not fall quiet in ${GIVE_UP_AFTER_MS} ms.`);
    await page.waitForTimeout(100);
  }
}

/** Opens a page at full speed and returns it once it has settled, has been touched and has settled again. */
export async function openInUse(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const traffic = countTraffic(session);
  await page.addInitScript(PROBE_SCRIPT);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => window.probe.isWhole());
  await showUse(page);
  // A page asks for more a moment after it has been touched.
  await page.waitForTimeout(QUIET_MS);
  await waitForQuiet(page, traffic);
  return page;
}
