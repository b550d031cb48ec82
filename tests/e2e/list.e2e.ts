import { expect, type Page } from "@playwright/test";
import { findRecord, findTable, openView } from "./explore.ts";
import { openReady, readAddress, untilLive, untilStill } from "./liveMap.ts";
import { expectNoShift, recordShifts } from "./shifts.ts";
import { test } from "./site.ts";

const readColumn = (page: Page, table: string, column: number): Promise<string[]> =>
  page
    .locator(`[data-table="${table}"] tbody tr[data-record]`)
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ""), column);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [
    "/",
    "/cities/antwerp/",
    "/partnerships/liege--nashville/",
    "/programs/ivlp/",
    "/belgium/",
    "/compare/",
    "/sources/",
    "/?view=list",
  ]) {
    test(`all records stand in tables below the map of ${path}`, async ({ page }) => {
      await page.goto(path);
      const heading = page.getByRole("heading", { name: "All records as a list" });
      const map = await page.locator("#map").boundingBox();
      expect((await heading.boundingBox())?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) - 1);
      await expect(page.locator("#list").getByRole("table")).toHaveCount(6);
      await expect(page.locator('#list [data-record^="city:"]')).toHaveCount(39);
      await expect(page.locator('#list [data-record^="delegation:"]')).toHaveCount(19);
      await expect(findTable(page, "39 cities")).toBeVisible();
      await expect(page.locator("#list").getByRole("button")).toHaveCount(0);
      await findRecord(page, "list", "city:kortrijk").getByRole("link", { name: "Kortrijk" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kortrijk");
    });
  }

  test("the view switch leads to the list and back", async ({ page }) => {
    await page.goto("/cities/antwerp/");
    await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "List" }).click();
    await expect(page.getByRole("heading", { name: "All records as a list" })).toBeInViewport();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  });
});

for (const { name, ...viewport } of [
  { name: "desktop", width: 1440, height: 900 },
  { name: "phone", width: 390, height: 844 },
]) {
  test(`view=list has the list in the window on a ${name} before any script comes, and nothing moves then`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await recordShifts(page);
    let allowScripts = () => {};
    const isAllowed = new Promise<void>((resolve) => {
      allowScripts = resolve;
    });
    await page.route("**/*.js", async (route) => {
      await isAllowed;
      await route.continue();
    });
    await page.goto("/?view=list", { waitUntil: "commit" });
    const heading = page.getByRole("heading", { name: "All records as a list" });
    await expect(heading).toBeInViewport();
    await page.evaluate(() => document.fonts.ready);
    const before = await heading.boundingBox();
    allowScripts();
    await expect(page.getByRole("button", { name: "Delegations recorded" })).toHaveCount(1);
    await page.waitForLoadState("networkidle");
    await untilStill(page);
    expect(await heading.boundingBox()).toEqual(before);
    // With the sort buttons a column may become some pixels wider, and one row a line shorter.
    await expectNoShift(page, 0.004);
  });
}

test("the switch brings the list forward and the maps back, and keeps page and filters", async ({ page }) => {
  await openReady(page, "/cities/antwerp/?programs=city-pair");
  const views = page.getByRole("navigation", { name: "View" });
  await views.getByRole("link", { name: "List" }).click();
  await expect(page.getByRole("heading", { name: "All records as a list" })).toBeInViewport();
  expect(readAddress(page)).toBe("/cities/antwerp/?view=list&programs=city-pair");
  await expect(views.getByRole("link", { name: "List" })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await findRecord(page, "list", "city:liege").getByRole("link", { name: "Liège" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Liège");
  expect(readAddress(page)).toBe("/cities/liege/?view=list&programs=city-pair");
  await views.getByRole("link", { name: "Two maps" }).click();
  await untilLive(page);
  expect(readAddress(page)).toBe("/cities/liege/?programs=city-pair");
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  expect(readAddress(page)).toBe("/cities/antwerp/?view=list&programs=city-pair");
});

test("a table is sorted by numbers, texts and dates, either way, with what is not known last", async ({
  page,
}) => {
  await openView(page, "/?view=list");
  const cities = findTable(page, "39 cities");
  await cities.getByRole("button", { name: "Delegations recorded" }).click();
  const counts = (await readColumn(page, "cities", 5)).map(Number);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(counts.at(-1)).toBeGreaterThan(1);
  const header = cities.getByRole("columnheader", { name: "Delegations recorded" });
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByText("Cities: sorted by Delegations recorded, ascending.")).toHaveCount(1);
  await cities.getByRole("button", { name: "Delegations recorded" }).click();
  expect((await readColumn(page, "cities", 5)).map(Number)).toEqual(counts.toReversed());
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await cities.getByRole("button", { name: "City", exact: true }).press("Enter");
  const names = await readColumn(page, "cities", 0);
  expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  await expect(header).not.toHaveAttribute("aria-sort");

  const delegations = page.locator('[data-table="delegations"]').getByRole("table");
  const when = delegations.getByRole("columnheader", { name: "When" });
  for (const direction of ["ascending", "descending"]) {
    while ((await when.getAttribute("aria-sort")) !== direction) await when.getByRole("button").click();
    const column = await when.evaluate((header) => (header as HTMLTableCellElement).cellIndex);
    const dates = await readColumn(page, "delegations", column);
    const firstUnknown = dates.findIndex((date) => !/\d{4}/.test(date));
    expect(firstUnknown).toBeGreaterThan(8);
    expect(dates.slice(firstUnknown).filter((date) => /\d{4}/.test(date))).toEqual([]);
    const years = dates.slice(0, firstUnknown).map((date) => Number(date.match(/\d{4}/)?.[0]));
    const sorted = years.toSorted((one, other) => one - other);
    expect(years).toEqual(direction === "ascending" ? sorted : sorted.toReversed());
  }
});

test("the row of the page that is read is marked, and no other", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  const current = page.locator('#list [aria-current="true"]');
  await expect(current).toHaveText(["Antwerp"]);
  await findRecord(page, "list", "partnership:liege--nashville").getByRole("link").first().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Liège and Nashville/);
  await expect(current).toHaveCount(1);
  await expect(
    findRecord(page, "list", "partnership:liege--nashville").locator("[aria-current]"),
  ).toHaveCount(1);
});

test("a row of a delegation leads to what the text says of it", async ({ page }) => {
  await openReady(page, "/");
  const row = findRecord(page, "list", "delegation:mechelen-united-states-2017");
  await row.getByRole("link").first().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mechelen");
  await expect(page.locator("#text #mechelen-united-states-2017")).toBeInViewport();
});
