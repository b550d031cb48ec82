import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { findCard, findNumbers, showAllEvidence } from "./evidence.ts";
import { findSearch } from "./explore.ts";
import { findText, openReady } from "./liveMap.ts";
import { test } from "./site.ts";

const PAGE = "/cities/vilvoorde/";

/** A claim of that page that the atlas infers, with two sources; a promise, like every id. */
const CLAIM = "vilvoorde-columbus-pair";

const findButton = (page: Page) => findCard(page).getByRole("button", { name: "Copy with citation" });
const findStatus = (page: Page) => page.locator("[data-evidence-status]");

/** Opens a page, and the card of the claim, with which its button stands. */
async function openClaim(page: Page): Promise<void> {
  await openReady(page, PAGE);
  await findNumbers(page, CLAIM).first().click();
  await expect(findButton(page)).toBeVisible();
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function expectWhole(page: Page, text: string): Promise<void> {
  const lines = text.split("\n");
  const words = await page.locator(`[id="${CLAIM}"] > p > span`).first().textContent();
  expect(lines[0]).toBe(`“${words}”`);
  expect(lines[1]).toMatch(/^Inferred by this atlas: /);
  expect(lines.filter((line) => line.startsWith("Source: "))).toHaveLength(2);
  expect(text).toContain("Michael Duffin, “Exchanges Strengthen U.S.-Belgium Partnership");
  expect(text).toContain("paragraph 4a, paragraph 5.");
  expect(text).toContain("\nPage: http://www.thisweeknews.com/");
  expect(text).toContain(`\nRecord: ${new URL(page.url()).origin}${PAGE}#${CLAIM}\n`);
  expect(lines.at(-1)).toMatch(/^Read \w+ \d{1,2}, \d{4}\.$/);
}

test("a claim is copied with its sources, and the link in it leads back to it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openClaim(page);
  await findButton(page).click();
  await expect(findStatus(page)).toHaveText("Copied with citation.");
  const text = await readClipboard(page);
  await expectWhole(page, text);
  await page.goto(text.match(/^Record: (.*)$/m)?.[1] ?? "");
  await expect(page.locator(":target")).toHaveId(CLAIM);
});

test("where all evidence is shown each claim is copied by a button of its own name", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  await showAllEvidence(page);
  const buttons = findText(page).getByRole("button", { name: /^Copy claim \d+$/ });
  const names = await buttons.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(
    await findText(page).locator("li[id]:has(> p > span + a[href^='#source-']:not([data-read]))").count(),
  );
  // One place of the page says what was done, and not a place in each claim. The foot has its own, for the copy.
  await expect(findText(page).locator("li[id]").getByRole("status")).toHaveCount(0);
  await page
    .locator(`[id="${CLAIM}"]`)
    .getByRole("button", { name: /^Copy claim/ })
    .click();
  await expect(findStatus(page)).toHaveText("Copied with citation.");
  await expectWhole(page, await readClipboard(page));
});

test("a claim of a page that was gone to names that page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  await findText(page).getByRole("link", { name: "Overview" }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await findText(page).locator("li[id] a[href^='#source-']").first().click();
  await findButton(page).click();
  await expect(findStatus(page)).toHaveText("Copied with citation.");
  expect(await readClipboard(page)).toContain(`\nRecord: ${new URL(page.url()).origin}/#`);
});

test("keys alone open the card and copy a claim, and lead back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  const number = findNumbers(page, CLAIM).first();
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(findCard(page)).toBeFocused();
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(findButton(page)).toBeFocused({ timeout: 50 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(findStatus(page)).toHaveText("Copied with citation.");
  await expectWhole(page, await readClipboard(page));
  await page.keyboard.press("Escape");
  await expect(findCard(page)).toHaveCount(0);
  await expect(number).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(PAGE);
});

test("where the page has no clipboard, the old way of copying does it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }),
  );
  await openClaim(page);
  await findButton(page).click();
  await expect(findStatus(page)).toHaveText("Copied with citation.");
  await expect(findButton(page)).toBeFocused();
  await findSearch(page).click();
  await page.keyboard.press("ControlOrMeta+V");
  // A field of one line leaves the breaks out.
  await expect(findSearch(page)).toHaveValue(
    /^“.*Inferred by this atlas: .*Record: .*#vilvoorde-columbus-pair/,
  );
});

test("where nothing may be copied, the text is given and selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await openClaim(page);
  await findButton(page).click();
  const dialog = page.getByRole("dialog", { name: "Copy it yourself" });
  const box = dialog.getByRole("textbox");
  await expect(box).toBeFocused();
  await expectWhole(page, await box.inputValue());
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await box.inputValue());
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(findButton(page)).toBeFocused();
});

test("each page names the files of its citation, which come as what they are", async ({
  page,
  site,
  basedSite,
}) => {
  const sites = [
    { url: site.url, data: "tests/fixtures/atlas" },
    { url: basedSite.url, data: "public/data" },
  ];
  for (const { url, data } of sites) {
    const { updated } = JSON.parse(readFileSync(`${data}/about.json`, "utf8")).about;
    for (const path of ["/", PAGE, "/partnerships/vilvoorde--columbus/"]) {
      await page.goto(url + path);
      const files = await page
        .locator("link[rel=alternate]:not([type*=oembed])")
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute("type"), (link as HTMLLinkElement).href]),
        );
      expect(files).toEqual([
        ["application/x-bibtex", `${url}${path}cite.bib`],
        ["application/vnd.citationstyles.csl+json", `${url}${path}cite.json`],
      ]);
      const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
      expect(await page.locator("link[rel=cite-as]").getAttribute("href")).toBe(canonical);
      for (const [type = "", address = ""] of files as [string, string][]) {
        const answer = await page.request.get(address);
        expect(answer.headers()["content-type"]).toContain(type);
        const text = await answer.text();
        for (const part of [canonical ?? "", updated.slice(0, 4)]) expect(text).toContain(part);
      }
    }
  }
});

const section = (page: Page, name: string) => page.getByRole("region", { name });

/** What the open part of the share dialog gives as CSL-JSON. */
async function readItem(page: Page, name: string) {
  const part = section(page, name);
  await part.getByRole("combobox", { name: "Form" }).selectOption("csl");
  const [item] = JSON.parse(await part.getByRole("textbox", { name: "Citation" }).inputValue());
  return item;
}

test("a slide is cited from its share dialog, by itself or as its briefing, and nothing of it is loaded before", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/present/vilvoorde-columbus/2/");
  await page.locator("[data-awake]").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\/vilvoorde-columbus\/3\/$/);
  const slide = await page.getByRole("heading", { level: 1 }).textContent();
  expect(asked.filter((path) => /cit(e|ation)/i.test(path))).toEqual([]);
  await page.getByRole("button", { name: "Share" }).click();
  // What cites comes with the dialog, and what is said of this slide with its part.
  expect(asked.filter((path) => /\/(cite|citation)\./.test(path))).toEqual([]);
  await page.locator("summary", { hasText: "Cite this slide" }).click();
  const item = await readItem(page, "Cite this slide");
  expect(item).toMatchObject({
    title: `${slide} – One partnership, two visits: Vilvoorde and Columbus`,
    URL: "https://example.org/present/vilvoorde-columbus/3/",
    author: [{ literal: "Belgian City Partnerships" }],
  });
  await expect(section(page, "Cite this slide").getByRole("link", { name: "RIS" })).toHaveAttribute(
    "href",
    "/present/vilvoorde-columbus/3/cite.ris",
  );
  await expectAccessible(page);
  await page.getByRole("radio", { name: "The briefing" }).check();
  await expect(section(page, "Cite this briefing")).toBeVisible();
  expect(await readItem(page, "Cite this briefing")).toMatchObject({
    title: "One partnership, two visits: Vilvoorde and Columbus",
    URL: "https://example.org/present/vilvoorde-columbus/1/",
  });
});

test("an own briefing is cited as its author's, with the link that holds all of it, and saved as a file", async ({
  page,
}) => {
  await page.goto("/present/own/");
  await page.getByRole("button", { name: "New briefing", exact: true }).click();
  await page.getByRole("textbox", { name: "Title of the briefing" }).fill("For Thursday");
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("First");
  await page.getByRole("textbox", { name: "Author" }).fill("");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "Share" }).click();
  await page.locator("summary", { hasText: "Cite this slide" }).click();
  const item = await readItem(page, "Cite this slide");
  expect(item).toMatchObject({
    title: "First – For Thursday",
    "container-title": "Belgian City Partnerships",
  });
  // Whoever wrote it, the site did not.
  expect(item).not.toHaveProperty("author");
  const saving = page.waitForEvent("download");
  await section(page, "Cite this slide").getByRole("button", { name: "CSL-JSON" }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, "utf8"))[0]).toEqual(item);
  // The link of the citation opens the slide anew for whoever has nothing of it.
  const { pathname, search, hash } = new URL(item.URL);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${pathname}${search}${hash}`);
  await expect(page.getByRole("heading", { name: "For Thursday" })).toBeVisible();
});
