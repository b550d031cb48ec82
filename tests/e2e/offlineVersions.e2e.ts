import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { openReady, untilLive } from "./liveMap.ts";
import { dialog, openOffline, sign, test, visit } from "./offlineCopy.ts";
import { deployVersion, deployWithoutOffline, type OwnSite } from "./ownSite.ts";

const WORD = "Anew";
const text = (page: Page) => page.locator("#text");

/** A reader has a copy, the site is deployed anew, and the reader comes back. */
async function comeBack(page: Page, ownSite: OwnSite): Promise<void> {
  await visit(page);
  await deployVersion(ownSite, WORD);
  await page.goto("/cities/antwerp/");
  await expect(sign(page)).toHaveText("New version ready");
}

test("a new version is offered, taken when the reader wants it, and whole", async ({ page, ownSite }) => {
  await comeBack(page, ownSite);
  await expect(text(page)).not.toContainText(WORD);
  await openOffline(page);
  await expect(dialog(page)).toContainText("A new version of this site is ready.");
  await dialog(page).getByRole("button", { name: "Load the new version" }).click();
  await expect(text(page)).toContainText(WORD);
  await expect(sign(page)).toHaveText("Ready offline");
  await expect.poll(() => page.evaluate(async () => (await window.caches.keys()).length)).toBe(1);
  await ownSite.stop();
  await page.goto("/");
  await expect(text(page)).toContainText(WORD);
});

test("a reader who does nothing stays with the old version, without a network too", async ({
  page,
  ownSite,
}) => {
  await comeBack(page, ownSite);
  await page.reload();
  await expect(text(page)).not.toContainText(WORD);
  await ownSite.stop();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(text(page)).not.toContainText(WORD);
});

test("a new version waits for as long as a window shows slides", async ({ page, context, ownSite }) => {
  await comeBack(page, ownSite);
  const stage = await context.newPage();
  await stage.goto("/present/vilvoorde-columbus/1/");
  await stage.locator("[data-awake]").waitFor();
  await openOffline(page);
  const take = dialog(page).getByRole("button", { name: "Load the new version" });
  await take.click();
  await expect(dialog(page)).toContainText("A window shows slides now");
  await expect(text(page)).not.toContainText(WORD);
  await stage.close();
  await take.click();
  await expect(text(page)).toContainText(WORD);
});

test("slides of a reader's own hold a new version back too", async ({ page, context, ownSite }) => {
  const own = await context.newPage();
  await own.goto("/present/own/");
  await own.getByRole("button", { name: "New briefing", exact: true }).click();
  await own.getByRole("textbox", { name: "Title", exact: true }).fill("First");
  await own.getByRole("button", { name: "Present", exact: true }).click();
  await expect(own.getByRole("heading", { level: 1, name: "First" })).toBeVisible();
  await comeBack(page, ownSite);
  await openOffline(page);
  await dialog(page).getByRole("button", { name: "Load the new version" }).click();
  await expect(dialog(page)).toContainText("A window shows slides now");
});

test("other windows go on with the files that they began with, and say so", async ({
  page,
  context,
  ownSite,
}) => {
  await visit(page);
  const other = await context.newPage();
  await openReady(other, "/cities/antwerp/");
  await expect(sign(other)).toHaveText("Ready offline");
  await deployVersion(ownSite, WORD);
  await page.reload();
  await expect(sign(page)).toHaveText("New version ready");
  await openOffline(page);
  await dialog(page).getByRole("button", { name: "Load the new version" }).click();
  await expect(text(page)).toContainText(WORD);
  await ownSite.stop();

  await expect(sign(other)).toHaveText("Earlier version");
  // Parts and data that it has not asked for yet are those of its own version.
  await other.getByRole("button", { name: "Share" }).click();
  await expect(other.getByRole("dialog").getByText("Download", { exact: true })).toBeVisible();
  await other.keyboard.press("Escape");
  const versions = await Promise.all(
    [page, other].map((one) =>
      one.evaluate(
        async () => (await (await fetch("/index.html?x")).text()).match(/data-version="([^"]+)"/)?.[1],
      ),
    ),
  );
  const own = await Promise.all([page, other].map((one) => one.locator("html").getAttribute("data-version")));
  expect(versions).toEqual(own);
  expect(new Set(versions).size).toBe(2);
  await openOffline(other);
  await dialog(other).getByRole("button", { name: "Load this page again" }).click();
  await expect(text(other)).toContainText(WORD);
});

test("the reader can look for a new version, with and without a network", async ({ page, ownSite }) => {
  await visit(page);
  await openOffline(page);
  const look = dialog(page).getByRole("button", { name: "Look for a new version" });
  await look.click();
  await expect(dialog(page)).toContainText("This is the newest version.");
  await ownSite.stop();
  await look.click();
  await expect(dialog(page)).toContainText("The site cannot be reached now");
  await ownSite.start();
  await deployVersion(ownSite, WORD);
  await look.click();
  await expect(dialog(page)).toContainText("A new version of this site is ready.");
});

test.describe("a visit during a deployment", () => {
  test.use({ allowedProblems: [/Failed to load resource/] });

  test("keeps nothing of a version that is half there, and the next visit keeps the new one", async ({
    page,
    ownSite,
  }) => {
    const [pack = ""] =
      (await (await page.request.get("/sw.js")).text()).match(/assets\/offline-[^"]+/) ?? [];
    await rm(join(ownSite.directory, pack));
    await rm(join(ownSite.directory, `${pack}.br`));
    await rm(join(ownSite.directory, `${pack}.gz`));
    await ownSite.stop();
    await ownSite.start();
    await page.goto("/");
    await expect(sign(page)).toHaveText("Not kept offline");
    await openOffline(page);
    await expect(dialog(page)).toContainText("it was changed while it was being downloaded");
    await deployVersion(ownSite, WORD);
    await visit(page);
    await expect(text(page)).toContainText(WORD);
  });
});

test("a build without offline takes back what earlier ones have kept", async ({ page, ownSite }) => {
  await visit(page);
  await deployWithoutOffline(ownSite, WORD);
  // The old worker answers once more, and learns of its end.
  await page.goto("/");
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await expect.poll(() => page.evaluate(() => window.caches.keys())).toEqual([]);
  ownSite.asked.length = 0;
  await page.goto("/cities/antwerp/");
  await untilLive(page);
  await expect(text(page)).toContainText(WORD);
  await expect(sign(page)).toHaveCount(0);
  expect(ownSite.asked).toContain("/cities/antwerp/");
  expect(ownSite.asked).not.toContain("/sw.js");
});
