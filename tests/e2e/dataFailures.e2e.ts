import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { findLine, findText, touch, untilLive, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

declare global {
  interface Window {
    isSameDocument?: boolean;
  }
}

const DATA = "**/data/atlas.en.json";

const findNotices = (page: Page): Locator => page.getByRole("status", { name: "Notices" });
const findHeading = (page: Page): Locator => page.getByRole("heading", { level: 1 });

const failures: Record<string, (route: Route) => Promise<void>> = {
  "cannot be reached": (route) => route.abort("connectionfailed"),
  "is cut off": async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    await route.fulfill({ contentType: "application/json", body: whole.slice(0, whole.length / 2) });
  },
  "is a page of HTML with status 200": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
  "is answered with 500": (route) => route.fulfill({ status: 500, body: "" }),
  "is JSON of another shape": (route) =>
    route.fulfill({ contentType: "application/json", body: '{"cities": [{"id": 1}], "programs": null}' }),
  "is empty": (route) => route.fulfill({ contentType: "application/json", body: "" }),
};

test.use({ allowedProblems: [/console: Failed to load resource: .*atlas\.en\.json/] });

for (const [failure, answer] of Object.entries(failures)) {
  test(`where the data ${failure}, the page says so, can be read and led on, and a retry mends it`, async ({
    page,
  }) => {
    await page.route(DATA, answer);
    await page.goto("/");
    await untilLive(page);
    await touch(page);
    await expect(findNotices(page)).toContainText("The data for the other pages could not be loaded.");
    await untilLive(page);
    await expect(findHeading(page)).toBeVisible();

    await page.evaluate(() => {
      window.isSameDocument = true;
    });
    await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
    await expect(findHeading(page)).toHaveText("Antwerp");
    expect(await page.evaluate(() => window.isSameDocument), "the link loaded its page").toBeUndefined();
    await untilLive(page);
    await touch(page);

    await expect(findNotices(page)).toContainText("could not be loaded");
    await page.unroute(DATA);
    await page.evaluate(() => {
      window.isSameDocument = true;
    });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(findNotices(page)).toBeEmpty();
    await untilLive(page);
    await untilStill(page);
    await page.getByRole("link", { name: /^Vilvoorde, Belgium/ }).press("Enter");
    await expect(findHeading(page)).toHaveText("Vilvoorde");
    await expect(findHeading(page)).toBeFocused();
    expect(await page.evaluate(() => window.isSameDocument), "the page stayed").toBe(true);
  });
}

test("a retry that fails again keeps the notice", async ({ page }) => {
  let requests = 0;
  await page.route(DATA, (route) => {
    requests += 1;
    return route.abort("connectionfailed");
  });
  await page.goto("/");
  await untilLive(page);
  await touch(page);
  await expect(findNotices(page)).toContainText("could not be loaded");
  const before = requests;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => requests).toBeGreaterThan(before);
  await expect(findNotices(page)).toContainText("could not be loaded");
  await expect(page.getByRole("button", { name: "Try again" })).toBeEnabled();
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
    await expect(findLine(page, /^Liège and Nashville/)).toHaveCount(1);
  });
});
