import { expect, type Page } from "@playwright/test";
import { type OwnSite, openOwnSite } from "./ownSite.ts";
import { test as base } from "./site.ts";

/** Tests of what is kept on a device: each with a server of its own, and pages that keep the site. */
export const test = base.extend<{ ownSite: OwnSite }>({
  isKept: true,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  ownSite: async ({}, use) => {
    const site = await openOwnSite({ from: ".cache/dist-test", basePath: "/" });
    await use(site);
    await site.remove();
  },
  baseURL: ({ ownSite }, use) => use(ownSite.url),
});

export const sign = (page: Page) => page.locator("[data-offline-sign]:visible");
export const dialog = (page: Page) => page.getByRole("dialog", { name: "Use without a network" });

export async function openOffline(page: Page): Promise<void> {
  await sign(page).click();
  await expect(dialog(page)).toBeVisible();
}

/** One visit, until the page says that it works without a network. */
export async function visit(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await expect(sign(page)).toHaveText("Ready offline");
}
