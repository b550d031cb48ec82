import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { findEvidence, openAllEvidence, readTextPlaces } from "./evidence.ts";
import { findSearch } from "./explore.ts";
import { findText, openReady, touch } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const PAGE = "/cities/vilvoorde/";

/** A claim of that page that the atlas infers, with two sources; a promise, like every id. */
const CLAIM = "vilvoorde-columbus-pair";

const findButtons = (page: Page) => findText(page).getByRole("button", { name: "Copy with citation" });
const findButton = (page: Page, id = CLAIM) =>
  page.locator(`[id="${id}"]`).getByRole("button", { name: "Copy with citation" });

/** Opens a page, and the evidence of the claim, with which its button stands. */
async function openClaim(page: Page): Promise<void> {
  await openReady(page, PAGE);
  await findEvidence(page, CLAIM).click();
  await expect(findButton(page)).toBeVisible();
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function expectWhole(page: Page, text: string): Promise<void> {
  const lines = text.split("\n");
  const words = await page.locator(`[id="${CLAIM}"] > p`).first().textContent();
  expect(lines[0]).toBe(`“${words}”`);
  expect(lines[1]).toMatch(/^Inferred by this atlas: /);
  expect(lines.filter((line) => line.startsWith("Source: "))).toHaveLength(2);
  expect(text).toContain("Michael Duffin, “Exchanges Strengthen U.S.-Belgium Partnership");
  expect(text).toContain("paragraph 4a, paragraph 5.");
  expect(text).toContain("\nPage: http://www.thisweeknews.com/");
  expect(text).toContain(`\nRecord: ${new URL(page.url()).origin}${PAGE}#${CLAIM}\n`);
  expect(lines.at(-1)).toMatch(/^Read \w+ \d{1,2}, \d{4}\.$/);
}

test("every claim is copied with its sources, and the link in it leads back to it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  await openAllEvidence(page);
  const claims = findText(page)
    .locator("li[id]:has(> p) > details > p > span")
    .filter({ hasText: /^Sources?:$/ });
  await expect(findButtons(page)).toHaveCount(await claims.count());
  await findButton(page).click();
  await expect(findText(page).getByText("Copied with citation.")).toBeVisible();
  const text = await readClipboard(page);
  await expectWhole(page, text);
  await page.goto(text.match(/^Record: (.*)$/m)?.[1] ?? "");
  await expect(page.locator(":target")).toHaveId(CLAIM);
});

test("a claim of a page that was gone to names that page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  await findText(page).getByRole("link", { name: "Overview" }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await findText(page).locator("[data-evidence] > summary").first().click();
  await findButtons(page).first().click();
  await expect(findText(page).getByText("Copied with citation.")).toBeVisible();
  expect(await readClipboard(page)).toContain(`\nRecord: ${new URL(page.url()).origin}/#`);
});

test("keys alone open the evidence and copy a claim: its button comes after its sources", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openReady(page, PAGE);
  await expect(findButton(page), "folded away with the evidence").toHaveCount(0);
  await findEvidence(page, CLAIM).focus();
  await page.keyboard.press("Enter");
  await expect(findButton(page)).toBeVisible();
  for (const source of await page.locator(`[id="${CLAIM}"] a`).all()) {
    await page.keyboard.press("Tab");
    await expect(source).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await expect(findButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(findText(page).getByText("Copied with citation.")).toBeVisible();
  await expectWhole(page, await readClipboard(page));
});

test("where the page has no clipboard, the old way of copying does it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }),
  );
  await openClaim(page);
  await findButton(page).click();
  await expect(findText(page).getByText("Copied with citation.")).toBeVisible();
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

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
])
  test(
    `the buttons move nothing and are large enough, ${viewport.width} pixels wide`,
    sweepUnless(viewport.width === 320),
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(PAGE);
      await page.waitForLoadState("networkidle");
      await openAllEvidence(page);
      await expect(findButtons(page)).toHaveCount(0);
      const before = await readTextPlaces(page);
      await touch(page);
      await expect(findButtons(page).first()).toBeVisible();
      expect(await readTextPlaces(page)).toEqual(before);
      for (const button of await findButtons(page).all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      // No button lies on a link.
      const covered = await findButtons(page).evaluateAll(
        (buttons) =>
          buttons.filter((button) => {
            const own = button.getBoundingClientRect();
            const links = [...(button.closest("li")?.querySelectorAll("a") ?? [])];
            return links
              .flatMap((link) => [...link.getClientRects()])
              .some(
                ({ left, right, top, bottom }) =>
                  left < own.right && right > own.left && top < own.bottom && bottom > own.top,
              );
          }).length,
      );
      expect(covered).toBe(0);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
    },
  );

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
