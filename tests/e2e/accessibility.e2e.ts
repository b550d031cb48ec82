import { expect } from "@playwright/test";
import { expectAccessible, ISLANDS } from "./axe.ts";
import { openView } from "./explore.ts";
import { openLive } from "./liveMap.ts";
import { FRAMES } from "./picture.ts";
import { firstCities } from "./published.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const paths = [
  "/",
  "/cities/antwerp/",
  "/partnerships/verviers--nashville/",
  "/programs/mother-and-father-schools/",
  "/belgium/",
  "/sources/",
  "/sources/duffin/",
  "/about/",
  "/licences/",
  "/nowhere/",
];

/** They have no map. */
const READING = ["/sources/", "/sources/duffin/", "/about/", "/licences/"];

test.use({ allowedProblems: [/console: Failed to load resource: .*404.*\/nowhere\//] });

for (const [device, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  for (const path of paths) {
    test(
      `${path} has one main, one first heading and its named maps on a ${device}, and nothing for axe in light and dark`,
      sweepUnless(device === "desktop" || path === "/" || path === "/cities/antwerp/"),
      async ({ page }) => {
        await page.setViewportSize(viewport);
        const isReading = READING.includes(path);
        await (isReading ? openView(page, path) : openLive(page, path));
        await expect(page.getByRole("main")).toHaveCount(1);
        await expect(page.getByRole("contentinfo")).toHaveCount(1);
        await expect(page.getByRole("banner")).toHaveCount(1);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        for (const { region } of FRAMES)
          await expect(page.getByRole("region", { name: region, exact: true })).toHaveCount(
            isReading ? 0 : 1,
          );
        await expect(page.locator("html")).toHaveAttribute("lang", "en-US");
        await expectAccessible(page, path === "/" ? [] : ISLANDS);
      },
    );
  }
}

test("each mark is a link named by its city, its country and what it is in the atlas", async ({ page }) => {
  await openLive(page, "/");
  const maps = page.getByRole("region", { name: /^Map of/ });
  for (const { name } of firstCities) await expect(maps.getByRole("link", { name })).toHaveCount(1);
  const names = await maps
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  expect(names).toHaveLength(firstCities.length);
  for (const name of names) expect(name).toMatch(/^[\p{L} -]+, (Belgium|United States): .+/u);
  await openLive(page, "/cities/washington/");
  await expect(maps.getByRole("link", { name: /^Washington, D\.C\., United States: / })).toHaveAttribute(
    "aria-current",
    "true",
  );
});
