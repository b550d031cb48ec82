import type { BrowserContext, Page } from "@playwright/test";
import type { SiteName } from "./buildSites.ts";
import { openInUse } from "./openInUse.ts";
import { PROBE_SCRIPT } from "./pageProbe.ts";

/** Milliseconds from each key to the painted frame that shows the next slide, or plain Leaflet at the same bounds. */
export type Slides = { product: number[]; baseline: number[] };

const BRIEFING = "present/twenty-years";

/** Longer than the map moves. */
const REST_MS = 700;

/** Steps through the longest briefing, at full speed. */
export async function measureSlides(
  open: () => Promise<BrowserContext>,
  addresses: Record<SiteName, string>,
): Promise<Slides> {
  const context = await open();
  const stage = await context.newPage();
  await stage.addInitScript(PROBE_SCRIPT);
  await stage.goto(`${addresses.product}${BRIEFING}/1/`, { waitUntil: "networkidle" });
  await stage.locator("[data-awake]").waitFor();
  const slides = await stage.evaluate(() => {
    const { briefing } = JSON.parse(document.getElementById("page-data")?.textContent ?? "{}");
    return briefing.slides
      .slice(1)
      .map(({ title, picture }: { title: string; picture: { boxes: unknown } }) => ({
        title,
        boxes: picture.boxes,
      }));
  });
  const product = await step(stage, slides.length);
  await context.close();

  const other = await open();
  const plain = await openInUse(other, addresses["plain-leaflet"]);
  await plain.evaluate((list) => Object.assign(window, { benchSlides: list }), slides);
  const baseline = await step(plain, slides.length);
  await other.close();
  return { product, baseline };
}

async function step(page: Page, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await page.waitForTimeout(REST_MS);
    await page.evaluate(() => window.probe.watch("keydown", "slide"));
    await page.keyboard.press("ArrowRight");
    times.push(await page.evaluate(() => window.probe.response));
  }
  return times;
}
