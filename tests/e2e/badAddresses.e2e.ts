import { expect, type Locator, type Page } from "@playwright/test";
import { findText, openReady, readAddress, untilLive } from "./liveMap.ts";
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
  [`contro${"l".repeat(3)}s=1&kindz=${long}`, /does not know: “kindz”/],
  ["be=%E0%A4%A&us=%", /for “be”.*for “us”/],
  ["viwe=list", /does not know: “viwe”/],
  ["panel=0&<b>kinds=visit", /does not know: “panel”/],
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
    await openReady(page, "/?viwe=list");
    await expect(findNotices(page)).toContainText("“viwe”");
    await page.getByRole("heading", { level: 1 }).click({ trial: true });
    await page.getByRole("button", { name: "Zoom in: United States" }).click({ trial: true });
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(findNotices(page)).toBeEmpty();
  }
});

test("what other sites add to links is passed over in silence", async ({ page }) => {
  // Newsletters, networks, shops of links, caches; and what is broken, endless, or like a member of every object.
  const added = `mtm_campaign=a&_hsenc=1&mibextid=x&s=46&si=y&xtor=EPR-1&Echobox=9&amp=1&source=mail&%E0%A4%A=%&__proto__=1`;
  await openReady(
    page,
    `/cities/liege/?utm_source=news&fbclid=1&gclid=2&ref=x&${added}&${"k".repeat(5000)}=1`,
  );
  await expect(findNotices(page)).toBeEmpty();
  await expect(page.getByRole("heading", { level: 1, name: "Liège" })).toBeVisible();
});

test("what chat and mail leave on a link is no part of it", async ({ page }) => {
  await openReady(page, "/cities/liege/?kinds=city-pair)&amp;theme=dark,");
  await expect(findNotices(page)).toBeEmpty();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test.describe("an address that nothing is at", () => {
  test.use({ allowedProblems: [/console: Failed to load resource: .*404/] });

  for (const [asked, path] of [
    ["/cities/antwerp/)", "/cities/antwerp/"],
    ["/cities/antwerp%E2%80%9D,", "/cities/antwerp/"],
    ["/cities/li%25C3%25A8ge/", "/cities/liege/"],
    ["/Cities/Luik?theme=dark", "/cities/liege/?theme=dark"],
    ["/city/antwerp/", "/cities/antwerp/"],
    ["/partnerships/columbus%E2%80%94vilvoorde/", "/partnerships/vilvoorde--columbus/"],
    ["/fr/cities/liege/", "/cities/liege/"],
    ["/%3Fview=list", "/?view=list"],
    ["/present/twenty-years)", "/present/twenty-years/"],
  ] as const)
    test(`${asked} leads to ${path}`, async ({ page }) => {
      await page.goto(asked);
      await expect(page).toHaveURL((url) => url.pathname + url.search === path);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Page not found");
    });

  test("offers what is near, stays as it was typed, and leads nowhere by itself", async ({ page }) => {
    const answer = await page.goto("/cities/antwrep/?theme=dark");
    expect(answer?.status()).toBe(404);
    const offers = page.locator("section").filter({ hasText: "Did you mean one of these?" });
    const link = offers.getByRole("link", { name: "Antwerp", exact: true });
    await expect(link).toBeVisible();
    await untilLive(page);
    expect(readAddress(page)).toBe("/cities/antwrep/?theme=dark");
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeVisible();
    expect(readAddress(page)).toBe("/cities/antwerp/?theme=dark");
    await page.goto("/wp-login.php");
    await untilLive(page);
    expect(readAddress(page)).toBe("/wp-login.php");
    await expect(page.getByText("Did you mean")).toHaveCount(0);
  });
});
