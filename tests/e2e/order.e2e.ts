import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { readAddress } from "./liveMap.ts";
import { test } from "./site.ts";

const PHONE = { width: 390, height: 844 };

/** The parts of the page in the order of the document, each with where it begins on the screen. */
const readParts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("header, #text, #map, #list, [data-timeline]")]
      .filter((part) => part.checkVisibility())
      .map((part) => ({
        part: part.id || part.tagName.toLowerCase(),
        top: Math.round(part.getBoundingClientRect().top + window.scrollY),
      })),
  );

/** What takes the focus by Tab, in its order: in which part it stands, and where that part begins. */
const readStops = (page: Page) =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement | SVGElement>("a[href], button, input, select, [tabindex]"),
    ];
    return stops
      .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.closest("[data-way]"))
      .flatMap((stop) => {
        const part = stop.closest("header, #text, #map, #list, [data-timeline]");
        return part ? [Math.round(part.getBoundingClientRect().top + window.scrollY)] : [];
      });
  });

const ascending = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

for (const [address, parts] of [
  ["/", ["header", "text", "map", "section"]],
  ["/cities/antwerp/", ["header", "text", "map", "section"]],
  ["/cities/antwerp/?view=atlantic", ["header", "text", "map", "section"]],
  ["/cities/antwerp/?view=list", ["header", "text", "map", "list", "section"]],
  ["/exchanges/", ["header", "map", "text"]],
  ["/about/", ["header", "map", "text"]],
] as const)
  test(`on a phone ${address} has its parts in the same order on the screen, in the document and for Tab`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openView(page, address);
    const read = await readParts(page);
    expect(read.map(({ part }) => part)).toEqual(parts);
    expect(read.map(({ top }) => top)).toEqual(ascending(read.map(({ top }) => top)));
    const stops = await readStops(page);
    expect(stops.length).toBeGreaterThan(20);
    expect(stops).toEqual(ascending(stops));
  });

test("on a phone the map is one press away from anywhere in the text, and the text from the map", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openView(page, "/cities/antwerp/");
  const toMap = page.getByRole("link", { name: "Map", exact: true });
  const toText = page.getByRole("link", { name: "Text", exact: true });
  await expect(toText).not.toBeInViewport();
  await page.evaluate(() => window.scrollTo({ top: 900, behavior: "instant" }));
  await expect(toMap).toBeInViewport({ ratio: 1 });
  await toMap.click();
  await expect(page.locator("[data-frame='us']")).toBeInViewport({ ratio: 1 });
  await expect(toText).toBeInViewport({ ratio: 1 });
  await expect(toMap).not.toBeInViewport();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY), "Back leads to the place left").toBe(900);
  await page.goForward();
  await expect(toText).toBeInViewport({ ratio: 1 });
  await toText.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  expect(readAddress(page)).toBe("/cities/antwerp/#text");
});

test("in a wide window both stand beside each other, without those links", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openView(page, "/cities/antwerp/");
  await expect(page.locator("[data-way]").filter({ visible: true })).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the way to the map and back is there too", async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto("/cities/antwerp/");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await expect(page.locator("[data-frame='us']")).toBeInViewport();
    await page.getByRole("link", { name: "Text", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  });
});

const MAPS = ["Map of the United States", "Map of Belgium"];

for (const [address, regions] of [
  ["/", [...MAPS, "Timeline"]],
  ["/cities/antwerp/", [...MAPS, "Timeline"]],
  ["/cities/antwerp/?view=atlantic", ["Map of the Atlantic", "Timeline"]],
  ["/cities/antwerp/?view=list", ["Exchanges as a list", "Timeline"]],
  ["/about/", []],
] as const)
  test(`the landmarks of ${address} are few, and each of its parts has a heading`, async ({ page }) => {
    await openView(page, address);
    const found = page.getByRole("region");
    await expect(found).toHaveCount(regions.length);
    for (const name of regions) {
      await expect(page.getByRole("region", { name, exact: true })).toHaveCount(1);
      await expect(page.getByRole("heading", { name, level: 2 })).toHaveCount(1);
    }
    for (const role of ["banner", "main", "contentinfo", "search"] as const)
      await expect(page.getByRole(role)).toHaveCount(1);
    await expect(page.getByRole("contentinfo")).toContainText("Belgian City Partnerships");
  });
