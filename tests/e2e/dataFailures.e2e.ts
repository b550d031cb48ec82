import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { findChips, findFilterButton, findNotices, findSearch, openFilters, openView } from "./explore.ts";
import { findLine, findText, openReady, touch, untilLive, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

declare global {
  interface Window {
    isSameDocument?: boolean;
  }
}

/** Of every page: what it says, for who comes from another one. */
const PAGES = "**/page.json";
const INDEX = "**/data/index.en.json";
const TEXTS = "**/data/search.en.json";
const ATLAS = "**/data/atlas.en.json";

const FAILED = "Some data could not be loaded. This page can be read and its links work";

const findHeading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
const findRetry = (page: Page): Locator => page.getByRole("button", { name: "Try again" });

/** Answers with what the server has, changed on its way. */
async function answerChanged(route: Route, change: (whole: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ contentType: "application/json", body: change(await response.text()) });
}

const failures: Record<string, (route: Route) => Promise<void>> = {
  "cannot be reached": (route) => route.abort("connectionfailed"),
  "are cut off": (route) => answerChanged(route, (whole) => whole.slice(0, whole.length / 2)),
  "are a page of HTML with status 200": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
  "are answered with 500": (route) => route.fulfill({ status: 500, body: "" }),
  "are JSON of another shape": (route) =>
    route.fulfill({ contentType: "application/json", body: '{"cities": [{"id": 1}], "programs": null}' }),
  "are empty": (route) => route.fulfill({ contentType: "application/json", body: "" }),
};

/** Of files that name the build that they belong to. */
const buildFailures: typeof failures = {
  ...failures,
  "are of another build": (route) =>
    answerChanged(route, (whole) => whole.replace(/"build":"[^"]*"/, '"build":"another"')),
};

test.use({
  allowedProblems: [/console: Failed to load resource: .*(page|(index|search|atlas)\.en)\.json/],
});

/** Of the document that is open now. */
const mark = (page: Page) =>
  page.evaluate(() => {
    window.isSameDocument = true;
  });
const isSameDocument = (page: Page) => page.evaluate(() => window.isSameDocument === true);

/** Asks again for what is mended now: the notice goes, and the focus is not lost with its button. */
async function retryWith(page: Page, press: () => Promise<void>): Promise<void> {
  await press();
  await expect(findNotices(page)).toBeEmpty();
  await expect(findHeading(page)).toBeFocused();
}

for (const [failure, answer] of Object.entries(buildFailures)) {
  test(`where the data of pages ${failure}, a link loads its page, which says so, and a retry mends it`, async ({
    page,
  }) => {
    await page.route(PAGES, answer);
    await page.goto("/");
    await untilLive(page);
    await touch(page);
    await expect(findNotices(page)).toContainText(FAILED);
    await untilLive(page);
    await expect(findHeading(page)).toBeVisible();

    await mark(page);
    await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
    await expect(findHeading(page)).toHaveText("Antwerp");
    await expect(page).toHaveURL(/\/cities\/antwerp\/$/);
    await expect.poll(() => isSameDocument(page), "the link loaded its page").toBe(false);
    await untilLive(page);
    await touch(page);

    await expect(findNotices(page)).toContainText(FAILED);
    await page.unroute(PAGES);
    await mark(page);
    await retryWith(page, () => findRetry(page).click());
    await untilLive(page);
    await untilStill(page);
    await page.getByRole("link", { name: /^Vilvoorde, Belgium/ }).press("Enter");
    await expect(findHeading(page)).toHaveText("Vilvoorde");
    await expect(findHeading(page)).toBeFocused();
    expect(await isSameDocument(page), "the page stayed").toBe(true);
    await page.goBack();
    await expect(findHeading(page)).toHaveText("Antwerp");
    await page.goBack();
    await expect(page).toHaveURL(/:\d+\/$/);
    await expect(findHeading(page)).toHaveText("Belgian cities and their U.S. counterparts");
  });

  test(`where the data of the index ${failure}, links lead on, the page says so, and a retry mends the filters`, async ({
    page,
  }) => {
    await page.route(INDEX, answer);
    await openReady(page, "/");
    await expect(findNotices(page)).toContainText(FAILED);
    await mark(page);
    await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
    await expect(findHeading(page)).toHaveText("Antwerp");
    await expect(findHeading(page)).toBeFocused();
    expect(await isSameDocument(page), "the page has its own data").toBe(true);
    await expect(findNotices(page)).toContainText(FAILED);

    await page.unroute(INDEX);
    await retryWith(page, () => findRetry(page).press("Enter"));
    const panel = await openFilters(page);
    await panel.getByRole("checkbox", { name: "City Pair Program" }).check();
    await expect(findFilterButton(page)).toHaveText("Filters (1)");
    await expect(findChips(page)).toHaveText(["City Pair Program"]);
    await expect(page.getByText("Show all")).not.toHaveCount(0);
    expect(await isSameDocument(page), "the page stayed").toBe(true);
  });
}

test("an address with filters, whose index cannot be reached, shows its page, and a retry filters it", async ({
  page,
}) => {
  await page.route(INDEX, (route) => route.abort("connectionfailed"));
  await openView(page, "/cities/antwerp/?view=list&programs=city-pair");
  await expect(findNotices(page)).toContainText(FAILED);
  await expect(findHeading(page)).toHaveText("Antwerp");
  await expect(page.locator("[data-table]")).toHaveCount(0);
  await page.unroute(INDEX);
  await retryWith(page, () => findRetry(page).click());
  await expect(page.locator("[data-table]").first()).toBeVisible();
});

test("where the index cannot be reached, the search says so, and coming back to it mends it", async ({
  page,
}) => {
  await page.route(INDEX, (route) => route.abort("connectionfailed"));
  await openReady(page, "/");
  await findSearch(page).pressSequentially("verviers");
  await expect(page.getByRole("search").getByRole("status")).toContainText("The search could not be loaded.");
  await page.unroute(INDEX);
  await findHeading(page).focus();
  await findSearch(page).click();
  await expect(page.getByRole("option", { name: /^Verviers/ }).first()).toBeVisible();
  await expect(findNotices(page)).toBeEmpty();
});

for (const [failure, answer] of Object.entries(failures)) {
  test(`where the words to search ${failure}, names are found, the page says so, and a retry mends it`, async ({
    page,
  }) => {
    await page.route(TEXTS, answer);
    await openReady(page, "/");
    await findSearch(page).pressSequentially("verviers");
    await expect(page.getByRole("option", { name: /^Verviers/ }).first()).toBeVisible();
    await expect(findNotices(page)).toContainText(FAILED);
    await page.unroute(TEXTS);
    await retryWith(page, () => findRetry(page).click());
    // It is written in a claim alone.
    await findSearch(page).fill("diversity trainer");
    await expect(page.getByRole("option").first()).toBeVisible();
  });

  test(`where the data of the whole atlas ${failure}, the file of it is not made, and pressing again makes it`, async ({
    page,
  }) => {
    await page.route(ATLAS, answer);
    await openReady(page, "/");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Download", { exact: true }).click();
    const save = dialog.getByRole("button", { name: "Save JSON" });
    await save.click();
    await expect(dialog.getByRole("status").filter({ hasText: /JSON could not be made/ })).toBeVisible();
    await expect(save).toBeFocused();
    await page.unroute(ATLAS);
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    await expect(dialog.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  });
}

test("where the data of two cities cannot be reached, their comparison says so, and a retry mends it", async ({
  page,
}) => {
  await page.route("**/cities/*/page.json", (route) => route.abort("connectionfailed"));
  await openView(page, "/compare/?cities=antwerp,liege");
  await expect(findNotices(page)).toContainText(FAILED);
  await page.unroute("**/cities/*/page.json");
  await retryWith(page, () => findRetry(page).click());
  await expect(findHeading(page)).toHaveText("Antwerp and Liège compared");
  await expect(findText(page).getByRole("article").getByRole("heading")).toHaveText(["Antwerp", "Liège"]);
});

test("where a page may not change its address and has no data, a link still loads its page", async ({
  page,
}) => {
  // As in a frame without an origin.
  await page.addInitScript(() => {
    for (const name of ["pushState", "replaceState"] as const)
      History.prototype[name] = () => {
        throw new DOMException("refused", "SecurityError");
      };
  });
  await page.route(PAGES, (route) => route.abort("connectionfailed"));
  await openReady(page, "/");
  await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
  await expect(findHeading(page)).toHaveText("Antwerp");
  await expect(page).toHaveURL(/\/cities\/antwerp\/$/);
});

test("a retry that fails again keeps the notice", async ({ page }) => {
  let requests = 0;
  await page.route(PAGES, (route) => {
    requests += 1;
    return route.abort("connectionfailed");
  });
  await page.goto("/");
  await untilLive(page);
  await touch(page);
  await expect(findNotices(page)).toContainText(FAILED);
  const before = requests;
  await findRetry(page).click();
  await expect.poll(() => requests).toBeGreaterThan(before);
  await expect(findNotices(page)).toContainText(FAILED);
  await expect(findRetry(page)).toBeEnabled();
});

test.describe("where the moving map cannot be loaded", () => {
  test.use({ allowedProblems: [/console: Failed to load resource: .*(LiveFrame|live-)/] });

  test("the still map remains, says so and leads on", async ({ page }) => {
    await page.route("**/assets/live-*.js", (route) => route.abort("connectionfailed"));
    await page.goto("/");
    await expect(findNotices(page)).toContainText("The moving map could not be started.");
    await touch(page);
    await page.waitForLoadState("networkidle");
    const mark = page.getByRole("region", { name: "Map of Belgium" }).getByRole("link", { name: /^Liège, / });
    await expect(mark).toHaveCount(1);
    await mark.press("Enter");
    await expect(findHeading(page)).toHaveText("Liège");
    await expect(findLine(page, /^Liège .*: \d City Pair partnerships/)).toHaveCount(1);
  });
});
