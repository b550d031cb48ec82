import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./site.ts";

const OWN = "/present/own/";
const slides = (page: Page) => page.getByRole("listbox", { name: "Slides" }).getByRole("option");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function makeBriefing(page: Page, title: string): Promise<void> {
  await page.goto(OWN);
  await button(page, "New briefing").click();
  // What was pressed is gone: the focus is where the briefing begins.
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toBeFocused();
  await page.getByRole("textbox", { name: "Title of the briefing" }).fill(title);
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("First");
  await page.getByRole("textbox", { name: "Text" }).fill("What I say first.");
  await page.getByText("Cities", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Vilvoorde" }).check();
  await button(page, "Add slide").click();
  await page.keyboard.type("Second");
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
}

async function carriedBy(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button(page, "Copy link").click();
  await expect(page.getByText(/^Copied\. The link has \d+ characters/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^https:\/\/example\.org\/present\/own\/#b=1\.\d+\.[\w-]+$/);
  return new URL(link).hash;
}

test("a briefing is made, kept, presented and come back to", async ({ page }) => {
  await makeBriefing(page, "For Thursday");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("For Thursday");
  await expect(slides(page)).toHaveCount(2);
  await button(page, "Present").click();
  await expect(page).toHaveURL(/\/present\/own\/\?draft=[a-z0-9]+&n=1&as=stage$/);
  await expect(page.getByRole("heading", { level: 1, name: "First" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1, name: "Second" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("For Thursday");
  await page.goto(OWN);
  await expect(page.getByRole("link", { name: "Edit “For Thursday”" })).toBeVisible();
});

test("a link carries it to someone who is told that a stranger made it", async ({ page, browser, site }) => {
  await makeBriefing(page, "<b>For Thursday</b>");
  const hash = await carriedBy(page);
  const stranger = await (await browser.newContext({ baseURL: site.url })).newPage();
  await stranger.goto(`${OWN}?as=stage${hash}`);
  await expect(stranger.getByText(/^Made by someone else/)).toBeVisible();
  await expect(stranger.getByRole("heading", { name: "<b>For Thursday</b>" })).toBeVisible();
  await button(stranger, "Present").click();
  await stranger.keyboard.press("ArrowRight");
  await expect(stranger.getByRole("heading", { level: 1, name: "Second" })).toBeVisible();
  expect(new URL(stranger.url()).hash).toBe(hash);
  await stranger.reload();
  await expect(stranger.getByRole("heading", { level: 1, name: "Second" })).toBeVisible();
  await stranger.goto(`${OWN}${hash}`);
  await button(stranger, "Keep a copy on this device").click();
  await expect(stranger.getByText(/^Kept on this device/)).toBeVisible();
  await stranger.goto(`${OWN}${hash.slice(0, -30)}`);
  await stranger.reload();
  await expect(stranger.getByRole("alert").filter({ hasText: "The link was cut on its way" })).toBeVisible();
  await stranger.context().close();
});

test("a file carries it too", async ({ page }) => {
  await makeBriefing(page, "For Thursday");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Download file").click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^for-thursday-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), "utf8");
  await page.goto(OWN);
  const file = (content: string) => ({
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  await page.getByLabel("Open a file").setInputFiles(file(text.replace('"cover"', '"front"')));
  await expect(page.getByText(/^Slide 1, kind: is not one of the words/)).toBeVisible();
  await page.getByLabel("Open a file").setInputFiles(file(text));
  await expect(page.getByRole("heading", { name: "For Thursday" })).toBeVisible();
});

test("what takes a pressed button away gives the focus a place, and Escape takes a question back", async ({
  page,
}) => {
  await makeBriefing(page, "For Thursday");
  await button(page, "Delete slide").click();
  await page.locator("p[role=status] + button", { hasText: "Undo" }).press("Enter");
  await expect(page.getByText("Taken back. Slide 2 is chosen.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  await button(page, "Delete briefing").press("Enter");
  await expect(button(page, "Keep it")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page, "Delete briefing")).toBeFocused();
  await page.keyboard.press("Enter");
  await page
    .getByRole("group", { name: /^Delete/ })
    .getByRole("button")
    .first()
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle("Your own briefing – Belgian City Partnerships");
});

test("two windows do not write over each other", async ({ page }) => {
  await makeBriefing(page, "Mine");
  const other = await page.context().newPage();
  await other.goto(page.url());
  const title = (its: Page) => its.getByRole("textbox", { name: "Title of the briefing" });
  await title(other).fill("Theirs");
  // The first window had nothing unsaved: it follows.
  await expect(title(page)).toHaveValue("Theirs");
  const key = await page.evaluate(() => Object.keys(localStorage).find((one) => one.includes(":briefing:")));
  // As a window that stores unheard, while this one is being typed into.
  await title(page).fill("Mine again");
  await page.evaluate((name) => {
    const stored = JSON.parse(localStorage.getItem(name ?? "") ?? "");
    localStorage.setItem(name ?? "", JSON.stringify({ ...stored, revision: stored.revision + 5 }));
  }, key);
  await expect(page.getByText(/^Not kept: another window saved/)).toBeVisible();
  await button(page, "Keep mine as a copy").click();
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await page.goto(OWN);
  await expect(page.getByRole("link", { name: /^Edit/ })).toHaveCount(2);
});

test("what is stored and broken is told and left alone", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("belgian-city-partnerships:briefing:old", "{broken"));
  await page.goto(OWN);
  await expect(page.getByText(/^Briefing old is kept here but cannot be read/)).toBeVisible();
  await page.goto(`${OWN}?draft=old&as=edit`);
  await expect(page.getByText(/^Briefing old is kept here but cannot be read/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A briefing that cannot be read");
  await expect(page).toHaveTitle(/^A briefing that cannot be read – Belgian/);
  const saving = page.waitForEvent("download");
  await button(page, "Download it as it is").click();
  expect(await readFile(await (await saving).path(), "utf8")).toBe("{broken");
  expect(await page.evaluate(() => localStorage.getItem("belgian-city-partnerships:briefing:old"))).toBe(
    "{broken",
  );
  await page.goto(`${OWN}?draft=none`);
  await expect(page.getByText(/^This briefing is not kept on this device/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No briefing is here");
  await page.goto(`${OWN}#b=1.99.abc`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A link that holds no briefing");
  await page.getByRole("link", { name: "All your briefings" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your own briefing");
});

test("what cannot be kept can still be made, presented and downloaded", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(OWN);
  await button(page, "New briefing").click();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("First");
  await expect(page.getByText(/^Not kept: this browser has no room/)).toBeVisible();
  await button(page, "Present").click();
  await expect(page.getByRole("heading", { level: 1, name: "First" })).toBeVisible();
});

for (const theme of ["light", "dark"] as const)
  test(`list, editor and a stranger's briefing have no detectable barriers: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await makeBriefing(page, "For Thursday");
    const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await check();
    const hash = await carriedBy(page);
    await page.goto(OWN);
    await expect(page.getByRole("link", { name: /^Edit/ })).toBeVisible();
    await check();
    await page.goto(`${OWN}${hash}`);
    await page.reload();
    await expect(page.getByText(/^Made by someone else/)).toBeVisible();
    await check();
  });

test("the editor fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await makeBriefing(page, "For Thursday");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

const dialog = (page: Page) => page.getByRole("dialog", { name: "Add as a slide" });

test("what is seen becomes a slide, asks which briefing and what it says, and leads back", async ({
  page,
}) => {
  await page.goto("/cities/liege/?from=2018");
  await page.locator("[data-filter-button]").hover();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await page.keyboard.press("a");
  await expect(dialog(page).getByText("The slide shows the map as you see it")).toBeVisible();
  const fact = dialog(page).getByRole("checkbox").nth(1);
  await fact.check();
  await dialog(page).getByRole("button", { name: "Add the slide" }).click();
  await expect(page.getByText("Added as slide 2 of “My briefing”.")).toBeVisible();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\/cities\/liege\/\?from=2018$/);
  await page.goto("/partnerships/antwerp--san-diego/");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("Your briefing", { exact: true }).click();
  await page.getByRole("radio", { name: "A new briefing" }).check();
  await page.getByRole("textbox", { name: "Its title" }).fill("Another");
  await page.getByRole("button", { name: "Add the slide" }).click();
  await expect(page.getByText("Added as slide 2 of “Another”.")).toBeVisible();
  await page.getByRole("radio", { name: "My briefing (2 slides)" }).check();
  await page.getByRole("button", { name: "Add the slide" }).click();
  await expect(page.getByText("Added as slide 3 of “My briefing”.")).toBeVisible();
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page).toHaveURL(/\/present\/own\/\?draft=\w+&n=3&as=edit$/);
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(/Antwerp/);
  await slides(page).nth(1).click();
  await expect(page.getByRole("region", { name: "Sources named on this slide" })).toBeVisible();
  // The cover has its briefing's title while it has none of its own.
  await slides(page).nth(0).click();
  await expect(page.locator("[data-fit]")).toHaveAttribute("data-fit", /.*/);
  await button(page, "Present").click();
  await expect(page.getByRole("heading", { level: 1, name: "My briefing" })).toBeVisible();
});

for (const [path, as, said] of [
  ["/?view=atlantic", "atlantic", "A slide has no map of the whole Atlantic"],
  ["/?view=list", "list", "A list cannot be a map on a slide"],
  ["/compare/?cities=antwerp,vilvoorde", "compare", "A comparison becomes two cities side by side"],
  ["/about/", "reading", "This page has no map"],
  ["/?from=1951&to=1952&undated=0", "empty", "The filters leave nothing to show"],
] as const)
  test(`${path} says that it is no map before it becomes a slide`, async ({ page }) => {
    await page.goto(path);
    // Awake: keys are heard.
    await expect(page.getByRole("link", { name: "Present", exact: true })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    await page.keyboard.press("a");
    await expect(dialog(page).locator("[data-add-view]")).toHaveAttribute("data-add-view", as);
    await expect(dialog(page).getByText(said)).toBeVisible();
    await dialog(page).getByRole("button", { name: "Add the slide" }).click();
    await page.getByRole("button", { name: "Open it" }).click();
    const slide = await page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.includes(":briefing:")) ?? "";
      return JSON.parse(localStorage.getItem(key) ?? "{}").briefing.slides[1];
    });
    if (as === "atlantic") expect(slide.show.view).toBe("atlantic");
    else expect(slide.layout).toBe(as === "compare" ? "cities" : "words");
    if (as !== "atlantic") expect(slide.text.length).toBeGreaterThan(0);
  });
