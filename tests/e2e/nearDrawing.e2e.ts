import { expect, type Page } from "@playwright/test";
import { openReady } from "./liveMap.ts";
import { test } from "./site.ts";

type Frame = "us" | "be";

/** Units of a frame's drawing in a world pixel. */
const readUnits = (page: Page, frame: Frame) =>
  page
    .locator(`[data-frame="${frame}"] .leaflet-overlay-pane svg[data-units]`)
    .evaluate((drawing) => Number(drawing.getAttribute("data-units")?.split(" ")[2]));

const NEAR = {
  us: { below: "us=5/40/-83", above: "us=6/40/-83", part: /\/usNear-[^/]+\.js$/, units: 256 },
  be: { below: "be=8.5/51/4.4", above: "be=9.5/51/4.4", part: /\/beNear-[^/]+\.js$/, units: 3200 },
} satisfies Record<Frame, { below: string; above: string; part: RegExp; units: number }>;

for (const frame of ["us", "be"] as const)
  test(`near, the drawing of ${frame} is a finer one, which is loaded then and alone`, async ({ page }) => {
    const { below, above, part, units } = NEAR[frame];
    const asked: string[] = [];
    page.on("request", (request) => {
      if (/\/(us|be)Near-/.test(request.url())) asked.push(request.url());
    });
    await openReady(page, `/?${below}`);
    const whole = await readUnits(page, frame);
    expect(whole).toBeLessThan(units);
    expect(asked).toEqual([]);
    await openReady(page, `/?${above}`);
    await expect.poll(() => readUnits(page, frame)).toBe(units);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(part);
  });
