import { expect, type Page } from "@playwright/test";
import { untilLive, untilStill, untilTypefacesKept } from "./liveMap.ts";
import { SIZES } from "./picture.ts";
import { expectNoShift, recordShifts } from "./shifts.ts";
import { test } from "./site.ts";
import { serveInParts } from "./slowSite.ts";
import { sweepUnless } from "./sweep.ts";

const paths = ["/", "/cities/antwerp/", "/partnerships/liege--nashville/", "/programs/ivlp/", "/sources/"];

/** The typefaces have come as well: where a page is shown without them, they move nothing. */
async function untilSettled(page: Page, path = "/"): Promise<void> {
  // A page for reading has no map.
  if (path === "/sources/") await page.waitForLoadState("networkidle");
  else await untilLive(page);
  await untilTypefacesKept(page);
  await page.evaluate(() => document.fonts.ready);
  await untilStill(page);
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
          await untilSettled(page, path);
          await expectNoShift(page);
        }
        expect(messages).toEqual([]);
      },
    );

    for (const [part, text] of [
      ["the stage", 'id="map"'],
      ["the map of Belgium", 'data-frame="be"'],
      ["the legend", 'aria-label="Legend"'],
      ["the timeline", "data-timeline-drawing"],
      ["the script", "data-entry="],
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
      "a page of tables whose toolbar comes late moves nothing",
      sweepUnless(name === WIDE || name === NARROW),
      async ({ page, site }) => {
        const slowSite = await serveInParts(site.url, 'id="map"');
        await recordShifts(page);
        await page.goto(`${slowSite.url}/cities/`, { waitUntil: "commit" });
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
        slowSite.sendRest();
        await page.waitForLoadState("networkidle");
        await untilStill(page);
        await expectNoShift(page);
        await slowSite.close();
      },
    );

    test(
      "style sheets that come in any order move nothing, and the typefaces wait for the next page",
      sweepUnless(name === WIDE || name === NARROW),
      async ({ page }) => {
        await recordShifts(page);
        let allowScreen = () => {};
        const isAllowed = new Promise<void>((resolve) => {
          allowScreen = resolve;
        });
        // What is for paper comes first, and holds last.
        await page.route(/assets\/[^/]*\.css$/, async (route) => {
          if (!route.request().url().includes("-print-")) await isAllowed;
          await route.continue();
        });
        await page.goto("/", { waitUntil: "commit" });
        await page.waitForResponse(/-print-[^/]*\.css$/);
        await page.evaluate(() => document.fonts.ready);
        allowScreen();
        await untilSettled(page);
        await expectNoShift(page);
      },
    );

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
          await untilSettled(page, path);
          await expectNoShift(page);
          await page.unrouteAll({ behavior: "wait" });
        }
      },
    );
  });
}
