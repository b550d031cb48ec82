import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { openLive, untilStill } from "./liveMap.ts";
import { readMarks, SIZES } from "./picture.ts";
import { test } from "./site.ts";
import { type City, findStraysHere, STRAY_TOLERANCE_PX, straysOf } from "./strays.ts";
import { sweepUnless } from "./sweep.ts";

const PATHS = [
  "/",
  "/cities/liege/",
  "/partnerships/verviers--chattanooga/",
  "/programs/mother-and-father-schools/",
];

/** Of what the site draws beside the windows that it is made for. */
const SMALL = { name: "320 × 256", width: 320, height: 256 };

async function readCities(page: Page): Promise<City[]> {
  const { cities } = await page.evaluate(async () => (await fetch("/data/cities.json")).json());
  return cities;
}

const findStrays = (
  page: Page,
  cities: readonly City[],
  drawings: string,
  marks: string,
  tolerancePx?: number,
): Promise<string[]> => page.evaluate(findStraysHere, straysOf(cities, drawings, marks, tolerancePx));

type Box = { minX: number; minY: number; maxX: number; maxY: number };

/** As `findStrays`, of frames at the page's own view, against what a view means: its box whole, 20 pixels from every edge. */
async function findStraysInView(page: Page, path: string, cities: readonly City[]): Promise<string[]> {
  const views = await page.evaluate(
    async (address): Promise<Record<string, { box: Box }>> =>
      (await (await fetch(`${address}page.json`)).json()).view.picture.views,
    path,
  );
  const marks = await readMarks(page);
  expect(marks.length).toBeGreaterThan(1);
  return marks.flatMap(({ city, middle, frame, frameId }) => {
    const coordinates = cities.find(({ id }) => id === city)?.coordinates;
    const box = views[frameId]?.box;
    if (!coordinates || !box) return [`${city} is not known`];
    const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
    const scale = Math.min((width - 40) / (box.maxX - box.minX), (height - 40) / (box.maxY - box.minY));
    const x = 128 + (coordinates.lng * 256) / 360;
    const y = 128 - (Math.log(Math.tan(Math.PI / 4 + (coordinates.lat * Math.PI) / 360)) * 128) / Math.PI;
    const distance = Math.hypot(
      middle.x - (frame.left + frame.right) / 2 - (x - (box.minX + box.maxX) / 2) * scale,
      middle.y - (frame.top + frame.bottom) / 2 - (y - (box.minY + box.maxY) / 2) * scale,
    );
    return distance <= STRAY_TOLERANCE_PX ? [] : [`${city} is ${distance.toFixed(2)} px off`];
  });
}

const GROUND = "svg[data-units]";
const MARKS = "a[data-city]";

for (const { name, ...viewport } of [...SIZES, SMALL]) {
  test.describe(`every mark stands at its place at ${name}`, () => {
    test.use({ viewport });

    test("in the drawing without script, on the screen and on paper", async ({ page, browser, site }) => {
      await page.goto("/");
      const cities = await readCities(page);
      const context = await browser.newContext({ baseURL: site.url, viewport, javaScriptEnabled: false });
      const still = await context.newPage();
      for (const path of PATHS) {
        await still.goto(path);
        expect(await findStrays(still, cities, GROUND, MARKS), path).toEqual([]);
        await still.emulateMedia({ media: "print" });
        expect(await findStrays(still, cities, GROUND, MARKS), `${path} printed`).toEqual([]);
        await still.emulateMedia({ media: "screen" });
      }
      await context.close();
    });

    test("in Leaflet's frames, as they open and where a reader moves them", async ({ page }) => {
      for (const path of PATHS.slice(0, 2)) {
        await openLive(page, path);
        const cities = await readCities(page);
        expect(await findStraysInView(page, path, cities), path).toEqual([]);
        for (const frame of await page.getByRole("button", { name: /^Zoom in/ }).all())
          await frame.press("Enter");
        await untilStill(page);
        // Leaflet places the ground itself, as well as marks, in whole pixels.
        expect(await findStrays(page, cities, GROUND, MARKS, 1.5), `${path} nearer`).toEqual([]);
      }
    });

    test("on the one map of the Atlantic", sweepUnless(name === "1440 × 900"), async ({ page }) => {
      await openView(page, "/?view=atlantic");
      expect(await findStrays(page, await readCities(page), "svg[data-atlantic]", MARKS)).toEqual([]);
    });
  });
}
