import { expect, type Locator, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { openReady, readAddress } from "./liveMap.ts";
import { cityPaths } from "./published.ts";
import { test } from "./site.ts";

const findHeading = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** The cards of both cities. */
const findComparison = (page: Page): Locator => page.locator("#text").getByRole("article");

const findChoices = (page: Page): Locator => page.locator('#text a[href*="cities="]');

test("a link sets two cities side by side without a touch of the reader", async ({ page }) => {
  await page.goto("/compare/?cities=antwerp,liege");
  await expect(findHeading(page)).toHaveText("Antwerp and Liège compared");
  await expect(page).toHaveTitle(/^Antwerp and Liège compared/);
  await expect(findComparison(page).getByRole("heading")).toHaveText(["Antwerp", "Liège"]);
  const common = page.locator('[data-section="common"]');
  await expect(common.getByRole("link", { name: "City Pair Program" })).toHaveAttribute(
    "href",
    "/programs/city-pair/",
  );
  for (const card of await findComparison(page).all()) await expect(card).toContainText("City Pair");
  await expect(findComparison(page).first().getByRole("link", { name: /^2019/ })).toHaveAttribute(
    "href",
    "/cities/antwerp/#antwerp-san-diego-2019",
  );
  await expect(
    findComparison(page)
      .last()
      .getByRole("link", { name: /^September 2018/ }),
  ).toHaveAttribute("href", /^\/cities\/liege\/#/);
});

test("partners that are compared lead to their partnership", async ({ page }) => {
  await page.goto("/compare/?cities=san-diego,antwerp");
  await expect(findHeading(page)).toHaveText("San Diego and Antwerp compared");
  await expect(page.locator("#text")).toContainText("The two are partners.");
  await page
    .locator("#text")
    .getByRole("link", { name: /Antwerp.*San Diego/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/partnerships\/antwerp--san-diego\/$/);
});

test("a city's page leads to a comparison, which Back leaves step by step", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  await page.locator("#text").getByRole("link", { name: "Compare with another city" }).click();
  await expect(findHeading(page)).toHaveText("Compare Antwerp with another city");
  await expect(findHeading(page)).toBeFocused();
  expect(readAddress(page)).toBe("/compare/?cities=antwerp");
  await page
    .locator("#text")
    .getByRole("link", { name: /^Antwerp.* and Verviers|^Verviers/ })
    .first()
    .click();
  await expect(findHeading(page)).toHaveText("Antwerp and Verviers compared");
  await expect(findHeading(page)).toBeFocused();
  expect(readAddress(page)).toBe("/compare/?cities=antwerp,verviers");
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Compare Antwerp with another city");
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Antwerp");
});

test("without cities, or with one, there is a choice of all others", async ({ page }) => {
  await openView(page, "/compare/");
  await expect(findHeading(page)).toHaveText("Compare two cities");
  expect(await findChoices(page).count()).toBeGreaterThan(30);
  await openView(page, "/compare/?cities=genk");
  await expect(findHeading(page)).toHaveText("Compare Genk with another city");
  await expect(findComparison(page)).toHaveCount(0);
  await expect(findChoices(page)).toHaveCount(38);
  await openView(page, "/compare/?cities=genk,genk");
  await expect(findHeading(page)).toHaveText("Compare Genk with another city");
});

test("ids that the atlas does not have are told, and the others are compared", async ({ page }) => {
  await page.goto("/compare/?cities=atlantis,antwerp,<b>,liege");
  await expect(findHeading(page)).toHaveText("Antwerp and Liège compared");
  await expect(page.locator("#text")).toContainText("a city that the atlas does not have: atlantis");
  await expect(page.getByRole("status", { name: "Notices" })).toHaveText(/“<b>” for “cities”/);
  await page.goto("/compare/?cities=atlantis,eldorado");
  await expect(page.locator("#text")).toContainText("names 2 cities that the atlas does not have");
  await expect(findHeading(page)).toHaveText("Compare two cities");
  expect(await findChoices(page).count()).toBeGreaterThan(30);
});

test("of 200 ids the first two are compared, and the rest is told briefly", async ({ page }) => {
  const unknown = Array.from({ length: 170 }, (_, at) => `city-${at}`);
  const known = cityPaths.map((path) => path.split("/")[2] ?? "");
  await page.goto(`/compare/?cities=${[...known, ...unknown].join(",")}`);
  await expect(findHeading(page)).toHaveText("Antwerp and Liège compared");
  await expect(page.locator("#text")).toContainText("This link names 28 cities more than can be compared.");
  const notices = page.getByRole("status", { name: "Notices" });
  expect((await notices.textContent())?.length).toBeLessThan(400);
  await page.goto(`/compare/?cities=${unknown.join(",")}`);
  await expect(page.locator("#text")).toContainText("and 55 more");
});
