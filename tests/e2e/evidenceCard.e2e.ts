import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { findCard, findNumbers, findSwitch, readTextPlaces, showAllEvidence, unfoldAll } from "./evidence.ts";
import { findText, openReady, touch } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const PAGE = "/cities/vilvoorde/";

/** A claim of that page that the atlas infers, with two sources; a promise, like every id. */
const CLAIM = "vilvoorde-columbus-pair";

/** The first words that a page of the published data quotes, and the sentence that they stand behind. */
async function findQuoted(page: Page, address: string): Promise<{ id: string; text: string }> {
  const { uses } = await (await page.request.get(`${address}evidence.json`)).json();
  for (const [id, its] of Object.entries<{ quotations?: { text: string }[] }[]>(uses))
    for (const { quotations: [first] = [] } of its)
      if (first && !id.startsWith("fact-")) return { id, text: first.text };
  throw new Error(`${address} quotes nothing`);
}

const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])
  test(
    `the card opens in place and lies on no word of its claim, ${viewport.width} pixels wide`,
    sweepUnless(viewport.width !== 320),
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await openReady(page, PAGE);
      const number = findNumbers(page, CLAIM).first();
      await number.scrollIntoViewIfNeeded();
      await number.click();
      await expect(findCard(page).locator("[data-evidence-source]")).toHaveCount(2);
      const card = await boxOf(page, "[data-evidence-card]");
      const claim = await boxOf(page, `[id="${CLAIM}"]`);
      const isApart =
        claim.right <= card.left ||
        claim.left >= card.right ||
        claim.bottom <= card.top ||
        claim.top >= card.bottom;
      expect(isApart, JSON.stringify({ card, claim })).toBe(true);
      expect(claim.top).toBeGreaterThanOrEqual(0);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(viewport.width);
      expect(card.bottom).toBeLessThanOrEqual(viewport.height);
      const isOnTop = await page.evaluate(({ left, top }) => {
        const element = document.elementFromPoint(left + 30, top + 30);
        return element?.closest("[data-evidence-card]") !== null;
      }, card);
      expect(isOnTop).toBe(true);
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(findCard(page)).toHaveCount(0);
      await expect(number).toBeFocused();
      expect(new URL(page.url()).pathname).toBe(PAGE);
    },
  );

test("a card opens within two frames once its data are there", async ({ page }) => {
  await openReady(page, PAGE);
  await page.waitForLoadState("networkidle");
  const frames = await findNumbers(page, CLAIM)
    .first()
    .evaluate(async (number: HTMLElement) => {
      number.click();
      for (let count = 0; count < 60; count++) {
        if (document.querySelector("[data-evidence-card] [data-evidence-source]")) return count;
        await new Promise(requestAnimationFrame);
      }
      return Number.POSITIVE_INFINITY;
    });
  expect(frames).toBeLessThanOrEqual(2);
});

test("the words of a source stand in the card, in their language", async ({ page, basedSite }) => {
  const address = `${basedSite.url}/cities/antwerp/`;
  const { id, text } = await findQuoted(page, address);
  await openReady(page, address);
  await unfoldAll(page);
  await findNumbers(page, id).first().click();
  const words = findCard(page).locator("blockquote").filter({ hasText: text });
  await expect(words).toHaveAttribute("lang", /^[a-z]{2}$/);
  await expect(words).toHaveAttribute("dir", "auto");
});

test("a source in full is one link away, and the way back leads to the page", async ({ page }) => {
  await openReady(page, PAGE);
  await findNumbers(page, CLAIM).first().click();
  await findCard(page).getByRole("link", { name: "Source 1 in full" }).click();
  await expect(page).toHaveURL(/\/sources\/duffin\/$/);
  await expect(findCard(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vilvoorde");
});

test("what is copied of the text has no numbers, and each claim is in it once", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  const words = await page.locator(`[id="${CLAIM}"] > p > span`).first().textContent();
  await page.evaluate((id) => {
    const claim = document.getElementById(id);
    if (claim) window.getSelection()?.selectAllChildren(claim);
  }, CLAIM);
  await page.keyboard.press("ControlOrMeta+C");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(words);
});

test("nothing moves when the cards come", async ({ page }) => {
  await page.goto(PAGE);
  await page.waitForLoadState("networkidle");
  await unfoldAll(page);
  const before = await readTextPlaces(page);
  await touch(page);
  await expect(findText(page).locator("[aria-haspopup=dialog]").first()).toBeVisible();
  expect(await readTextPlaces(page)).toEqual(before);
});

test("the switch is remembered on the device, and every claim then has its evidence below it", async ({
  page,
}) => {
  await openReady(page, PAGE);
  await showAllEvidence(page);
  await expectAccessible(page);
  await page.reload();
  await expect(findSwitch(page)).toBeChecked();
  await expect(page.locator(`[id="${CLAIM}"] [data-evidence-source]`)).toHaveCount(2);
  await findSwitch(page).click();
  await expect(findText(page).locator("[data-evidence-place]")).toHaveCount(0);
});

test("a city is read on a phone in less than eight screens and passed with at most 90 tab stops", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReady(page, "/cities/antwerp/");
  const { height, stops } = await findText(page).evaluate((text) => ({
    height: text.getBoundingClientRect().height,
    stops: [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, summary, [tabindex='0']"),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .length,
  }));
  expect(height).toBeLessThan(8 * 844);
  expect(stops).toBeLessThanOrEqual(90);
});

test("each published page that names sources has what they say beside it", async () => {
  const folder = ".cache/dist-based";
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => basename(file) === "page.json");
  expect(pages.length).toBeGreaterThan(50);
  const missing: string[] = [];
  for (const page of pages) {
    const { view } = JSON.parse(await readFile(join(folder, page), "utf8"));
    const evidence = join(dirname(page), "evidence.json");
    if (view.content.hasEvidence && !files.includes(evidence)) missing.push(evidence);
  }
  expect(missing).toEqual([]);
});
