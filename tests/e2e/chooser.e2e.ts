import { expect, type Page } from "@playwright/test";
import { expectAccessible, ISLANDS } from "./axe.ts";
import { openView } from "./explore.ts";
import { openLive, readAddress } from "./liveMap.ts";
import { findMap, readMark } from "./picture.ts";
import { test } from "./site.ts";

const findChooser = (page: Page) =>
  findMap(page, "Belgium").getByRole("group", { name: "Cities at this place" });

async function pressBetween(page: Page): Promise<void> {
  const [brussels, molenbeek] = [await readMark(page, "brussels"), await readMark(page, "molenbeek")];
  const apart = Math.hypot(brussels.middle.x - molenbeek.middle.x, brussels.middle.y - molenbeek.middle.y);
  expect(apart, "they lie on one another").toBeLessThan(12);
  await page.mouse.click(brussels.middle.x + 1, brussels.middle.y);
}

test("a press on marks that lie on one another asks which is meant, and Escape leaves all as it was", async ({
  page,
}) => {
  await openLive(page, "/");
  await pressBetween(page);
  const links = findChooser(page).getByRole("link");
  await expect(links).toHaveText(["Brussels", "Molenbeek"]);
  await expect(links.first()).toBeFocused();
  await expectAccessible(page, ISLANDS);
  await page.keyboard.press("ArrowDown");
  await expect(links.last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(findChooser(page)).toHaveCount(0);
  expect(readAddress(page)).toBe("/");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-city"));
  expect(["brussels", "molenbeek"]).toContain(focused);
});

test("a city of the list is opened by a press, and a press elsewhere closes it", async ({ page }) => {
  await openLive(page, "/");
  await pressBetween(page);
  await expect(findChooser(page)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(findChooser(page)).toHaveCount(0);
  expect(readAddress(page)).toBe("/");
  await pressBetween(page);
  await findChooser(page)
    .getByRole("link", { name: /^Molenbeek, / })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Molenbeek");
});

test("a press on the middle of a mark that stands alone opens it, and a key opens each of several", async ({
  page,
}) => {
  await openLive(page, "/");
  const { middle } = await readMark(page, "antwerp");
  await page.mouse.click(middle.x, middle.y);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  for (const name of ["Brussels", "Molenbeek"]) {
    await openLive(page, "/");
    await findMap(page, "Belgium")
      .getByRole("link", { name: new RegExp(`^${name}, `) })
      .press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  }
});

/** Marks in the maps whose middle is pressed on a line. */
const findUnderLines = (page: Page) =>
  page.locator("a[data-city]").evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const frame = mark.closest(".leaflet-container")?.getBoundingClientRect();
      if (!frame || x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return [];
      const hit = document.elementFromPoint(x, y);
      return hit?.closest("[data-line]") ? [mark.getAttribute("data-city")] : [];
    }),
  );

for (const address of ["/", "/?view=atlantic", "/?kinds=city-pair,sister-cities"])
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 700 },
    { width: 390, height: 844 },
  ])
    test(`at ${viewport.width} × ${viewport.height} no line of ${address} is pressed on the middle of a mark`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openView(page, address);
      await page.locator("a[data-city]").last().scrollIntoViewIfNeeded();
      expect(await findUnderLines(page)).toEqual([]);
    });

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a press on several marks asks as well", async ({ page }) => {
    await openLive(page, "/");
    await findMap(page, "Belgium").scrollIntoViewIfNeeded();
    const { middle } = await readMark(page, "brussels");
    await page.touchscreen.tap(middle.x, middle.y);
    await expect(findChooser(page).getByRole("link").first()).toHaveText("Brussels");
    await findChooser(page).getByRole("link").last().tap();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/^Belgian cities/);
  });
});
