import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./site.ts";

const presentLink = (page: Page) => page.getByRole("link", { name: "Present", exact: true });
const slides = (page: Page) => page.getByRole("listbox", { name: "Slides" }).getByRole("option");
const menu = (page: Page) => page.getByRole("region", { name: "Ways to present" });

async function openMenu(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(presentLink(page)).toHaveAttribute("aria-expanded", "false");
  await presentLink(page).click();
  await expect(menu(page)).toBeVisible();
}

for (const path of ["/partnerships/vilvoorde--columbus/", "/cities/vilvoorde/", "/cities/columbus/"])
  test(`${path} offers the pair's own briefing from its first slide, and all other ways`, async ({
    page,
  }) => {
    await openMenu(page, path);
    const way = (name: string) => menu(page).locator(`[data-way="${name}"]`);
    await expect(way("briefing")).toHaveAttribute("href", "/present/vilvoorde-columbus/1/");
    await expect(way("slide")).toHaveAttribute("href", /^\/present\/[a-z-]+\/\d+\/$/);
    await expect(way("all")).toHaveAttribute("href", "/present/");
    await expect(way("own")).toHaveAttribute("href", "/present/own/");
    await way("new").click();
    await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toBeVisible();
    await expect(page).toHaveURL(/\/present\/own\/\?draft=\w+&as=edit$/);
  });

test("without a script the link leads to all briefings", async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/cities/antwerp/");
  await presentLink(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Present" })).toBeVisible();
  await context.close();
});

test("pressed while the data load, it opens, and what needs them comes when they do", async ({ page }) => {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/data\/(present|facts|index)\.en\.json/, async (route) => {
    await isOpen;
    await route.continue();
  });
  await openMenu(page, "/cities/vilvoorde/");
  await expect(menu(page).locator('[data-way="all"]')).toBeVisible();
  await menu(page)
    .getByRole("button", { name: /^Brief on this page/ })
    .click();
  await expect(menu(page).getByRole("status")).toHaveText("Being made …");
  await expect(menu(page).locator('[data-way="briefing"]')).toHaveCount(0);
  open();
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("Vilvoorde");
});

test("Escape and a press elsewhere close it; keys reach all of it", async ({ page }) => {
  await openMenu(page, "/cities/vilvoorde/");
  await presentLink(page).focus();
  await page.keyboard.press("Tab");
  await expect(menu(page).getByRole("button", { name: /^Brief on this page/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu(page)).toBeHidden();
  await expect(presentLink(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu(page)).toBeVisible();
  expect((await new AxeBuilder({ page }).include("[data-present-menu]").analyze()).violations).toEqual([]);
  await page.mouse.click(20, 400);
  await expect(menu(page)).toBeHidden();
});

for (const path of [
  "/cities/bastogne/",
  "/partnerships/vilvoorde--columbus/",
  "/programs/ivlp/",
  "/?from=2014&to=2014",
])
  test(`one button makes a briefing of ${path}, with sources, opened in the editor`, async ({ page }) => {
    await openMenu(page, path);
    await menu(page)
      .getByRole("button", { name: /^Brief on/ })
      .click();
    await expect(page).toHaveURL(/\/present\/own\/\?draft=\w+&n=1&as=edit$/);
    await expect(slides(page).nth(2)).toBeVisible();
    const count = await slides(page).count();
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThanOrEqual(5);
    await slides(page).nth(1).click();
    await expect(page.getByRole("region", { name: "Sources named on this slide" })).toBeVisible();
    await page.getByRole("textbox", { name: "Author" }).fill("A. Officer");
    await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  });

test("filters that leave nothing have no briefing, and that is said", async ({ page }) => {
  await openMenu(page, "/?from=1951&to=1952&undated=0");
  await menu(page).getByRole("button", { name: "Brief on what is left" }).click();
  await expect(menu(page).getByRole("status")).toHaveText(/The filters leave no record/);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":briefing:"))),
  ).toEqual([]);
});

test("a page of the map loads nothing of it before it is wanted", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/cities/vilvoorde/");
  await expect(presentLink(page)).toHaveAttribute("aria-expanded", "false");
  await page.waitForLoadState("networkidle");
  expect(
    asked.filter((url) => /PresentWaysMenu|AddView|briefOnView|briefPart|data\/(facts|present)\./.test(url)),
  ).toEqual([]);
});

test("a shipped briefing becomes one's own, with its sources and without its author", async ({ page }) => {
  await page.goto("/present/");
  await page.getByRole("link", { name: /^Copy “One partnership/ }).click();
  await expect(page).toHaveURL(/\/present\/own\/\?draft=\w+&as=edit$/);
  await expect(slides(page)).toHaveCount(5);
  await expect(page.getByRole("textbox", { name: "Author" })).toHaveValue("");
  await slides(page).nth(2).click();
  await page.getByRole("button", { name: "Delete slide" }).click();
  await expect(slides(page)).toHaveCount(4);
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await slides(page).nth(1).click();
  await expect(page.getByRole("region", { name: "Sources named on this slide" })).toBeVisible();
  await page.goto("/present/own/?copy=no-such-briefing");
  await expect(page.getByText("This site has no briefing “no-such-briefing” to copy.")).toBeVisible();
});

test("words that will not fit are told before an audience sees them, and a fact enters with its source", async ({
  page,
}) => {
  await page.goto("/present/own/?create=1");
  const fit = page.locator("[data-fit]");
  await expect(fit).toHaveAttribute("data-fit", "");
  await page.getByRole("searchbox", { name: "Search for a fact to add" }).fill("vilvoorde columbus 2014");
  await page
    .getByRole("button", { name: /^Add to the slide/ })
    .first()
    .click();
  await expect(page.getByRole("region", { name: "Sources named on this slide" })).toBeVisible();
  await expect(page.locator("[data-own-words]")).toHaveAttribute("data-own-words", "0");
  await page
    .getByRole("textbox", { name: "Text" })
    .fill("These are many words of mine that no slide has room for. ".repeat(30));
  await expect(fit).toHaveAttribute("data-fit", /wide classic phone/);
  await expect(fit).toContainText("on 16:9, on 4:3, on a phone");
  await expect(slides(page).filter({ hasText: "does not fit" })).toBeVisible();
});

test("who rehearses from the editor ends in the editor", async ({ page }) => {
  await page.goto("/present/own/?create=1");
  await page.getByRole("textbox", { name: "Title of the briefing" }).fill("For the Minister");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "For the Minister" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("For the Minister");
});

test("facts that the atlas has changed since are told, with today's words to take", async ({ page }) => {
  await page.goto("/present/own/?copy=vilvoorde-columbus");
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.includes(":briefing:")) ?? "";
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
    const [id] = kept.briefing.slides[1].text[0].claims;
    kept.briefing.slides[1].text[0].claims = [id];
    kept.briefing.facts[id] = "other";
    kept.briefing.slides[2].notes[0].claims = ["a-claim-that-is-gone"];
    localStorage.setItem(key, JSON.stringify(kept));
  });
  await page.reload();
  const news = page.locator("[data-fact-news]");
  await expect(news).toContainText("In the atlas today:");
  await expect(news).toContainText("statement a-claim-that-is-gone");
  await news.getByRole("button", { name: "Take the new wording" }).first().click();
  await expect(news).not.toContainText("In the atlas today:");
});
