import { expect, type Page } from "@playwright/test";
import { expectNoShift, recordShifts } from "./shifts.ts";
import { test } from "./site.ts";

const button = (page: Page) => page.locator("[data-brief-button]");
const slides = (page: Page) => page.getByRole("listbox", { name: "Slides" }).getByRole("option");
const status = (page: Page) => page.getByRole("status", { name: "Notices" });

for (const [path, name] of [
  ["/cities/bastogne/", "Brief on this page"],
  ["/partnerships/vilvoorde--columbus/", "Brief on this page"],
  ["/programs/ivlp/", "Brief on this page"],
  ["/cities/vilvoorde/?from=2014&to=2014", "Brief on what is left"],
  ["/?from=2014&to=2014", "Brief on what is left"],
  ["/exchanges/?from=2014&to=2016", "Brief on what is left"],
  ["/?view=atlantic&from=2014&to=2016", "Brief on what is left"],
] as const)
  test(`${path} has one button in sight that makes a briefing, opened in the editor`, async ({ page }) => {
    await page.goto(path);
    await expect(button(page)).toHaveCount(1);
    await expect(button(page)).toHaveAccessibleName(name);
    await expect(button(page)).toBeInViewport({ ratio: 1 });
    await button(page).click();
    await expect(page).toHaveURL(/\/present\/own\/\?draft=\w+&n=1&as=edit$/);
    await expect(slides(page).nth(2)).toBeVisible();
    expect(await slides(page).count()).toBeLessThanOrEqual(5);
    await slides(page).nth(1).click();
    await expect(page.getByRole("region", { name: "Sources named on this slide" })).toBeVisible();
  });

test("it follows the reader: to other pages, to their filters, and away with what it was for", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Present", exact: true })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  await expect(button(page)).toHaveCount(0);
  await page.goto("/cities/antwerp/");
  await expect(button(page)).toHaveAccessibleName("Brief on this page");
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(button(page)).toHaveCount(0);
});

test("pressed while the data load, it says so and opens when they have come; on another page it does not", async ({
  page,
}) => {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/data\/facts\.en\.json/, async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.goto("/cities/antwerp/");
  await button(page).click();
  await expect(status(page)).toContainText("Being made …");
  await expect(button(page)).toHaveAttribute("aria-busy", "true");
  await page.locator('#text a[href="/cities/san-diego/"]').first().click();
  await expect(page.getByRole("heading", { level: 1, name: "San Diego" })).toBeVisible();
  await expect(status(page)).not.toContainText("Being made …");
  await button(page).click();
  await expect(status(page)).toContainText("Being made …");
  // Pressed again by somebody impatient: one briefing.
  await button(page).click();
  open();
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("San Diego");
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes(":briefing:")),
  );
  expect(kept).toHaveLength(1);
});

test("filters that leave nothing are said to, and nothing is kept", async ({ page }) => {
  await page.goto("/?from=1951&to=1952&undated=0");
  await button(page).click();
  await expect(status(page)).toContainText("The filters leave no record");
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":briefing:"))),
  ).toEqual([]);
});

test.describe("without a network", () => {
  test.use({ allowedProblems: [/ERR_FAILED.*facts/] });

  test("where its data cannot be had, that is said, and the next press tries again", async ({ page }) => {
    await page.route(/\/data\/facts\.en\.json/, (route) => route.abort());
    await page.goto("/cities/antwerp/");
    await button(page).click();
    await expect(status(page)).toContainText("The briefing could not be made.");
    await page.unroute(/\/data\/facts\.en\.json/);
    await button(page).click();
    await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("Antwerp");
  });
});

test("no document has it, and without a script there is none", async ({ browser, site, page }) => {
  const html = await (await page.request.get("/cities/antwerp/")).text();
  expect(html).not.toContain("data-brief-button");
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto("/cities/antwerp/");
  await expect(button(still)).toHaveCount(0);
  await context.close();
});

for (const width of [320, 390, 719, 720, 768, 919, 920, 1024, 1099, 1100, 1440])
  test(`${width} px wide it comes into the row above the title and moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await recordShifts(page);
    await page.goto("/partnerships/liege--nashville/");
    await expect(button(page)).toBeVisible();
    await expectNoShift(page);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not seen`);
      return box;
    };
    const its = await boxOf("[data-brief-button]");
    const evidence = await boxOf('[role="switch"]');
    const title = await boxOf("h1");
    expect(its.y).toBe(evidence.y);
    expect(its.x + its.width).toBeLessThan(evidence.x);
    expect(its.y + its.height).toBeLessThanOrEqual(title.y);
    expect(Math.min(its.width, its.height)).toBeGreaterThanOrEqual(24);
  });
