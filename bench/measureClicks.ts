import type { BrowserContext } from "@playwright/test";
import { median } from "./median.ts";
import { openInUse } from "./openInUse.ts";

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

/** A hand that has reached a mark takes about so long to press. A page may use it to ask for what it will show. */
const POINTING_MS = 150;

/**
 * Median time from the click on a mark that has been pointed at to the frame that shows the city's text, at full speed, once
 * the page has loaded what it loads at the first sign of use. Closes the context.
 */
export async function measureClicks(context: BrowserContext, address: string): Promise<number> {
  const page = await openInUse(context, address);
  const times: number[] = [];
  for (const city of CITIES) {
    await page.waitForTimeout(REST_MS);
    await page.locator(`[data-frame] [data-city="${city.id}"]`).first().dispatchEvent("pointerover");
    await page.waitForTimeout(POINTING_MS);
    times.push(await page.evaluate((wanted) => window.probe.clickCity(wanted), city));
  }
  await context.close();
  return median(times);
}
