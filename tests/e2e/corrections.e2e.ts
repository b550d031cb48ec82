import { expect, type Page } from "@playwright/test";
import { findCard, findNumbers, showAllEvidence, unfoldAll } from "./evidence.ts";
import { findText, openReady } from "./liveMap.ts";
import { test } from "./site.ts";

const PAGE = "/cities/vilvoorde/";

/** A claim of that page; a promise, like every id. */
const CLAIM = "vilvoorde-columbus-pair";

const findLink = (page: Page) =>
  findCard(page).getByRole("link", { name: /^Suggest a correction to this (claim|gap)$/ });

async function openCard(page: Page, id: string): Promise<void> {
  await findNumbers(page, id).first().click();
  await expect(findCard(page).locator("[data-evidence-source]")).not.toHaveCount(0);
}

test("the card of a claim has a link to an e-mail that names it, and leads back to it", async ({
  page,
  basedSite,
}) => {
  await openReady(page, basedSite.url + PAGE);
  await openCard(page, CLAIM);
  const href = await findLink(page).getAttribute("href");
  const { protocol, pathname, searchParams } = new URL(href ?? "");
  expect([protocol, pathname]).toEqual(["mailto:", "corrections@example.org"]);
  expect(searchParams.get("subject")).toBe(`Correction: ${CLAIM}`);
  const body = searchParams.get("body") ?? "";
  const words = await page.locator(`[id="${CLAIM}"] > p > span`).first().textContent();
  expect(body).toContain(`\r\n“${words}”\r\n`);
  expect(body).toContain(`\r\nRecord: ${basedSite.url}${PAGE}#${CLAIM}\r\n`);
  expect(body).toContain("\r\nSource: “");
  await page.goto(body.match(/^Record: (.*)\r$/m)?.[1] ?? "");
  await expect(page.locator(":target")).toHaveId(CLAIM);
});

test("where all evidence is shown, each claim and each gap has such a link of its own name", async ({
  page,
  basedSite,
}) => {
  await openReady(page, basedSite.url + PAGE);
  await showAllEvidence(page);
  await unfoldAll(page);
  const links = findText(page).getByRole("link", { name: /^Correct (claim|gap) \d+$/ });
  const sentences = findText(page).locator("li[id]:has(> [data-evidence-place])");
  await expect(links).toHaveCount(await sentences.count());
  const names = await links.allTextContents();
  expect(new Set(names).size).toBe(names.length);
});

test("there is no such link where the site has no address", async ({ page }) => {
  await openReady(page, PAGE);
  await openCard(page, CLAIM);
  await expect(findLink(page)).toHaveCount(0);
});

test("the page about the atlas says so without script", async ({ browser, basedSite }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${basedSite.url}/about/`);
  await expect(findText(page).getByRole("link", { name: "corrections@example.org" })).toBeVisible();
  await expect(findText(page).getByText(/the evidence of each claim and each gap has a link/)).toBeVisible();
  await page.close();
});
