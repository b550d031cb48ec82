import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { untilLive } from "./liveMap.ts";
import { readCode } from "./readCode.ts";
import { test } from "./site.ts";

const findDialog = (page: Page) => page.getByRole("dialog", { name: /^Share:/ });
const findLink = (page: Page) => findDialog(page).getByRole("textbox", { name: "Link" });
const open = (page: Page) => page.getByRole("button", { name: "Share" }).click();

test.describe("with the clipboard allowed", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the copied link of a view opens exactly that view, and the page's the page alone", async ({
    page,
    site,
  }) => {
    await page.goto("/cities/liege/?view=atlantic&programs=city-pair&from=2014");
    await expect(page.getByRole("button", { name: "Filters (2)" })).toBeVisible();
    await open(page);
    await expect(findDialog(page).getByRole("listitem")).toHaveText([
      "The page “Liège”",
      /^from 2014, City Pair Program: \d+ dated City Pair delegations, .*\.$/,
      "One map with both countries",
      "Programs: City Pair Program",
      "Period: from 2014",
    ]);
    await findDialog(page).getByRole("button", { name: "Copy link" }).click();
    await expect(findDialog(page).getByRole("status")).toHaveText("The link is copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.url}/cities/liege/?view=atlantic&programs=city-pair&from=2014`);
    await findDialog(page).getByRole("radio", { name: "This page" }).check();
    await expect(findLink(page)).toHaveValue(`${site.url}/cities/liege/`);
    await page.keyboard.press("Escape");
    await expect(findDialog(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Liège");
    await page.goto(copied);
    await expect(page.getByRole("button", { name: "Filters (2)" })).toBeVisible();
    await expect(page.locator("[data-frame=atlantic]")).toBeVisible();
  });
});

test("where the clipboard is forbidden the link is selected and the reader told what to press", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto("/");
  await untilLive(page);
  await open(page);
  await findDialog(page).getByRole("button", { name: "Copy link" }).click();
  await expect(findDialog(page).getByRole("status")).toContainText("press Ctrl+C");
  await expect(findLink(page)).toBeFocused();
  const selected = await findLink(page).evaluate((field: HTMLInputElement) =>
    field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  );
  expect(selected).toBe(await findLink(page).inputValue());
});

test("a record has a link of its own, which leads to it", async ({ page, site }) => {
  await page.goto("/cities/antwerp/");
  await untilLive(page);
  const record = page.locator("#antwerp-san-diego-2019");
  await record.getByRole("link", { name: /^Link to this record/ }).click();
  await expect(findLink(page)).toHaveValue(`${site.url}/cities/antwerp/#antwerp-san-diego-2019`);
  await page.goto(await findLink(page).inputValue());
  await expect(record).toBeInViewport();
});

test("the code is read from the screen of a projector and from its file", async ({ page, context }) => {
  await page.goto("/programs/city-pair/?from=2014");
  await untilLive(page);
  await open(page);
  const address = await findLink(page).inputValue();
  await findDialog(page).getByText("QR code", { exact: true }).click();
  await findDialog(page).getByRole("button", { name: "Large, for a projector" }).click();
  await expect(findDialog(page).getByRole("img", { name: `QR code of ${address}` })).toBeInViewport({
    ratio: 1,
  });
  expect(await readCode(context, await page.screenshot())).toBe(address);
  const saving = page.waitForEvent("download");
  await findDialog(page).getByRole("button", { name: "Save as PNG" }).click();
  const file = await (await saving).path();
  expect(await readCode(context, await readFile(file))).toBe(address);
});

test("a link to a record that is gone opens its page and says so", async ({ page }) => {
  await page.goto("/cities/antwerp/#antwerp-atlantis-1999");
  await expect(page.getByText(/a record that this page does not have: antwerp-atlantis-1999/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
});

test("links with former ids and former keys open what they meant", async ({ page }) => {
  await page.goto("/cities/sint-jans-molenbeek/?program=strong-cities");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Molenbeek");
  await expect(page).toHaveURL(/\/cities\/molenbeek\/\?program=strong-cities$/);
  await expect(page.getByRole("button", { name: "Remove the filter Strong Cities Network" })).toBeVisible();
});
