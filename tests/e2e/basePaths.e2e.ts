import { expect } from "@playwright/test";
import { touch, untilLive, untilStill } from "./liveMap.ts";
import { findMap } from "./picture.ts";
import { test } from "./site.ts";

for (const place of ["the root of a host", "a path of a host"]) {
  test.describe(`served at ${place}`, () => {
    test.use({ allowedProblems: [/console: Failed to load resource: .*404/] });

    test("the site opens, leads to a city in place, reloads, and knows what it does not have", async ({
      page,
      site,
      basedSite,
    }) => {
      const { url } = place === "the root of a host" ? site : basedSite;
      await page.goto(`${url}/`);
      await untilLive(page);
      await touch(page);
      await page.waitForLoadState("networkidle");
      await untilStill(page);
      await findMap(page, "Belgium")
        .getByRole("link", { name: /^Antwerp, / })
        .getByText("Antwerp")
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await untilStill(page);
      expect(page.url()).toBe(`${url}/cities/antwerp/`);
      const response = await page.reload();
      expect(response?.status()).toBe(200);
      await untilLive(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
      await page.getByRole("link", { name: "Overview" }).click();
      await expect(page).toHaveURL(`${url}/`);

      const missing = await page.goto(`${url}/cities/atlantis/`);
      expect(missing?.status()).toBe(404);
      await untilLive(page);
      await page.getByRole("main").getByRole("link", { name: "Sources" }).first().click();
      await expect(page).toHaveURL(`${url}/sources/`);
    });

    test("other spellings of an address lead to the page", async ({ page, site, basedSite }) => {
      const { url } = place === "the root of a host" ? site : basedSite;
      await page.goto(`${url}/Cities/Liege`);
      expect(page.url()).toBe(`${url}/cities/liege/`);
    });
  });
}
