import { expect, type Locator, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { findLine, openReady, readAddress, untilStill } from "./liveMap.ts";
import { findMap } from "./picture.ts";
import { test } from "./site.ts";

const findCard = (page: Page): Locator => page.locator("[data-map-card]");

const findAntwerp = (page: Page): Locator =>
  findMap(page, "Belgium").getByRole("link", { name: /^Antwerp, Belgium/ });

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not shown");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function restOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

test("a pointer that rests on a mark is told who, when, which program and how sure", async ({ page }) => {
  await openReady(page, "/");
  const place = await middleOf(findAntwerp(page));
  await restOn(page, place);
  const card = findCard(page);
  await expect(card).toContainText("Antwerp");
  await expect(card.locator("dt")).toHaveText(["Counterpart", "When", "Program", "How sure"]);
  await expect(card.locator("dd").first()).toHaveText(/San Diego/);
  await expect(card.locator("dd").last()).toHaveText("inferred");
  // It stays while the pointer is on it, and its link leads on.
  const link = await middleOf(card.getByText("Open", { exact: true }));
  await page.mouse.move(link.x, link.y, { steps: 4 });
  await untilStill(page);
  await expect(card).toBeVisible();
  await page.mouse.click(link.x, link.y);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await expect(card).toHaveCount(0);
});

test("a card lies neither on its mark nor on a counterpart's", async ({ page }) => {
  await openReady(page, "/");
  for (const name of [
    /^Antwerp, Belgium/,
    /^Liège, Belgium/,
    /^Vilvoorde, Belgium/,
    /^San Diego, /,
    /^Nashville, /,
  ]) {
    const mark = page.locator("[data-frame] a").and(page.getByRole("link", { name }));
    await restOn(page, await middleOf(mark));
    await expect(findCard(page)).toBeVisible();
    const overlaps = await page.evaluate(() => {
      const card = document.querySelector("[data-map-card]")?.getBoundingClientRect();
      const title = document.querySelector("[data-map-card] p")?.textContent ?? "";
      return [...document.querySelectorAll("[data-frame] [data-city][data-lit]")]
        .map((it) => ({ title, city: it.getAttribute("data-city"), box: it.getBoundingClientRect() }))
        .filter(
          ({ box }) =>
            card &&
            box.left < card.right &&
            card.left < box.right &&
            box.top < card.bottom &&
            card.top < box.bottom,
        )
        .map(({ title: of, city }) => `${of}: ${city}`);
    });
    expect(overlaps).toEqual([]);
    await page.mouse.move(3, 3);
    await expect(findCard(page)).toHaveCount(0);
  }
});

test("the focus brings a card, Escape takes it away and changes nothing else", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  const line = findLine(page, /^Antwerp and San Diego/);
  await page.keyboard.press("Tab");
  await line.focus();
  const card = findCard(page);
  await expect(card).toContainText("Antwerp – San Diego");
  await expect(card.locator("dd").first()).toHaveText(/2019/);
  await expect(line).toHaveAccessibleDescription(/inferred/);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(line).toBeFocused();
  expect(readAddress(page)).toBe("/cities/antwerp/");
  await findAntwerp(page).focus();
  await expect(card).toContainText("Antwerp");
  await page.locator("#text").focus();
  await expect(card).toHaveCount(0);
});

test("the Atlantic view has them too", async ({ page }) => {
  await openView(page, "/?view=atlantic");
  await restOn(page, await middleOf(page.locator('[data-frame="atlantic"] a[data-city="columbus"]')));
  await expect(findCard(page)).toContainText("Vilvoorde");
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a press opens the page, without a card", async ({ page }) => {
    await openReady(page, "/");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await untilStill(page);
    await findAntwerp(page).getByText("Antwerp").tap();
    await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeInViewport();
    await expect(findCard(page)).toHaveCount(0);
  });
});
