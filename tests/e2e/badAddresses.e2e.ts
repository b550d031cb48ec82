import { expect, type Locator, type Page } from "@playwright/test";
import { findText, openReady, readAddress } from "./liveMap.ts";
import { findMap } from "./picture.ts";
import { firstCities } from "./published.ts";
import { test } from "./site.ts";

const findNotices = (page: Page): Locator => page.getByRole("status", { name: "Notices" });

const long = "x".repeat(20_000);

const cases: [string, RegExp][] = [
  ["be=NaN", /“NaN” for “be”/],
  ["be=1e999/50/4", /“1e999\/50\/4” for “be”/],
  ["be=x", /“x” for “be”/],
  ["be=Infinity/Infinity/Infinity", /for “be”/],
  ["be=8/91/4", /for “be”/],
  ["us=", /for “us”/],
  [`us=<script>window.broken=1</script>`, /“<script>.*” for “us”/],
  [`us="><img src=x onerror="window.broken=1">`, /for “us”/],
  [`theme=javascript:alert(1)`, /for “theme”/],
  [`be=${long}`, /for “be”/],
  [`${long}=1`, /does not know/],
  ["be=%E0%A4%A&us=%", /for “be”.*for “us”/],
  ["%E0%A4%A=%", /does not know/],
  ["colour=red", /does not know: “colour”/],
  ["__proto__=1&constructor=2", /“__proto__”.*“constructor”/],
  ["be=7/50.5/4.5&be=9/50.9/4.4", /“be” appears more than once/],
];

for (const [query, notice] of cases) {
  test(`?${query.slice(0, 60)} is told, and nothing of it is executed`, async ({ page }) => {
    const response = await page.goto(`/?${query}`);
    expect(response?.status()).toBe(200);
    await expect(findNotices(page)).toHaveText(notice);
    expect((await findNotices(page).textContent())?.length, "length of the notice").toBeLessThan(400);
    await expect(page.getByRole("link", { name: /^Verviers, Belgium/ }).first()).toBeInViewport();
    expect(await page.evaluate(() => "broken" in window), "something was executed").toBe(false);
  });
}

test("an address of nothing but mistakes opens a page that works, and the next address is clean", async ({
  page,
}) => {
  const mistakes = cases.map(([query]) => query).filter((query) => query.length < 1000);
  await openReady(page, `/?${mistakes.join("&")}`);
  expect(await findNotices(page).getByRole("listitem").count()).toBeLessThanOrEqual(5);
  const maps = page.getByRole("region", { name: /^Map of/ });
  for (const { name } of firstCities) await expect(maps.getByRole("link", { name })).toHaveCount(1);
  await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeFocused();
  expect(readAddress(page)).toBe("/cities/antwerp/");
  await expect(findNotices(page)).toBeEmpty();
});

test("one bad value leaves the good ones in force", async ({ page }) => {
  await openReady(page, "/?theme=dark&be=x&us=5/39.9612/-82.9988");
  await expect(findNotices(page)).toHaveText(/“x” for “be”/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(
    findMap(page, "United States").getByRole("link", { name: /^San Diego, / }),
  ).not.toBeInViewport();
});

test("a notice can be dismissed and covers neither heading nor zoom buttons", async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await openReady(page, "/?colour=red");
    await expect(findNotices(page)).toContainText("“colour”");
    await page.getByRole("heading", { level: 1 }).click({ trial: true });
    await page.getByRole("button", { name: "Zoom in: United States" }).click({ trial: true });
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(findNotices(page)).toBeEmpty();
  }
});

test("what other sites add to links is passed over in silence", async ({ page }) => {
  await openReady(page, "/cities/liege/?utm_source=news&utm_medium=mail&fbclid=1&gclid=2&ref=x");
  await expect(findNotices(page)).toBeEmpty();
  await expect(page.getByRole("heading", { level: 1, name: "Liège" })).toBeVisible();
});
