import { expect, type Page } from "@playwright/test";
import { findRecord, findTable, openView } from "./explore.ts";
import { openReady, readAddress, touch, untilLive, untilStill } from "./liveMap.ts";
import { expectNoShift, recordShifts } from "./shifts.ts";
import { untilAwake } from "./shown.ts";
import { test } from "./site.ts";

const readColumn = (page: Page, table: string, column: number): Promise<string[]> =>
  page
    .locator(`[data-table="${table}"] tbody tr[data-record]`)
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ""), column);

const LISTS = [
  ["/exchanges/", "All exchanges", ["100 exchanges"]],
  ["/cities/", "All cities", ["39 cities"]],
  ["/partnerships/", "All partnerships", [/partnerships$/]],
  ["/programs/", "All programs", [/programs$/]],
  ["/outcomes/", "All outcomes", [/outcomes$/]],
] as const;

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, title, tables] of LISTS)
    test(`all rows of ${path} stand in its HTML, and their links lead on`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      for (const name of tables) await expect(page.getByRole("table", { name })).toBeVisible();
      await expect(page.locator("[data-table] button")).toHaveCount(0);
      const first = page.locator("[data-table] tbody th a").first();
      const name = await first.textContent();
      await first.click();
      await expect(page.locator("#text")).toContainText(name ?? "");
    });

  test("every page leads to the lists, and none carries them", async ({ page }) => {
    for (const path of ["/", "/cities/antwerp/", "/partnerships/liege--nashville/", "/sources/"]) {
      await page.goto(path);
      await expect(page.locator("[data-table]")).toHaveCount(0);
      for (const [list] of LISTS)
        await expect(page.locator(`footer a[href="${list}"]`), `${path} to ${list}`).toHaveCount(1);
    }
  });

  test("the view switch leads to the exchanges", async ({ page }) => {
    await page.goto("/cities/antwerp/");
    await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "List" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("All exchanges");
  });
});

for (const { name, ...viewport } of [
  { name: "desktop", width: 1440, height: 900 },
  { name: "phone", width: 390, height: 844 },
]) {
  test(`a list page on a ${name} is there before any script comes, and nothing moves then`, async ({
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
    await page.goto("/cities/", { waitUntil: "commit" });
    const table = findTable(page, "39 cities");
    await expect(table).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await table.boundingBox();
    allowScripts();
    // Awake first: a move of the pointer before that is seen by nobody.
    await untilAwake(page);
    await page.waitForLoadState("networkidle");
    await touch(page);
    await expect(page.getByRole("button", { name: "Delegations recorded" })).toHaveCount(1);
    await page.waitForLoadState("networkidle");
    await untilStill(page);
    expect((await table.boundingBox())?.y).toBe(before?.y);
    // With the sort buttons a column may become some pixels wider, and one row a line shorter.
    await expectNoShift(page, 0.004);
  });
}

test("the switch shows the exchanges of the page and the maps again, and keeps page and filters", async ({
  page,
}) => {
  await openReady(page, "/cities/vilvoorde/?programs=city-pair");
  const views = page.getByRole("navigation", { name: "View" });
  await views.getByRole("link", { name: "List" }).click();
  await expect(page.getByRole("heading", { name: "Exchanges as a list" })).toBeInViewport();
  expect(readAddress(page)).toBe("/cities/vilvoorde/?view=list&programs=city-pair");
  await expect(views.getByRole("link", { name: "List" })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vilvoorde");
  const visits = page.locator('[data-table="exchanges"] tr[data-record]');
  await expect(visits.first()).toHaveAttribute("data-cities", /vilvoorde/);
  await views.getByRole("link", { name: "Two maps" }).click();
  await untilLive(page);
  expect(readAddress(page)).toBe("/cities/vilvoorde/?programs=city-pair");
});

test("a table is sorted by numbers, texts and dates, either way, with what is not known last", async ({
  page,
}) => {
  await openView(page, "/cities/");
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

  await openView(page, "/exchanges/");
  const delegations = page.locator('[data-table="exchanges"]').getByRole("table");
  const when = delegations.getByRole("columnheader", { name: "When" });
  for (const direction of ["ascending", "descending"]) {
    while ((await when.getAttribute("aria-sort")) !== direction) await when.getByRole("button").click();
    const column = await when.evaluate((header) => (header as HTMLTableCellElement).cellIndex);
    const dates = await readColumn(page, "exchanges", column);
    const firstUnknown = dates.findIndex((date) => !/\d{4}/.test(date));
    expect(firstUnknown).toBeGreaterThan(8);
    expect(dates.slice(firstUnknown).filter((date) => /\d{4}/.test(date))).toEqual([]);
    const years = dates.slice(0, firstUnknown).map((date) => Number(date.match(/\d{4}/)?.[0]));
    const sorted = years.toSorted((one, other) => one - other);
    expect(years).toEqual(direction === "ascending" ? sorted : sorted.toReversed());
  }
});

test("filters leave rows out, and the table says how many of how many are left", async ({ page }) => {
  await openView(page, "/cities/?programs=young-cities");
  await expect(findTable(page, /^\d+ of 39 cities$/)).toBeVisible();
  expect(await page.locator('[data-record^="city:"]').count()).toBeLessThan(10);
});

for (const [former, path] of [
  ["/#list", "/exchanges/"],
  ["/cities/antwerp/#list-cities", "/cities/"],
  ["/#list-events", "/exchanges/#list-exchanges"],
  ["/#columbus-vilvoorde-2014", "/cities/columbus/#columbus-vilvoorde-2014"],
] as const)
  test(`the former address ${former} leads on`, async ({ page }) => {
    await page.goto(former);
    await expect.poll(() => readAddress(page)).toBe(path);
  });

test("a row of a delegation leads to what the text says of it", async ({ page }) => {
  await openView(page, "/exchanges/");
  const row = findRecord(page, "list", "delegation:mechelen-united-states-2017");
  await row.getByRole("link").first().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mechelen");
  await expect(page.locator("#text #mechelen-united-states-2017")).toBeInViewport();
});
