import type { BrowserContext } from "@playwright/test";
import { median } from "./median.ts";
import { PROBE_SCRIPT } from "./pageProbe.ts";

/** A city and the name that the heading shows for it; each is clicked on the page of the one before. */
const CITIES = [
  { id: "liege", name: "Liège" },
  { id: "nashville", name: "Nashville" },
  { id: "antwerp", name: "Antwerp" },
  { id: "columbus", name: "Columbus" },
  { id: "verviers", name: "Verviers" },
];

/** Longer than the maps' flight to a city. */
const REST_MS = 900;

/**
 * Median time from the click on a mark to the frame that shows the city's text, at full speed, once the page has
 * settled. Closes the context.
 */
export async function measureClicks(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(PROBE_SCRIPT);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => window.probe.isWhole());
  const times: number[] = [];
  for (const city of CITIES) {
    await page.waitForTimeout(REST_MS);
    times.push(await page.evaluate((wanted) => window.probe.clickCity(wanted), city));
  }
  await context.close();
  return median(times);
}
