import { expect, type Locator, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { findLine, findText, openReady, readAddress, untilStill } from "./liveMap.ts";
import { findMap, readMarks } from "./picture.ts";
import { test } from "./site.ts";

const findMark = (page: Page, city: string): Locator =>
  page.getByRole("region", { name: /^Map of/ }).getByRole("link", { name: new RegExp(`^${city}, `) });

const findHeading = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** Pixels around an element, so that a ring beside it is seen too. */
async function photograph(page: Page, element: Locator): Promise<Buffer> {
  const box = await element.boundingBox();
  if (!box) throw new Error("The element is not shown");
  const clip = { x: box.x - 10, y: box.y - 10, width: box.width + 20, height: box.height + 20 };
  return page.screenshot({ clip });
}

test("Enter on a mark opens its city, moves the focus to the heading, and Back gives both back", async ({
  page,
}) => {
  await openReady(page, "/");
  await findMark(page, "Verviers").press("Enter");
  await expect(findHeading(page)).toHaveText("Verviers");
  await expect(findHeading(page)).toBeFocused();
  await untilStill(page);
  expect(readAddress(page)).toBe("/cities/verviers/");
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Belgian cities and their U.S. counterparts");
  await expect(findMark(page, "Verviers")).toBeFocused();
  await untilStill(page);
  expect(readAddress(page)).toBe("/");
});

test("Escape leaves no page and gives no moved map back", async ({ page }) => {
  const pages = [
    "/",
    "/cities/antwerp/",
    "/partnerships/vilvoorde--columbus/",
    "/programs/young-cities/",
    "/sources/",
    "/about/",
    "/exchanges/",
    "/compare/?cities=antwerp,vilvoorde",
    "/cities/antwerp/?programs=young-cities&be=8.5/50.9/4.6",
  ];
  for (const address of pages) {
    await openView(page, address);
    const link = findText(page).getByRole("link").filter({ visible: true }).last();
    await link.focus();
    const before = readAddress(page);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
    await untilStill(page);
    expect(readAddress(page)).toBe(before);
    await expect(link).toBeFocused();
  }
});

test("Back by the keys from a link of the panel says the page before and keeps the focus in it", async ({
  page,
}) => {
  await openReady(page, "/");
  await findText(page)
    .getByRole("link", { name: /Verviers/ })
    .first()
    .press("Enter");
  await expect(findHeading(page)).toHaveText("Verviers");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Tab");
  await page.goBack();
  await expect(findHeading(page)).toHaveText("Belgian cities and their U.S. counterparts");
  // The map has a link to the city too.
  await expect(findText(page).locator(":focus")).toHaveText(/Verviers/);
  await page.goForward();
  await expect(findHeading(page)).toHaveText("Verviers");
  await expect(page.locator(":focus"), "the link that had it").toHaveCount(1);
  await expect(page.locator("body:focus")).toHaveCount(0);
});

test("Enter on a line opens its partnership and moves the focus to the heading", async ({ page }) => {
  await openReady(page, "/");
  await page.getByRole("link", { name: /^Antwerp and San Diego: City Pair/ }).press("Enter");
  await expect(findHeading(page)).toHaveText(/Antwerp and San Diego/);
  await expect(findHeading(page)).toBeFocused();
  expect(readAddress(page)).toBe("/partnerships/antwerp--san-diego/");
});

test("arrow keys on a mark lead to the cities around it and leave the frame where it is", async ({
  page,
}) => {
  await openReady(page, "/");
  const before = await readMarks(page);
  await findMark(page, "Nashville").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(findMark(page, "San Diego")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(findMark(page, "San Diego")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(findMark(page, "San Diego")).not.toBeFocused();
  // To the right of the United States lies Belgium.
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
  await expect(findMark(page, "Verviers")).toBeFocused();
  await untilStill(page);
  expect(await readMarks(page)).toEqual(before);
});

test("arrow keys on a frame pan it, plus and minus zoom it", async ({ page }) => {
  await openReady(page, "/");
  const frame = findMap(page, "Belgium").getByRole("group", { name: "Belgium, movable map" });
  const antwerp = async () => (await readMarks(page)).find(({ city }) => city === "antwerp")?.middle;
  const before = await antwerp();
  await frame.press("ArrowRight");
  await untilStill(page);
  const panned = await antwerp();
  expect(panned?.x ?? 0).toBeLessThan((before?.x ?? 0) - 20);
  expect(panned?.y ?? 0).toBeCloseTo(before?.y ?? 0, -1);
  await frame.press("+");
  await untilStill(page);
  expect(await antwerp()).not.toEqual(panned);
});

test("marks, lines, frames and buttons show where the focus is", async ({ page }) => {
  await openReady(page, "/");
  const targets = [
    findMark(page, "Antwerp"),
    findMark(page, "San Diego"),
    findLine(page, /^Antwerp and San Diego/),
    findMap(page, "Belgium").getByRole("button", { name: /^Zoom in/ }),
    findText(page).getByRole("link", { name: "Sources", exact: true }).first(),
  ];
  for (const target of targets) {
    // From a key before, so that the browser takes the focus for one moved by keys.
    await page.keyboard.press("Tab");
    await target.scrollIntoViewIfNeeded();
    const before = await photograph(page, target);
    await target.evaluate((element) => element.closest<HTMLElement | SVGElement>("a, button")?.focus());
    const focused = await photograph(page, target);
    expect(focused.equals(before), `${target} looks different`).toBe(false);
  }
});

/** What the focus is on: a mark or line by its id, everything else by its name. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const { city, line } = activeElement?.closest<HTMLElement | SVGElement>("a, button")?.dataset ?? {};
    return { city, line, name: activeElement?.getAttribute("aria-label") ?? "" };
  });

/** Cities of all marks that arrow keys lead to from one of them. */
async function reachMarks(page: Page, start: string): Promise<string[]> {
  const reached = new Set([start]);
  for (const from of reached) {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
      await page.locator(`[data-frame] [data-city="${from}"]`).focus();
      await page.keyboard.press(key);
      reached.add((await readFocus(page)).city ?? "not on a mark");
    }
  }
  return [...reached].toSorted();
}

/** Names of all lines that an arrow key leads to, from the one that has the focus until it comes round. */
async function reachLines(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let now = await readFocus(page); now.line && !names.includes(now.name); now = await readFocus(page)) {
    names.push(now.name);
    await page.keyboard.press("ArrowRight");
  }
  return names.toSorted();
}

test("Tab reaches the skip links, the frames, and marks and lines in one stop each; arrow keys reach all of them", async ({
  page,
}) => {
  await openReady(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the map" })).toBeFocused();
  await page.keyboard.press("Enter");
  const stops: Awaited<ReturnType<typeof readFocus>>[] = [];
  const map = page.locator("#map");
  do {
    await page.keyboard.press("Tab");
    stops.push(await readFocus(page));
  } while (stops.length < 40 && (await map.evaluate((element) => element.matches(":focus-within"))));
  const names = stops.map(({ name }) => name).join("\n");
  expect(names).toMatch(/United States, movable map/);
  expect(names).toMatch(/Belgium, movable map/);
  const marks = stops.flatMap(({ city }) => city ?? []);
  expect(marks, "one stop in each frame").toHaveLength(2);
  const lines = stops.filter(({ line }) => line);
  expect(lines, "one stop for all lines").toHaveLength(1);

  const cities = (await readMarks(page)).map(({ city }) => city).toSorted();
  for (const city of ["antwerp", "liege", "verviers", "vilvoorde", "molenbeek", "columbus", "san-diego"])
    expect(cities).toContain(city);
  for (const start of marks) expect(await reachMarks(page, start)).toEqual(cities);
  await page.locator(`[data-line="${lines[0]?.line}"]`).focus();
  const all = await page
    .locator("a[data-line]:not([hidden])")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  const reachedLines = await reachLines(page);
  expect(reachedLines).toEqual(all.toSorted());
  expect(reachedLines).toContain(
    "Liège and Verviers with Nashville and Chattanooga: 4 City Pair partnerships, inferred from one joint delegation, 2019",
  );
});

test("Tab comes back to the mark and the line that it left", async ({ page }) => {
  await openReady(page, "/");
  for (const left of [findMark(page, "Verviers"), findLine(page, /^Liège .*Nashville/)]) {
    await left.focus();
    await page.keyboard.press("Tab");
    await expect(left).not.toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(left).toBeFocused();
  }
});
