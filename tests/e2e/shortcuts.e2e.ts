import { expect, type Locator, type Page } from "@playwright/test";
import { findFilterButton, findSearch, openView } from "./explore.ts";
import { openReady, readAddress, untilLive } from "./liveMap.ts";
import { test } from "./site.ts";

const findHelp = (page: Page): Locator => page.getByRole("dialog", { name: "Keyboard shortcuts" });

const findMark = (page: Page, city: string): Locator =>
  page.locator(`#map [data-city="${city}"]`).filter({ visible: true });

test("keys change the view, open the filters and lead to the search", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  await page.keyboard.press("2");
  await expect(page.getByRole("region", { name: "Map of the Atlantic" })).toBeVisible();
  expect(readAddress(page)).toBe("/cities/antwerp/?view=atlantic");
  await page.keyboard.press("3");
  await expect(page.getByRole("heading", { name: "Exchanges as a list" })).toBeInViewport();
  expect(readAddress(page)).toBe("/cities/antwerp/?view=list");
  await page.keyboard.press("1");
  await untilLive(page);
  expect(readAddress(page)).toBe("/cities/antwerp/");
  await page.keyboard.press("f");
  await expect(page.getByRole("region", { name: "Filters" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Filters" })).toHaveCount(0);
  await expect(findFilterButton(page)).toBeFocused();
  expect(readAddress(page), "Escape closed the filters alone").toBe("/cities/antwerp/");
});

test("keys do nothing where one types, nor with Control", async ({ page }) => {
  await openReady(page, "/");
  await findSearch(page).focus();
  await page.keyboard.type("f123?/");
  await expect(findSearch(page)).toHaveValue("f123?/");
  await expect(findHelp(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Filters" })).toHaveCount(0);
  expect(readAddress(page)).toMatch(/^\/\?q=/);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Sources", exact: true }).first().focus();
  await page.keyboard.press("Control+2");
  await page.keyboard.press("Alt+3");
  expect(readAddress(page)).toBe("/");
});

test("the question mark opens the help, which gives the focus back and stays where it is on Escape", async ({
  page,
}) => {
  await openReady(page, "/cities/antwerp/");
  const before = page.getByRole("link", { name: "About", exact: true }).first();
  await before.focus();
  await page.keyboard.press("?");
  await expect(findHelp(page)).toBeVisible();
  for (const text of ["Arrow keys", "Shift and arrow keys", "Esc"])
    await expect(findHelp(page).getByText(text, { exact: true })).toBeVisible();
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await expect(findHelp(page)).toHaveCount(0);
  await expect(before).toBeFocused();
  expect(readAddress(page)).toBe("/cities/antwerp/");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await findHelp(page).getByRole("button", { name: "Close" }).click();
  await expect(findHelp(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeFocused();
});

test("single keys can be switched off, which this browser remembers, and on again", async ({ page }) => {
  await openReady(page, "/");
  await page.keyboard.press("?");
  const choice = findHelp(page).getByRole("checkbox", { name: "Shortcuts of a single key" });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.keyboard.press("Escape");
  for (const visit of ["this visit", "the next one"]) {
    for (const key of ["?", "f", "2", "/"]) await page.keyboard.press(key);
    await expect(findHelp(page)).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Filters" })).toHaveCount(0);
    await expect(findSearch(page)).not.toBeFocused();
    expect(readAddress(page), visit).toBe("/");
    await openReady(page, "/");
  }
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await choice.check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("2");
  await expect.poll(() => readAddress(page)).toBe("/?view=atlantic");
});

test("Shift and arrow keys lead along the connections of a city, and to its next counterpart", async ({
  page,
}) => {
  await openReady(page, "/");
  await findMark(page, "antwerp").focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(findMark(page, "san-diego")).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(findMark(page, "antwerp")).toBeFocused();
  await findMark(page, "liege").focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(findMark(page, "nashville")).toBeFocused();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(findMark(page, "chattanooga")).toBeFocused();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(findMark(page, "nashville")).toBeFocused();
  await findMark(page, "molenbeek").focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(findMark(page, "molenbeek"), "it has no connection").toBeFocused();
});

test("arrow keys lead from mark to mark on the one map too", async ({ page }) => {
  await openView(page, "/?view=atlantic");
  await findMark(page, "san-diego").focus();
  await page.keyboard.press("ArrowRight");
  await expect(findMark(page, "san-diego")).not.toBeFocused();
  // Over the ocean, and to the eastern end of what is drawn.
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowRight");
  await expect(findMark(page, "verviers")).toBeFocused();
  expect(readAddress(page), "the map stays where it is").toBe("/?view=atlantic");
});

const findSkipToList = (page: Page): Locator => page.getByRole("link", { name: "Skip to the list" });

test("the third skip link leads to the list of all exchanges, which the filters go along to", async ({
  page,
}) => {
  await openView(page, "/?programs=young-cities");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
  await expect(findSkipToList(page)).toBeFocused();
  await expect(findSkipToList(page)).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All exchanges");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(readAddress(page)).toBe("/exchanges/?programs=young-cities");
  await expect(findSkipToList(page), "the text is the list").toHaveCount(0);
});

test("it leads to the list in the place of the map, and a reload stays there", async ({ page }) => {
  await openView(page, "/cities/antwerp/?view=list");
  await findSkipToList(page).press("Enter");
  expect(readAddress(page)).toBe("/cities/antwerp/?view=list#list");
  await expect(page.locator("#list"), "it is heard").toBeFocused();
  await expect(page.getByRole("heading", { name: "Exchanges as a list" })).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator("#list :focus"), "the keys go on in the list").toHaveCount(1);
  await openView(page, "/cities/antwerp/?view=list#list");
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { name: "Exchanges as a list" })).toBeInViewport();
  expect(readAddress(page)).toBe("/cities/antwerp/?view=list#list");
});
