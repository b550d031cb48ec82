import { expect, type Page } from "@playwright/test";
import { findFilterButton, findSearch, openFilters } from "./explore.ts";
import { findText, openReady } from "./liveMap.ts";
import { expectNoFault } from "./shown.ts";
import { test } from "./site.ts";
import { translatePage } from "./translator.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a page that is translated as it goes can be searched, filtered, walked and seen in each view", async ({
  page,
}) => {
  await openReady(page, "/");
  await page.evaluate(translatePage);
  await expect(page.locator("h1 font font")).toHaveCount(1);

  await findSearch(page).pressSequentially("verviers");
  await expect(page.getByRole("option", { name: /^Verviers/ }).first()).toBeVisible();
  await findSearch(page).fill("verv");
  await findSearch(page).fill("nashville");
  await expect(page.getByRole("option", { name: /^Nashville/ }).first()).toBeVisible();
  await findSearch(page).fill("verviers");
  await page
    .getByRole("option", { name: /^Verviers/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText("Verviers");
  await expect(page.locator("h1 font"), "a name is left as it is").toHaveCount(0);

  const panel = await openFilters(page);
  await panel.getByRole("checkbox", { name: "City Pair Program" }).check();
  await expect(findFilterButton(page)).toHaveText("Filters (1)");
  await panel.getByRole("checkbox", { name: "City Pair Program" }).uncheck();
  await expect(findFilterButton(page)).toHaveText("Filters");
  await page.keyboard.press("Escape");

  await findText(page)
    .getByRole("link", { name: /^Verviers – Nashville/ })
    .first()
    .click();
  await expect(heading(page)).toContainText("Nashville");
  for (const view of ["List", "Atlantic", "Two maps"]) {
    await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: view }).click();
    await expect(heading(page)).toContainText("Nashville");
  }
  await page.goBack();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("dialog").getByText("Cite this page").click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectNoFault(page);
});

test("a stage that is translated, twice, goes on, and its count follows", async ({ page }) => {
  await page.goto("/present/vilvoorde-columbus/1/");
  await page.locator("[data-awake]").waitFor();
  await page.evaluate(translatePage);
  await page.evaluate(translatePage);
  const count = page.locator("[data-controls] [aria-hidden=true]").filter({ hasText: "/" });
  for (const number of [2, 3, 4, 5]) {
    await page.keyboard.press("ArrowRight");
    await expect(count).toHaveText(`${number} / 5`);
    // It is said aloud, too.
    await expect(page.locator("[data-said]")).toContainText(`${number}`);
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  // Closed, it is hidden at once and taken out by the event that follows; until then the stage leaves keys to it.
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.keyboard.press("Home");
  await expect(count).toHaveText("1 / 5");
  await expectNoFault(page);
});

test("a briefing can be written in a translated editor", async ({ page }) => {
  await page.goto("/present/own/");
  const create = page.getByRole("button", { name: "New briefing" });
  await create.waitFor();
  await page.evaluate(translatePage);
  await create.click();
  await page.getByRole("textbox", { name: "Title of the briefing" }).fill("For Thursday");
  await page.getByText("Cities", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Vilvoorde" }).check();
  await page.getByText("Cities: 1 chosen", { exact: true }).waitFor();
  for (const name of ["Add slide", "Undo", "Redo", "Duplicate", "Delete slide"]) {
    const button = page.getByRole("button", { name, exact: true });
    if ((await button.count()) > 0) await button.click();
  }
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect(page.locator("[data-slide-room]")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("For Thursday");
  await expectNoFault(page);
});
