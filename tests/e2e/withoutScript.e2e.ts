import { expect } from "@playwright/test";
import { findMap, readCountry, SIZES } from "./picture.ts";
import { firstCities } from "./published.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

test.use({ javaScriptEnabled: false });

test("a reader without script walks from the first picture to the sources", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Belgian cities and their U.S. counterparts",
  );
  await findMap(page, "Belgium")
    .getByRole("link", { name: /^Verviers, / })
    .getByText("Verviers")
    .click();
  await expect(page).toHaveURL(/\/cities\/verviers\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verviers");
  const text = page.getByRole("main");
  await text
    .getByRole("link", { name: /^Verviers – Nashville/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/partnerships\/verviers--nashville\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Verviers and Nashville/);
  await text.getByRole("link", { name: "City Pair Program" }).first().click();
  await expect(page).toHaveURL(/\/programs\/city-pair\/$/);
  const number = text.getByRole("link", { name: /^Source 1, paragraph/ }).first();
  const claim = await number.evaluate((link) => link.closest("li")?.id);
  await number.click();
  await expect(page).toHaveURL(/#source-duffin$/);
  const entry = page.locator(":target");
  await expect(entry).toHaveId("source-duffin");
  await entry.getByRole("link", { name: "Back to the text" }).click();
  await expect(page.locator(":target")).toHaveId(claim ?? "");
  await number.click();
  await entry.getByRole("link", { name: /Michael Duffin/ }).click();
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Article by Michael Duffin");
  await text.getByRole("link", { name: "All sources" }).click();
  await expect(page).toHaveURL(/\/sources\/$/);
});

for (const { name, ...viewport } of SIZES) {
  test(
    `the drawing and its ten cities are seen without script at ${name}`,
    sweepUnless(name === "390 × 844"),
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto("/");
      for (const city of firstCities) {
        const mark = page.getByRole("region", { name: /^Map of/ }).getByRole("link", { name: city.name });
        await mark.getByText(city.label, { exact: true }).click({ trial: true });
      }
      for (const frame of ["us", "be"] as const) {
        const { left, top, right, bottom } = await readCountry(page, frame);
        expect(right - left).toBeGreaterThan(150);
        expect(bottom - top).toBeGreaterThan(80);
        const land = page.locator(`[data-frame="${frame}"] path[class*="country"]`).first();
        await expect(land).toHaveCSS("fill", "rgb(252, 251, 247)");
      }
    },
  );
}

test("what only the script can do is not offered without it, at any size", async ({ page }) => {
  for (const path of [
    "/",
    "/cities/antwerp/",
    "/exchanges/",
    "/timeline/",
    "/embed/cities/antwerp/",
    "/present/vilvoorde-columbus/1/",
    "/present/vilvoorde-columbus/handout/",
  ]) {
    await page.goto(path);
    for (const { name, ...viewport } of SIZES) {
      await page.setViewportSize(viewport);
      await expect(page.getByRole("button"), `${path} at ${name}`).toHaveCount(0);
      await expect(page.locator(".needs-script").filter({ visible: true }), `${path} at ${name}`).toHaveCount(
        0,
      );
    }
  }
});

test("of the views the list alone is offered, as one button", async ({ page }) => {
  await page.goto("/");
  const views = page.getByRole("navigation", { name: "View" }).getByRole("link");
  await expect(views).toHaveText(["List"]);
  await expect(views).toHaveCSS("border-inline-start-width", "0px");
});

test("the timeline's background is drawn for Belgium and among all dates, and with no city, partnership or program", async ({
  page,
}) => {
  const records = page.locator("[data-timeline] [data-record]").filter({ visible: true });
  const background = page.locator('[data-timeline] li[data-kind="context"][data-record]');
  for (const path of ["/timeline/", "/belgium/"]) {
    await page.goto(path);
    await expect(background.filter({ visible: true })).not.toHaveCount(0);
  }
  for (const path of ["/cities/verviers/", "/partnerships/verviers--nashville/", "/programs/young-cities/"]) {
    await page.goto(path);
    await expect(records).not.toHaveCount(0);
    await expect(background).toHaveCount(0);
  }
});

test("without a card the text itself says the place in a source and why a claim is inferred", async ({
  page,
}) => {
  await page.goto("/cities/antwerp/");
  const claim = page.locator("#antwerp-san-diego-pair");
  await expect(claim.getByText(/^The article lists Antwerp/)).toBeVisible();
  const words = await claim
    .getByRole("link", { name: /^Source 1/ })
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(words).toBe('"Source 1, paragraph 4a, paragraph 6"');
  await expect(page.getByRole("switch")).toHaveCount(0);
});
