import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { findText, readAddress, touch, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

type Places = { panel: number; document: number };

/** How far panel and document are scrolled. */
const readPlaces = (page: Page): Promise<Places> =>
  page.evaluate(() => ({
    panel: document.querySelector("#text")?.scrollTop ?? -1,
    document: window.scrollY,
  }));

async function scrollPanel(page: Page, top: number): Promise<void> {
  await page.locator("#text").evaluate((panel, to) => panel.scrollTo(0, to), top);
}

async function scrollDocument(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => window.scrollTo({ top: to, behavior: "instant" }), top);
}

const findHeading = (page: Page) => page.getByRole("heading", { level: 1 });

/** What has the focus: the address that it leads to, or its words. */
const readFocus = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("href") ?? document.activeElement?.textContent ?? "",
  );

/** Opens all that is folded in the panel: what a reader has opened counts for the heights. */
async function unfold(page: Page): Promise<void> {
  await findText(page).evaluate((panel) => {
    for (const folded of panel.querySelectorAll("details")) folded.open = true;
  });
}

/** How far the panel, or on a phone the document, is scrolled where the list of sources stands in the middle of the window. */
const placeOfSources = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const list = document.querySelector('[data-section="references"]');
    const scroller = window.innerWidth < 720 ? document.documentElement : document.querySelector("#text");
    const { top = 0 } = list?.getBoundingClientRect() ?? {};
    return Math.floor((scroller?.scrollTop ?? 0) + top - 300);
  });

/** Presses the first link to a kind of page that is in sight in the panel; returns its address. */
async function pressLinkInSight(page: Page, path: string): Promise<string> {
  const links = findText(page).locator(`a[href^="${path}"]`);
  const at = await links.evaluateAll((all) =>
    all.findIndex((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top > 120 && bottom < window.innerHeight - 220 && link.checkVisibility();
    }),
  );
  expect(at, `a link to ${path} is in sight`).toBeGreaterThanOrEqual(0);
  const link = links.nth(at);
  const address = await link.getAttribute("href");
  await link.click();
  return address ?? "";
}

for (const city of ["antwerp", "verviers"])
  test(`Back and Forward restore the place in the panel of ${city} exactly, after a source`, async ({
    page,
  }) => {
    await page.setViewportSize(WIDE);
    await openView(page, `/cities/${city}/`);
    await unfold(page);
    const top = await placeOfSources(page);
    expect(top).toBeGreaterThan(1000);
    await scrollPanel(page, top);
    await expect.poll(() => readPlaces(page)).toEqual({ panel: top, document: 0 });
    const source = await pressLinkInSight(page, "/sources/");
    await expect.poll(() => readAddress(page)).toBe(source);
    await expect(findHeading(page)).toBeFocused();
    expect(await readPlaces(page)).toEqual({ panel: 0, document: 0 });
    await scrollPanel(page, 333);
    await page.goBack();
    await expect(findHeading(page)).toHaveText(new RegExp(`^${city}`, "i"));
    await untilStill(page);
    expect(await readPlaces(page)).toEqual({ panel: top, document: 0 });
    expect(await readFocus(page), "the link that led away").toBe(source);
    await page.goForward();
    await expect.poll(() => readAddress(page)).toBe(source);
    await untilStill(page);
    expect(await readPlaces(page)).toEqual({ panel: 333, document: 0 });
    await expect(findHeading(page)).toBeFocused();
  });

test("the place is restored after a city, and where a whole document was loaded in between", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await openView(page, "/cities/liege/");
  await scrollPanel(page, 900);
  await page.locator("#map a[data-city='nashville']").filter({ visible: true }).first().press("Enter");
  await expect(findHeading(page)).toHaveText("Nashville");
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Liège");
  await untilStill(page);
  expect(await readPlaces(page)).toEqual({ panel: 900, document: 0 });
  expect(await readFocus(page), "the mark that led away").toBe("/cities/nashville/");
  // The list of packages is in the HTML of its page alone.
  await page.getByRole("link", { name: "Licenses", exact: true }).first().click();
  await expect(findHeading(page)).toHaveText("Licenses");
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Liège");
  await expect.poll(() => readPlaces(page)).toEqual({ panel: 900, document: 0 });
  await page.reload();
  await expect.poll(() => readPlaces(page)).toEqual({ panel: 900, document: 0 });
});

test("what another script has written in the place of the kept ones does no harm", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openView(page, "/cities/liege/");
  await page.evaluate(() => {
    window.addEventListener("pagehide", () =>
      sessionStorage.setItem(
        "atlas-places",
        `[[${JSON.stringify(history.state.entry)},{"scrolled":{"text":"x","document":-4},"opened":[null,"a",1e99]}],7,{"a":1}]`,
      ),
    );
  });
  await page.reload();
  await touch(page);
  await page.waitForLoadState("networkidle");
  await expect(findHeading(page)).toHaveText("Liège");
  expect(await readPlaces(page)).toEqual({ panel: 0, document: 0 });
});

test("on a phone the document goes back to its place", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openView(page, "/cities/antwerp/");
  await unfold(page);
  const top = await placeOfSources(page);
  await scrollDocument(page, top);
  const source = await pressLinkInSight(page, "/sources/");
  await expect.poll(() => readAddress(page)).toBe(source);
  await expect.poll(async () => (await readPlaces(page)).document).toBe(0);
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Antwerp");
  await untilStill(page);
  expect((await readPlaces(page)).document).toBe(top);
  expect(await readFocus(page)).toBe(source);
});

test("Back from a record of the same page leads to the place and the link before", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await openView(page, "/cities/antwerp/");
  await scrollPanel(page, 40);
  const mark = page.locator("[data-timeline] a[href*='#']").filter({ visible: true }).first();
  const address = await mark.getAttribute("href");
  await mark.press("Enter");
  await expect.poll(() => readAddress(page)).toBe(address);
  expect((await readPlaces(page)).panel).not.toBe(40);
  await page.goBack();
  await expect.poll(() => readPlaces(page)).toEqual({ panel: 40, document: 0 });
  expect(await readFocus(page)).toBe(address);
});

for (const size of [WIDE, { width: 1280, height: 720 }])
  test(`a jump to a record moves the panel alone at ${size.width}x${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openView(page, "/cities/antwerp/");
    const fold = page.getByRole("button", { name: /^Timeline, / });
    if (await fold.isVisible()) await fold.click();
    // Lines of the card lead to records and sections of the same text.
    const jumps = page.locator(
      "[data-timeline] a[href^='/cities/antwerp/#'], #text a[href^='/cities/antwerp/#'], [data-card] a[href^='#']",
    );
    const addresses = await jumps.evaluateAll((links) => [
      ...new Set(
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href") ?? ""),
      ),
    ]);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      await jumps
        .and(page.locator(`[href="${address}"]`))
        .filter({ visible: true })
        .first()
        .press("Enter");
      await untilStill(page);
      expect((await readPlaces(page)).document, address).toBe(0);
      await expect(page.locator(`[id="${address.split("#")[1]}"]`)).toBeInViewport();
    }
    // Loaded with it, and from another page.
    const last = addresses.findLast((address) => address.startsWith("/")) ?? "";
    await openView(page, last);
    expect((await readPlaces(page)).document, "loaded").toBe(0);
    expect((await readPlaces(page)).panel).toBeGreaterThan(0);
    await expect(page.locator("header")).toBeInViewport({ ratio: 1 });
  });

test("the wheel at the end of the panel moves nothing else", async ({ page }) => {
  // So low that the map does not fit.
  await page.setViewportSize({ width: 1280, height: 480 });
  await openView(page, "/cities/antwerp/");
  await scrollPanel(page, 1_000_000);
  const { panel } = await readPlaces(page);
  const canScroll = await page.evaluate(
    () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
  );
  expect(canScroll, "there is more below").toBe(true);
  await page.mouse.move(200, 300);
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 400);
  await untilStill(page);
  expect(await readPlaces(page)).toEqual({ panel, document: 0 });
});
