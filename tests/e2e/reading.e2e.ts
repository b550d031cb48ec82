import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { findText, openReady, readAddress, untilLive } from "./liveMap.ts";
import { test } from "./site.ts";

const READ = ["/sources/", "/sources/duffin/", "/about/", "/licenses/", "/compare/?cities=antwerp,vilvoorde"];

/** Most letters of a line, of paragraphs that have several. */
const readMeasure = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll("#text p, #text dd, #text li")].filter(
      (element) => element.children.length === 0 && (element.textContent ?? "").length > 60,
    );
    return paragraphs.reduce((most, { firstChild }) => {
      if (!firstChild) return most;
      const text = firstChild.textContent ?? "";
      const range = document.createRange();
      let line = { top: Number.NaN, letters: 0 };
      let longest = 0;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(firstChild, at);
        range.setEnd(firstChild, at + 1);
        const { top } = range.getBoundingClientRect();
        line = Math.abs(top - line.top) < 4 ? { top, letters: line.letters + 1 } : { top, letters: 1 };
        longest = Math.max(longest, line.letters);
      }
      return Math.max(most, longest);
    }, 0);
  });

for (const address of READ)
  test(`${address} is read in the width of the window, without a map, in lines of at most 75 letters`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const response = await page.goto(address);
    expect((await response?.text()) ?? "", "no drawing is sent").not.toMatch(/class="basemap-/);
    await openView(page, address);
    await expect(page.locator("[data-frame], [data-timeline]")).toHaveCount(0);
    const box = await findText(page).locator("h1").locator("..").boundingBox();
    expect(box?.width ?? 0, "the column of the text").toBeGreaterThan(1100);
    expect(await readMeasure(page)).toBeLessThanOrEqual(75);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

test("a list of sources has two columns where there is room, and the cards of compared cities stand side by side", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, "/sources/");
  const lefts = await findText(page)
    .locator("li[id]")
    .evaluateAll((rows) => [...new Set(rows.map((row) => Math.round(row.getBoundingClientRect().left)))]);
  expect(lefts).toHaveLength(2);
  await openView(page, "/compare/?cities=antwerp,vilvoorde");
  const [one, other] = await Promise.all(
    ["Antwerp", "Vilvoorde"].map((name) =>
      findText(page)
        .getByRole("article")
        .filter({ has: page.getByRole("heading", { name }) })
        .boundingBox(),
    ),
  );
  expect(one?.width ?? 0).toBeGreaterThan(400);
  expect(other?.y).toBe(one?.y);
});

test("the switch of the views leads from a page for reading to the map and to the list", async ({ page }) => {
  const views = page.getByRole("navigation", { name: "View" });
  await openView(page, "/about/?theme=dark");
  await expect(views.locator("[aria-current]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Filters/ })).toHaveCount(0);
  await views.getByRole("link", { name: "Two maps" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Belgian cities/);
  await untilLive(page);
  expect(readAddress(page)).toBe("/?theme=dark");
  await expect(page.locator("[data-frame='be'] path.basemap-country")).not.toHaveCount(0);
  await openView(page, "/about/");
  await views.getByRole("link", { name: "List" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All exchanges");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About this atlas");
});

test("an address for reading that asks for a view stays without a map", async ({ page }) => {
  await openView(page, "/about/?view=atlantic");
  await expect(page.getByRole("region")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the map is there again after a page for reading, with its land and its lines", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  const land = page.locator("[data-frame='be'] path.basemap-country").filter({ visible: true });
  await expect(land).not.toHaveCount(0);
  await page.getByRole("link", { name: "About", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About this atlas");
  await expect(page.locator("[data-frame]").filter({ visible: true })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await expect(land).not.toHaveCount(0);
  await untilLive(page);
  // From a document without a map to one that has it.
  await openView(page, "/sources/duffin/");
  await findText(page).locator("a[href^='/cities/antwerp/#']").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await untilLive(page);
  await expect(land).not.toHaveCount(0);
});
