import { expect, type Page } from "@playwright/test";
import { findText, openReady, untilStill } from "./liveMap.ts";
import { findMap, readMark } from "./picture.ts";
import { test } from "./site.ts";

declare global {
  interface Window {
    placesOfAntwerp: string[];
  }
}

/** Notes each place at which a frame of animation shows Antwerp and San Diego. */
async function recordPlaces(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.placesOfAntwerp = [];
    requestAnimationFrame(function look() {
      const rectangles = ["antwerp", "columbus"].map((city) => {
        const { x, y } =
          document.querySelector(`[data-city="${city}"]`)?.getBoundingClientRect() ?? new DOMRect();
        return `${Math.round(x)} ${Math.round(y)}`;
      });
      const place = rectangles.join();
      if (window.placesOfAntwerp.at(-1) !== place) window.placesOfAntwerp.push(place);
      requestAnimationFrame(look);
    });
  });
}

const acts: Record<string, (page: Page) => Promise<void>> = {
  "selecting a city": (page) => findText(page).getByRole("link", { name: "Verviers", exact: true }).click(),
  "a zoom button": (page) =>
    findMap(page, "Belgium")
      .getByRole("button", { name: /^Zoom in/ })
      .click(),
  "an arrow key": (page) =>
    findMap(page, "Belgium")
      .getByRole("group", { name: /movable/ })
      .press("ArrowRight"),
};

for (const [name, act] of Object.entries(acts)) {
  test(`under reduced motion ${name} is a cut`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openReady(page, "/");
    const before = await readMark(page, "antwerp");
    await recordPlaces(page);
    await act(page);
    await untilStill(page);
    expect((await readMark(page, "antwerp")).middle).not.toEqual(before.middle);
    const places = await page.evaluate(() => window.placesOfAntwerp);
    // Each of the two frames may be moved in a frame of animation of its own.
    expect(places.length, places.join(" → ")).toBeLessThanOrEqual(3);
  });
}

test("otherwise selecting a city is a flight of at most 400 ms, long enough to be followed", async ({
  page,
}) => {
  await openReady(page, "/");
  await recordPlaces(page);
  await findText(page).getByRole("link", { name: "Verviers", exact: true }).click();
  await untilStill(page);
  const places = await page.evaluate(() => window.placesOfAntwerp);
  // Of Antwerp alone: where it was, where it came to, and places on the way, of which a busy machine paints few.
  expect(new Set(places.map((place) => place.split(",")[0])).size).toBeGreaterThanOrEqual(3);
});
