import { expect } from "@playwright/test";
import { openReady, readAddress } from "./liveMap.ts";
import { test } from "./site.ts";

const DARK_PAPER = "rgb(21, 28, 31)";
const LIGHT_PAPER = "rgb(255, 255, 255)";

test("the switch writes the theme into the address, in place, and takes the default out again", async ({
  page,
}) => {
  await openReady(page, "/cities/liege/");
  const length = await page.evaluate(() => window.history.length);
  await page.getByRole("button", { name: "Switch to dark colors" }).click();
  expect(readAddress(page)).toBe("/cities/liege/?theme=dark");
  await expect(page.locator("html")).toHaveCSS("background-color", DARK_PAPER);
  await page.reload();
  await expect(page.locator("html")).toHaveCSS("background-color", DARK_PAPER);
  await page.getByRole("button", { name: "Switch to light colors" }).click();
  expect(readAddress(page)).toBe("/cities/liege/");
  await expect(page.locator("html")).toHaveCSS("background-color", LIGHT_PAPER);
  expect(await page.evaluate(() => window.history.length)).toBe(length);
});

test("without a word in the address the theme is the system's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openReady(page, "/");
  await expect(page.locator("html")).toHaveCSS("background-color", DARK_PAPER);
  await page.getByRole("button", { name: "Switch to light colors" }).click();
  expect(readAddress(page)).toBe("/?theme=light");
  await expect(page.locator("html")).toHaveCSS("background-color", LIGHT_PAPER);
});

for (const [system, theme, paper] of [
  ["light", "dark", DARK_PAPER],
  ["dark", "light", LIGHT_PAPER],
] as const) {
  test(`theme=${theme} in the address is there at the first paint, before the script of the page`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    let allowScripts = () => {};
    const isLookedAt = new Promise<void>((resolve) => {
      allowScripts = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await isLookedAt;
      await route.continue();
    });
    await page.goto(`/?theme=${theme}`, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
    allowScripts();
    await page.unrouteAll({ behavior: "wait" });
  });
}
