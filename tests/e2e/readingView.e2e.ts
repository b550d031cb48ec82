import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { findNumbers } from "./evidence.ts";
import { findNotices } from "./explore.ts";
import { findText, openReady, touch } from "./liveMap.ts";
import { test } from "./site.ts";

const PAGE = "/cities/vilvoorde/";
const CLAIM = "vilvoorde-columbus-pair";
const enter = (page: Page) => page.getByRole("button", { name: "Reading view", exact: true });
const leave = (page: Page) => page.getByRole("button", { name: "Leave the reading view" });
const status = (page: Page) => page.locator("[data-reading-status]");
const timeline = (page: Page) => page.locator("[data-timeline-part]");
const words = (page: Page) => page.locator(`[id="${CLAIM}"] > p > span`).first();

async function expectFolded(page: Page, isFolded: boolean): Promise<void> {
  await expect(words(page)).toBeVisible();
  for (const part of [findNumbers(page, CLAIM).first(), timeline(page)])
    await expect(part).toBeVisible({ visible: !isFolded });
  // Whether the atlas concludes it is what the text says, and no apparatus.
  await expect(page.locator(`[id="${CLAIM}"] [data-mark]`).first()).toBeVisible();
}

test("the reading view folds what checking takes away, says so, and is left by the same button", async ({
  page,
}) => {
  await openReady(page, PAGE);
  await expectFolded(page, false);
  const before = await page.getByRole("heading", { level: 1 }).boundingBox();
  await enter(page).click();
  await expect(page).toHaveURL(/\/cities\/vilvoorde\/\?reading=1$/);
  await expect(status(page)).toHaveText(/^Reading view\. The numbers of sources/);
  await expectFolded(page, true);
  await expect(leave(page)).toBeFocused();
  // The map has the room of the timeline.
  const { height = 0, y = 0 } = (await page.locator("#map").boundingBox()) ?? {};
  expect(y + height).toBeGreaterThan((page.viewportSize()?.height ?? 0) - 2);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/cities\/vilvoorde\/$/);
  await expect(status(page)).toHaveText("The whole page is shown again.");
  await expectFolded(page, false);
  await expect(enter(page)).toBeFocused();
  expect(await page.getByRole("heading", { level: 1 }).boundingBox()).toEqual(before);
});

test("it goes along to other pages, and not to the list, which is a table", async ({ page }) => {
  await openReady(page, `${PAGE}?reading=1`);
  await expectFolded(page, true);
  await findText(page).locator('a[href*="/partnerships/vilvoorde--columbus/"]').first().click();
  await expect(page).toHaveURL(/\/partnerships\/vilvoorde--columbus\/\?reading=1$/);
  await expect(timeline(page)).toBeHidden();
  await expect(leave(page)).toBeVisible();
  await page.locator('a[data-view="list"]').click();
  await expect(page).toHaveURL(/\/partnerships\/vilvoorde--columbus\/\?view=list$/);
  await expect(page.locator("[data-reading-view]")).toHaveCount(0);
  await expect(page.locator("#list")).toBeVisible();
  // The other way round as well.
  await enter(page).click();
  await expect(page).toHaveURL(/\/partnerships\/vilvoorde--columbus\/\?reading=1$/);
  await expect(page.locator("#list")).toBeHidden();
});

test("a value that is none is told, and evidence that was open comes back after it", async ({ page }) => {
  await openReady(page, `${PAGE}?reading=yes`);
  await expect(findNotices(page)).toContainText("yes");
  await expectFolded(page, false);
  await page.getByRole("switch", { name: "Show all evidence" }).click();
  const evidence = page.locator(`[id="${CLAIM}"] [data-evidence-place]`).first();
  await expect(evidence).toBeVisible();
  await enter(page).click();
  await expect(evidence).toBeHidden();
  await leave(page).click();
  await expect(evidence).toBeVisible();
});

test("paper has the numbers, and a page without script is whole", async ({ page, browser, site }) => {
  await openReady(page, `${PAGE}?reading=1`);
  await expectFolded(page, true);
  await page.emulateMedia({ media: "print" });
  await expect(findNumbers(page, CLAIM).first()).toBeVisible();
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${PAGE}?reading=1`);
  await expectFolded(plain, false);
  await context.close();
});

test("nothing moves when its button comes, at the first page and beside a way back", async ({ page }) => {
  for (const path of ["/", PAGE])
    for (const width of [360, 400, 720, 920, 1000, 1100, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toBeVisible();
      // It comes with the first sign of use, once the page hears it.
      await expect(async () => {
        await touch(page);
        await expect(enter(page)).toBeVisible({ timeout: 1000 });
      }).toPass();
      const withIt = await heading.boundingBox();
      await enter(page).evaluate((button) => {
        button.style.display = "none";
      });
      expect((await heading.boundingBox())?.y, `${path} at ${width}`).toBe(withIt?.y);
    }
});
