import { expect, type Page } from "@playwright/test";
import { findText, openLive, openReady, readAddress, untilLive, untilStill } from "./liveMap.ts";
import { findMap, readMark } from "./picture.ts";
import { cityPaths, fixedPaths, partnershipPaths, programPaths } from "./published.ts";
import { test } from "./site.ts";

/** A link keeps a hundredth of a zoom level and about ten metres. */
const CAMERA_TOLERANCE_PX = 4;

async function moveBelgium(page: Page): Promise<void> {
  const map = findMap(page, "Belgium");
  await map.getByRole("button", { name: /^Zoom in/ }).click();
  await untilStill(page);
  await map.getByRole("group", { name: /movable map/ }).press("ArrowLeft");
  await untilStill(page);
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

test("every published path answers with its own page", async ({ request }) => {
  const titles = new Set<string>();
  const paths = [...fixedPaths, ...cityPaths, ...partnershipPaths, ...programPaths];
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    titles.add(html.match(/<title>(.*?)<\/title>/)?.[1] ?? path);
    expect(html, path).toContain(`<link rel="canonical" href="https://example.org${path}">`);
  }
  expect(titles.size, "titles").toBe(paths.length);
});

for (const [asked, path] of [
  ["/Cities/ANTWERP/", "/cities/antwerp/"],
  ["/cities/antwerp", "/cities/antwerp/"],
  ["/Partnerships/Liege--Nashville", "/partnerships/liege--nashville/"],
  ["/BELGIUM", "/belgium/"],
  ["/cities/antwerp/index.html", "/cities/antwerp/"],
]) {
  test(`${asked} leads to ${path} with its query`, async ({ page }) => {
    const response = await page.goto(`${asked}?theme=dark`);
    expect(response?.status()).toBe(200);
    expect((await response?.request().redirectedFrom()?.response())?.status()).toBe(301);
    expect(readAddress(page)).toBe(`${path}?theme=dark`);
  });
}

test("selecting writes the path alone, and Back returns to the selection before", async ({ page }) => {
  await openReady(page, "/");
  await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeVisible();
  await untilStill(page);
  expect(readAddress(page)).toBe("/cities/antwerp/");
  await page.getByRole("link", { name: /^Vilvoorde, Belgium/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Vilvoorde" })).toBeVisible();
  await untilStill(page);
  expect(readAddress(page)).toBe("/cities/vilvoorde/");
  await expect(page).toHaveTitle(/Vilvoorde/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeVisible();
  await untilStill(page);
  expect(readAddress(page)).toBe("/cities/antwerp/");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Belgian cities/);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeVisible();
});

test("panning and zooming write the camera in place, and a reload restores it", async ({ page }) => {
  await openReady(page, "/");
  const length = await page.evaluate(() => window.history.length);
  await moveBelgium(page);
  expect(readAddress(page)).toMatch(/^\/\?be=\d+(\.\d+)?\/5\d\.\d+\/\d(\.\d+)?$/);
  expect(await page.evaluate(() => window.history.length)).toBe(length);
  await findMap(page, "United States")
    .getByRole("button", { name: /^Zoom out/ })
    .click();
  await untilStill(page);
  const address = readAddress(page);
  expect(address).toMatch(/^\/\?be=[\d./]+&us=\d(\.\d+)?\/\d\d(\.\d+)?\/-\d+(\.\d+)?$/);
  expect(await page.evaluate(() => window.history.length)).toBe(length);
  const before = [await readMark(page, "antwerp"), await readMark(page, "columbus")];
  await page.reload();
  await untilLive(page);
  await untilStill(page);
  const after = [await readMark(page, "antwerp"), await readMark(page, "columbus")];
  for (const [index, { city, middle }] of before.entries())
    expect(distance(after[index]?.middle ?? { x: 0, y: 0 }, middle), city).toBeLessThan(CAMERA_TOLERANCE_PX);
  expect(readAddress(page), "an address that is shown is not rewritten").toBe(address);
});

test("Back from a selection returns to the picture as the reader had moved it", async ({ page }) => {
  await openReady(page, "/");
  await moveBelgium(page);
  const address = readAddress(page);
  const before = await readMark(page, "antwerp");
  await findText(page).getByRole("link", { name: "Liège", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Liège" })).toBeVisible();
  await untilStill(page);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Belgian cities/);
  await untilStill(page);
  expect(readAddress(page)).toBe(address);
  expect(distance((await readMark(page, "antwerp")).middle, before.middle)).toBeLessThan(CAMERA_TOLERANCE_PX);
});

test("selecting drops the cameras and keeps the theme", async ({ page }) => {
  await openReady(page, "/?be=8/50.9/4.4&us=4.5/39/-90&theme=dark");
  await findText(page).getByRole("link", { name: "Verviers", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Verviers" })).toBeVisible();
  await untilStill(page);
  expect(readAddress(page)).toBe("/cities/verviers/?theme=dark");
  await expect(findText(page).getByRole("link", { name: "Sources", exact: true }).first()).toHaveAttribute(
    "href",
    "/sources/?theme=dark",
  );
});

test("a camera in the address is what the frame shows", async ({ page }) => {
  await openLive(page, "/?be=9.5/51.2211/4.3997");
  const { middle, frame } = await readMark(page, "antwerp");
  const center = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  expect(distance(middle, center)).toBeLessThan(CAMERA_TOLERANCE_PX);
});

test("a fragment leads to its record", async ({ page }) => {
  await openLive(page, "/cities/antwerp/#columbus-belgium-2015");
  await expect(page.locator("#columbus-belgium-2015")).toBeInViewport();
});

test.describe("an address that the site does not have", () => {
  test.use({ allowedProblems: [/console: Failed to load resource: .*404/] });

  for (const path of [
    "/cities/atlantis/",
    "/nowhere",
    "/cities/%E0%A4%A/",
    "/partnerships/antwerp--columbus/",
  ]) {
    test(`${path} answers 404 with ways on`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
      await untilLive(page);
      await page.waitForLoadState("networkidle");
      await page.getByRole("main").getByRole("link", { name: "Overview" }).last().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Belgian cities/);
      expect(readAddress(page)).toBe("/");
    });
  }
});
