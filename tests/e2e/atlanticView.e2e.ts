import { expect, type Locator, type Page } from "@playwright/test";
import { openView, readCities, readLines } from "./explore.ts";
import { readAddress, untilLive, untilStill } from "./liveMap.ts";
import { firstLines } from "./published.ts";
import { test } from "./site.ts";

const findAtlantic = (page: Page): Locator => page.getByRole("region", { name: "Map of the Atlantic" });

/** What is painted of a city's own mark; its link has no size of its own. */
const findMark = (page: Page, city: string): Locator => findAtlantic(page).locator(`a[data-city="${city}"]`);

/** Middle of a mark, CSS pixels of the window. */
async function placeOf(page: Page, city: string): Promise<{ x: number; y: number }> {
  const box = await findMark(page, city).boundingBox();
  if (!box) throw new Error(`${city} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("one map has the same connections as the two, as great circles, and every city at its place", async ({
  page,
}) => {
  await openView(page, "/?view=atlantic");
  await expect(page.locator(".leaflet-container").filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Map of Belgium" })).toHaveCount(0);
  for (const { name, path } of firstLines)
    await expect(findAtlantic(page).getByRole("link", { name })).toHaveAttribute(
      "href",
      path.replace(/(#.*)?$/, "?view=atlantic$1"),
    );
  for (const city of ["antwerp", "liege", "verviers", "vilvoorde", "molenbeek", "brussels", "ostend"])
    await expect(findMark(page, city)).toHaveCount(1);
  await expect(findMark(page, "san-diego")).toBeVisible();
  await expect(
    findAtlantic(page).getByRole("link", { name: "San Diego, United States: counterpart Antwerp, inferred" }),
  ).toHaveAttribute("href", "/cities/san-diego/?view=atlantic");
  // On this projection the shortest way between two northern places bends to the north of the straight line.
  const rise = await findAtlantic(page)
    .locator('[data-line^="antwerp--san-diego"] path')
    .last()
    .evaluate((path) => {
      const line = path as SVGPathElement;
      const length = line.getTotalLength();
      const [start, middle, end] = [0, length / 2, length].map((at) => line.getPointAtLength(at));
      return start && middle && end ? (start.y + end.y) / 2 - middle.y : 0;
    });
  expect(rise, "pixels by which the line bends north").toBeGreaterThan(80);
});

test("a press on Belgium asks which city, nearest first, and a key opens the one that it is on", async ({
  page,
}) => {
  await openView(page, "/?view=atlantic");
  const chooser = findAtlantic(page).getByRole("group", { name: "Cities at this place" });
  const { x, y } = await placeOf(page, "brussels");
  await page.mouse.click(x, y);
  // A click has whole pixels, and these three lie within one.
  await expect(chooser.getByRole("link").first()).toHaveAccessibleName(
    /^(Brussels|Molenbeek|Vilvoorde), Belgium/,
  );
  await expect(chooser.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(chooser).toHaveCount(0);
  expect(readAddress(page)).toBe("/?view=atlantic");
  await page.mouse.click(x, y);
  const chosen = await chooser.getByRole("link").last().textContent();
  await chooser.getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(chosen ?? "");
  await openView(page, "/?view=atlantic");
  await findAtlantic(page)
    .getByRole("link", { name: /^Antwerp, Belgium/ })
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  expect(readAddress(page)).toBe("/cities/antwerp/?view=atlantic");
  await untilStill(page);
  await expect(findAtlantic(page).locator('[data-emphasis="selected"]')).toHaveAccessibleName(/Antwerp/);
  await expect(
    findAtlantic(page).locator('a[data-city="antwerp"] [data-label]').filter({ visible: true }),
  ).toHaveText(/Antwerp/);
});

test("the camera of the address is what the map shows, and a reload keeps it", async ({ page }) => {
  await openView(page, "/?view=atlantic&map=5/39.9612/-82.9988");
  const box = await findAtlantic(page).boundingBox();
  if (!box) throw new Error("The map is not shown");
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const columbus = await placeOf(page, "columbus");
  expect(Math.hypot(columbus.x - center.x, columbus.y - center.y)).toBeLessThan(4);
  await findAtlantic(page).getByRole("button", { name: "Zoom out: The Atlantic" }).click();
  await untilStill(page);
  await findAtlantic(page)
    .getByRole("group", { name: /movable map/ })
    .press("ArrowRight");
  await untilStill(page);
  const address = readAddress(page);
  expect(address).toMatch(/^\/\?view=atlantic&map=4(\.\d+)?\//);
  const moved = await placeOf(page, "columbus");
  expect(moved.x).toBeLessThan(columbus.x - 20);
  await openView(page, address);
  const after = await placeOf(page, "columbus");
  expect(Math.hypot(after.x - moved.x, after.y - moved.y)).toBeLessThan(4);
  expect(readAddress(page)).toBe(address);
});

test("filters hold on the one map, and the switch keeps them", async ({ page }) => {
  await openView(page, "/?view=atlantic&programs=young-cities");
  await expect(findMark(page, "antwerp")).toBeVisible();
  await expect(findMark(page, "vilvoorde")).toHaveCount(0);
  expect(await readLines(page)).toEqual([]);
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Two maps" }).click();
  await expect(findAtlantic(page)).toHaveCount(0);
  expect(readAddress(page)).toBe("/?programs=young-cities");
  await expect.poll(() => readCities(page)).toEqual(["antwerp", "liege"]);
  await page.goBack();
  await expect(findAtlantic(page)).toBeVisible();
});

test("Escape leaves the one map where it is; “Show all” brings back the whole picture", async ({ page }) => {
  await openView(page, "/?view=atlantic&map=8/50.8/4.5");
  await expect(findMark(page, "antwerp")).toBeVisible();
  await page.keyboard.press("Escape");
  await untilStill(page);
  expect(readAddress(page)).toBe("/?view=atlantic&map=8/50.8/4.5");
  await page.getByRole("link", { name: "Show all" }).click();
  await untilStill(page);
  expect(readAddress(page)).toBe("/?view=atlantic");
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Two maps" }).click();
  await untilLive(page);
});

test("Back from a city gives the focus back to its mark", async ({ page }) => {
  await openView(page, "/?view=atlantic");
  await findAtlantic(page)
    .getByRole("link", { name: /^Columbus, / })
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Columbus");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Belgian cities/);
  await expect(findAtlantic(page).getByRole("link", { name: /^Columbus, / })).toBeFocused();
});

test("on a phone the map is wider than high, and as large as its cities", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, "/cities/antwerp/?view=atlantic");
  await untilStill(page);
  const map = await page.locator('[data-frame="atlantic"]').boundingBox();
  if (!map) throw new Error("The map is shown");
  expect(map.width).toBeGreaterThan(map.height);
  const [from, to] = [await placeOf(page, "san-diego"), await placeOf(page, "antwerp")];
  expect(to.x - from.x).toBeGreaterThan(0.7 * map.width);
});
