import { expect, type Page } from "@playwright/test";
import { findSearch } from "./explore.ts";
import { openReady } from "./liveMap.ts";
import {
  expectFault,
  expectNoFault,
  expectNothingMissing,
  findFault,
  PART_MISSING,
  readShown,
  untilAwake,
} from "./shown.ts";
import { test } from "./site.ts";

/** As after a deployment: the page is open, and the files that it may still want are gone. */
const takeAssetsAway = (page: Page) =>
  page.route("**/assets/**", (route) => route.fulfill({ status: 404, body: "" }));

test.use({ allowedProblems: [/Failed to load resource/] });

async function expectSaid(page: Page): Promise<void> {
  await expectFault(page, PART_MISSING);
  await findFault(page).getByRole("button", { name: "Dismiss" }).click();
  await expectNoFault(page);
}

test("each button whose part is missing says so, and nothing that is shown goes away", async ({ page }) => {
  await openReady(page, "/");
  await takeAssetsAway(page);
  const before = await readShown(page);
  for (const name of [/^Filters/, "Share", "Keyboard", /^Play or choose years/]) {
    await page.getByRole("button", { name }).first().click();
    await expectSaid(page);
    await page.getByRole("button", { name }).first().click();
    await expectSaid(page);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expectSaid(page);
  await page.keyboard.press("a");
  await expectSaid(page);
  await findSearch(page).fill("verviers");
  await expect(page.getByText(/^The search could not be loaded\./)).toBeVisible();
  await findSearch(page).fill("");
  await page.keyboard.press("Escape");
  expectNothingMissing(before, await readShown(page));
});

test("where the one map is missing, the still ones stay, and the notice says so and loads it", async ({
  page,
}) => {
  await openReady(page, "/");
  await takeAssetsAway(page);
  await page
    .getByRole("navigation", { name: "View" })
    .getByRole("link", { name: /Atlantic/ })
    .click();
  await expect(page.getByRole("status", { name: "Notices" })).toContainText(
    "The still map and all text remain.",
  );
  for (const region of ["Map of the United States", "Map of Belgium"])
    await expect(page.getByRole("region", { name: region })).toBeVisible();
  await expect(page.locator("#map [data-city=vilvoorde]").first()).toBeVisible();
  await expect(page.locator("[data-frame=us] path.basemap-country:visible").first()).toBeVisible();
  await page.unroute("**/assets/**");
  await page
    .getByRole("status", { name: "Notices" })
    .getByRole("button", { name: "Load the page again" })
    .click();
  await expect(
    page.locator("[data-frame=atlantic] .leaflet-container, [data-atlantic]").first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/view=atlantic/);
  await expect(page.getByRole("status", { name: "Notices" })).toHaveText("");
});

test("where the module is missing that reads the data, its notice leads to a page that has it", async ({
  page,
}) => {
  await page.route("**/assets/pageReader-*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/cities/antwerp/");
  await untilAwake(page);
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120);
  const notices = page.getByRole("status", { name: "Notices" });
  await expect(notices).toContainText("Some data could not be loaded.");
  await page.unroute("**/assets/pageReader-*");
  await notices.getByRole("button", { name: "Try again" }).click();
  await expect(notices).toHaveText("");
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120);
  await findSearch(page).fill("verviers");
  await expect(page.getByRole("option", { name: /^Verviers/ }).first()).toBeVisible();
});

test("a comparison whose table is missing says so and leaves the page", async ({ page }) => {
  await page.route("**/assets/Comparison-*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/compare/?cities=antwerp,vilvoorde");
  await page.mouse.move(3, 3);
  await page.mouse.move(5, 5);
  await expectFault(page, PART_MISSING);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("on the stage a missing part is told, and the slides go on", async ({ page }) => {
  await page.goto("/present/vilvoorde-columbus/1/");
  await page.locator("[data-awake]").waitFor();
  await takeAssetsAway(page);
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120);
  await page.getByRole("button", { name: "Share" }).click();
  await expectSaid(page);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/vilvoorde-columbus\/2\//);
});
