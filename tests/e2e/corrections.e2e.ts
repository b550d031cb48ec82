import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { openAllEvidence, readTextPlaces } from "./evidence.ts";
import { findText, openReady, touch } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const PAGE = "/cities/vilvoorde/";

/** A claim of that page; a promise, like every id. */
const CLAIM = "vilvoorde-columbus-pair";

const findLinks = (page: Page) =>
  findText(page).getByRole("link", { name: /^Suggest a correction to this (claim|gap)$/ });
const findButtons = (page: Page) => findText(page).getByRole("button", { name: "Copy with citation" });

test("each claim has a link to an e-mail that names it, and leads back to it", async ({
  page,
  basedSite,
}) => {
  await openReady(page, basedSite.url + PAGE);
  await openAllEvidence(page);
  await expect(findButtons(page).first()).toBeVisible();
  await expect(findText(page).getByRole("link", { name: "Suggest a correction to this claim" })).toHaveCount(
    await findButtons(page).count(),
  );
  const claim = page.locator(`[id="${CLAIM}"]`);
  const href = await claim
    .getByRole("link", { name: "Suggest a correction to this claim" })
    .getAttribute("href");
  const { protocol, pathname, searchParams } = new URL(href ?? "");
  expect([protocol, pathname]).toEqual(["mailto:", "corrections@example.org"]);
  expect(searchParams.get("subject")).toBe(`Correction: ${CLAIM}`);
  const body = searchParams.get("body") ?? "";
  expect(body).toContain(`\r\n“${await claim.locator("> p").first().textContent()}”\r\n`);
  expect(body).toContain(`\r\nRecord: ${basedSite.url}${PAGE}#${CLAIM}\r\n`);
  expect(body).toContain("\r\nSource: “");
  await page.goto(body.match(/^Record: (.*)\r$/m)?.[1] ?? "");
  await expect(page.locator(":target")).toHaveId(CLAIM);
});

test("there is no such link where the site has no address", async ({ page }) => {
  await openReady(page, PAGE);
  await openAllEvidence(page);
  await expect(findButtons(page).first()).toBeVisible();
  await expect(findLinks(page)).toHaveCount(0);
});

test("the page about the atlas says so without script", async ({ browser, basedSite }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${basedSite.url}/about/`);
  await expect(findText(page).getByRole("link", { name: "corrections@example.org" })).toBeVisible();
  await expect(findText(page).getByText(/each claim and each gap has an envelope/)).toBeVisible();
  await page.close();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
])
  test(
    `the links move and cover nothing and are large enough, ${viewport.width} pixels wide`,
    sweepUnless(viewport.width === 320),
    async ({ page, basedSite }) => {
      await page.setViewportSize(viewport);
      await page.goto(basedSite.url + PAGE);
      await page.waitForLoadState("networkidle");
      await openAllEvidence(page);
      await expect(findLinks(page)).toHaveCount(0);
      const before = await readTextPlaces(page);
      await touch(page);
      await expect(findLinks(page).first()).toBeVisible();
      expect(await readTextPlaces(page)).toEqual(before);
      for (const link of await findLinks(page).all()) {
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      // A target may reach into the space between two lines, but no icon lies on words, and no target on another.
      const covered = await findText(page)
        .locator("li[id]:has(a[href^='mailto:'])")
        .evaluateAll((items) => {
          const isOver = (one: DOMRect, other: DOMRect) =>
            one.left < other.right &&
            one.right > other.left &&
            one.top < other.bottom &&
            one.bottom > other.top;
          return items
            .filter((item) => {
              const range = document.createRange();
              const words = [...item.querySelectorAll("p, dt, dd, summary, li > a")].flatMap((text) => {
                range.selectNodeContents(text);
                return [...range.getClientRects()];
              });
              const icons = [...item.querySelectorAll("svg")].map((icon) => icon.getBoundingClientRect());
              const targets = [...item.querySelectorAll("a, button")].map((target) => [
                ...target.getClientRects(),
              ]);
              return (
                icons.some((icon) => words.some((word) => isOver(icon, word))) ||
                targets.some((own, index) =>
                  targets
                    .slice(index + 1)
                    .flat()
                    .some((other) => own.some((rect) => isOver(rect, other))),
                )
              );
            })
            .map(({ id }) => id);
        });
      expect(covered).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await page.emulateMedia({ media: "print" });
      for (const link of await findLinks(page).all()) await expect(link).toBeHidden();
      await expect(findText(page).locator("a[href^='mailto:']").first()).toBeHidden();
    },
  );
