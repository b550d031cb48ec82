import { expect, type Page } from "@playwright/test";
import { untilLive, untilStill } from "./liveMap.ts";
import { SIZES } from "./picture.ts";
import { expectNoShift, recordShifts } from "./shifts.ts";
import { test } from "./site.ts";
import { serveInParts } from "./slowSite.ts";
import { sweepUnless } from "./sweep.ts";

const paths = ["/", "/cities/antwerp/", "/partnerships/liege--nashville/", "/programs/ivlp/", "/sources/"];

async function untilSettled(page: Page): Promise<void> {
  await untilLive(page);
  await page.evaluate(() => document.fonts.ready);
  await untilStill(page);
  const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded"));
  expect(fonts.length, "fonts loaded").toBeGreaterThanOrEqual(2);
}

const [WIDE, , NARROW] = SIZES.map(({ name }) => name);

for (const { name, ...viewport } of SIZES) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport });

    test(
      "nothing moves while a page wakes up, and the console stays empty",
      sweepUnless(name === WIDE || name === NARROW),
      async ({ page }) => {
        const messages: string[] = [];
        page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
        await recordShifts(page);
        for (const path of paths) {
          await page.goto(path);
          await untilSettled(page);
          await expectNoShift(page);
        }
        expect(messages).toEqual([]);
      },
    );

    for (const [part, text] of [
      ["the stage", 'id="map"'],
      ["the map of Belgium", 'data-frame="be"'],
      ["the legend", 'aria-label="Legend"'],
      ["the script", 'type="module"'],
    ] as const) {
      test(
        `a document whose rest from ${part} on comes late moves nothing`,
        sweepUnless(name === WIDE),
        async ({ page, site }) => {
          const slowSite = await serveInParts(site.url, text);
          await recordShifts(page);
          await page.goto(`${slowSite.url}/`, { waitUntil: "commit" });
          await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
          slowSite.sendRest();
          await untilSettled(page);
          await expectNoShift(page);
          await slowSite.close();
        },
      );
    }

    test(
      "fonts that come after the first paint move nothing",
      sweepUnless(name === NARROW),
      async ({ page }) => {
        await recordShifts(page);
        for (const path of paths) {
          let allowFonts = () => {};
          const isPainted = new Promise<void>((resolve) => {
            allowFonts = resolve;
          });
          await page.route("**/*.woff2", async (route) => {
            await isPainted;
            await route.continue();
          });
          await page.goto(path, { waitUntil: "commit" });
          await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
          allowFonts();
          await untilSettled(page);
          await expectNoShift(page);
          await page.unrouteAll({ behavior: "wait" });
        }
      },
    );
  });
}
