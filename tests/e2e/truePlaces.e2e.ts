import { expect, type Page } from "@playwright/test";
import { ATLANTIC } from "@/basemap/atlantic";
import { drawing } from "@/basemap/geometry/atlantic";
import { openView } from "./explore.ts";
import { openLive, untilStill } from "./liveMap.ts";
import { readMarks, SIZES } from "./picture.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

/** Left and upper edge in world pixels of a world 256 wide, and units of the drawing to one of them. */
const ATLANTIC_UNITS = [
  ATLANTIC.drawing.minX,
  ATLANTIC.drawing.minY,
  drawing.width / (ATLANTIC.drawing.maxX - ATLANTIC.drawing.minX),
].join(" ");

/** A mark may be drawn so far from its city. */
const TOLERANCE_PX = 1;

const PATHS = [
  "/",
  "/cities/liege/",
  "/partnerships/verviers--chattanooga/",
  "/programs/mother-and-father-schools/",
];

/** Of what the site draws beside the windows that it is made for. */
const SMALL = { name: "320 × 256", width: 320, height: 256 };

type City = { id: string; coordinates: { lat: number; lng: number } };

async function readCities(page: Page): Promise<City[]> {
  const { cities } = await page.evaluate(async () => (await fetch("/data/cities.json")).json());
  return cities;
}

/**
 * Marks that do not stand where the ground that is painted below them has their city, in words. Each drawing says in
 * `data-units`, or by its place in the world, how its units lie.
 */
function findStrays(
  page: Page,
  cities: readonly City[],
  drawings: string,
  marks: string,
  tolerancePx = TOLERANCE_PX,
): Promise<string[]> {
  return page.evaluate(
    ([all, drawingSelector, markSelector, tolerance, ownUnits]) => {
      const project = ({ lat, lng }: { lat: number; lng: number }) => ({
        x: 128 + (lng * 256) / 360,
        y: 128 - (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 128) / Math.PI,
      });
      const isShown = (element: Element) => element.getBoundingClientRect().width > 0;
      const problems: string[] = [];
      let count = 0;
      for (const frame of document.querySelectorAll("[data-frame]")) {
        const ground = [...frame.querySelectorAll<SVGGraphicsElement>(drawingSelector)].find(isShown);
        const matrix = ground?.getScreenCTM();
        if (!ground || !matrix) continue;
        const [minX = 0, minY = 0, units = 1] = (ground.getAttribute("data-units") ?? ownUnits)
          .split(" ")
          .map(Number);
        const holder = frame.querySelector(markSelector) ? frame : document;
        for (const mark of holder.querySelectorAll<HTMLElement | SVGElement>(markSelector)) {
          const id = mark.dataset.city ?? mark.dataset.mark ?? "";
          const city = all.find((it) => it.id === id);
          if (!city || !isShown(mark)) continue;
          const { x, y } = project(city.coordinates);
          const place = new DOMPoint((x - minX) * units, (y - minY) * units).matrixTransform(matrix);
          const box = mark.getBoundingClientRect();
          const middle =
            mark instanceof SVGGraphicsElement
              ? new DOMPoint(0, 0).matrixTransform(mark.getScreenCTM() ?? undefined)
              : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          count += 1;
          const distance = Math.hypot(middle.x - place.x, middle.y - place.y);
          if (distance > tolerance) problems.push(`${id} is ${distance.toFixed(1)} px off`);
        }
      }
      return count > 1 ? problems : ["No marks are drawn"];
    },
    [cities, drawings, marks, tolerancePx, ATLANTIC_UNITS] as const,
  );
}

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
    return distance <= TOLERANCE_PX ? [] : [`${city} is ${distance.toFixed(2)} px off`];
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
