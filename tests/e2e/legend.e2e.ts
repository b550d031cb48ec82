import { expect, type Locator, type Page } from "@playwright/test";
import { findRecord, findTable, openView, readHistory, readLines, readRecords } from "./explore.ts";
import { findText, openReady, readAddress, untilLive, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const findSwitch = (page: Page, name: string): Locator =>
  page.getByRole("list", { name: "Layers" }).getByRole("button", { name, exact: true });

/** What is lit, each once: marks and lines by their ids, items and rows by part and record. */
const readLit = (page: Page): Promise<string[]> =>
  page.locator("[data-lit]").evaluateAll((elements) =>
    elements
      .map((element) => {
        const { city, line, record } = (element as HTMLElement).dataset;
        const part = element.closest("[data-table]") ? "list" : "timeline";
        return city ?? line ?? `${part} ${record}`;
      })
      .toSorted(),
  );

test("the legend switches kinds of connection on and off, and the address says which", async ({ page }) => {
  await openReady(page, "/");
  const length = await readHistory(page);
  const pairs = await readLines(page);
  expect(pairs).toHaveLength(5);
  await expect(findSwitch(page, "City Pair")).toHaveAttribute("aria-pressed", "true");
  await expect(findSwitch(page, "Sister cities")).toHaveAttribute("aria-pressed", "false");
  await findSwitch(page, "Sister cities").click();
  await expect
    .poll(async () => (await readLines(page)).some((id) => /brussels--atlanta/.test(id)))
    .toBe(true);
  await expect(findSwitch(page, "Sister cities")).toHaveAttribute("aria-pressed", "true");
  for (const pair of pairs)
    expect(await readLines(page), "a layer more takes none of the others away").toContain(pair);
  expect(readAddress(page)).toBe("/?kinds=city-pair,visit,sister-cities");
  await findSwitch(page, "Other exchange").click();
  await findSwitch(page, "City Pair").click();
  await expect.poll(() => readAddress(page)).toBe("/?kinds=sister-cities");
  await expect.poll(() => readLines(page)).not.toContain(pairs[0]);
  expect(await readHistory(page), "a kind is no step").toBe(length);
});

test("a layer more leaves nothing out of the text, the lists and the timeline", async ({ page }) => {
  await openReady(page, "/");
  await findSwitch(page, "Sister cities").click();
  await expect.poll(() => readAddress(page)).toBe("/?kinds=city-pair,visit,sister-cities");
  await expect(page.locator("#text").getByText(/not match the filters/)).toHaveCount(0);
  const go = (name: string) => page.locator("footer").getByRole("link", { name, exact: true }).click();
  await go("Cities");
  await expect(findTable(page, "39 of 39 cities")).toBeVisible();
  expect(await readRecords(page, "list", "city")).toHaveLength(39);
  await go("Timeline");
  const items = page.locator("[data-timeline] [data-record]");
  await expect(items).not.toHaveCount(0);
  await expect(page.locator("[data-timeline] [data-record][data-out]")).toHaveCount(0);
});

test("the legend takes all lines away and brings them back, on two maps and on one", async ({ page }) => {
  await openReady(page, "/");
  await findSwitch(page, "Lines").click();
  await expect(page.locator("#map [data-line]")).toHaveCount(0);
  await expect(findSwitch(page, "Lines")).toHaveAttribute("aria-pressed", "false");
  expect(readAddress(page)).toBe("/?lines=0");
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Atlantic" }).click();
  await expect(page.getByRole("region", { name: "Map of the Atlantic" })).toBeVisible();
  await untilStill(page);
  await expect(page.locator("#map [data-line]")).toHaveCount(0);
  expect(readAddress(page)).toBe("/?view=atlantic&lines=0");
  await openView(page, "/cities/antwerp/?lines=0");
  await untilLive(page);
  expect(await readLines(page)).toEqual([]);
  await findSwitch(page, "Lines").click();
  await expect.poll(() => readLines(page)).not.toEqual([]);
  expect(readAddress(page)).toBe("/cities/antwerp/");
});

test("a line under the focus or the pointer lights its ends and its items, and nothing beside", async ({
  page,
}) => {
  await openReady(page, "/timeline/");
  const line = page.getByRole("link", { name: /^Antwerp and San Diego.*: City Pair/ });
  await line.focus();
  const lit = await readLit(page);
  for (const part of ["antwerp", "san-diego", "timeline delegation:antwerp-san-diego-2019"])
    expect(lit).toContain(part);
  for (const part of [
    "liege",
    "nashville",
    "timeline delegation:liege-verviers-tennessee-2019",
    "timeline delegation:picciolini-2019",
  ])
    expect(lit).not.toContain(part);
  await page.getByRole("link", { name: "Sources", exact: true }).first().focus();
  expect(await readLit(page)).toEqual([]);
  await line.locator("path").last().dispatchEvent("pointerover", { bubbles: true });
  expect(await readLit(page)).toEqual(lit);
});

test("an item of the timeline lights the ends of its connection on the map", async ({ page }) => {
  await openReady(page, "/timeline/");
  await findRecord(page, "timeline", "delegation:columbus-vilvoorde-2014").getByRole("link").focus();
  let lit = await readLit(page);
  for (const part of ["vilvoorde", "columbus"]) expect(lit).toContain(part);
  expect(
    lit.some((id) => /^vilvoorde--columbus/.test(id)),
    `line in ${lit}`,
  ).toBe(true);
  expect(lit).not.toContain("san-diego");
  // Beside a mark that has the focus stand its words, over others.
  await findText(page).getByRole("link").first().focus();
  await findRecord(page, "timeline", "delegation:antwerp-san-diego-2019").hover();
  await expect.poll(() => readLit(page)).toContain("san-diego");
  lit = await readLit(page);
  expect(lit).toContain("antwerp");
  expect(
    lit.some((id) => /^antwerp--san-diego/.test(id)),
    `line in ${lit}`,
  ).toBe(true);
  expect(lit).not.toContain("columbus");
});

test("a row of the list and the item of its record light each other, and nothing beside", async ({
  page,
}) => {
  await openReady(page, "/cities/vilvoorde/");
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "List" }).click();
  const row = findRecord(page, "list", "delegation:columbus-vilvoorde-2014");
  const both = ["list delegation:columbus-vilvoorde-2014", "timeline delegation:columbus-vilvoorde-2014"];
  await row.getByRole("link").first().focus();
  let lit = await readLit(page);
  for (const part of both) expect(lit).toContain(part);
  for (const part of ["list", "timeline"])
    expect(lit).not.toContain(`${part} delegation:vilvoorde-washington-2015`);
  await page.getByRole("link", { name: "Sources", exact: true }).first().focus();
  expect(await readLit(page)).toEqual([]);
  await findRecord(page, "timeline", "delegation:columbus-vilvoorde-2014").getByRole("link").focus();
  lit = await readLit(page);
  for (const part of both) expect(lit).toContain(part);
});

test("what is lit is seen to be", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  const stroke = () =>
    page
      .locator('#map [data-stroke^="antwerp--san-diego"]')
      .evaluate((path) => getComputedStyle(path).strokeWidth);
  const before = await stroke();
  await page.locator('#map [data-city="san-diego"]').focus();
  await expect.poll(stroke).not.toBe(before);
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "List" }).click();
  const row = findRecord(page, "list", "delegation:antwerp-san-diego-2019");
  const color = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await color();
  await findRecord(page, "timeline", "delegation:antwerp-san-diego-2019").getByRole("link").focus();
  await expect.poll(color).not.toBe(plain);
});

test("on the one map both ends of a connection light", async ({ page }) => {
  await openView(page, "/timeline/?view=atlantic");
  await findRecord(page, "timeline", "delegation:antwerp-san-diego-2019").getByRole("link").focus();
  const mark = (city: string) => page.locator(`[data-frame="atlantic"] a[data-city="${city}"]`);
  for (const city of ["antwerp", "san-diego"]) await expect(mark(city)).toHaveAttribute("data-lit");
  await expect(mark("columbus")).not.toHaveAttribute("data-lit");
});

/** All looks of lines at once, with a note; a selected city; what most readers see first. */
const BUSY = "/?from=2014&to=2016&kinds=city-pair,visit,sister-cities";

/** What is cut of the legend, the switches and the notes below the maps, and in how many rows the legend stands. */
const readStrip = (page: Page) =>
  page.getByRole("list", { name: "Legend" }).evaluate((legend) => {
    const strip = legend.parentElement as HTMLElement;
    const frame = strip.getBoundingClientRect();
    const parts = [...strip.querySelectorAll("li, a, [data-sister-layer]")];
    const notes = [...strip.querySelectorAll(":scope > p")];
    return {
      // Below the strip a note is not seen; through its middle no strip may end.
      half: notes
        .filter((note) => {
          const { top, bottom } = note.getBoundingClientRect();
          return top < frame.bottom - 1 && bottom > frame.bottom + 1;
        })
        .map(({ textContent }) => textContent),
      rows: new Set([...legend.children].map((item) => Math.round(item.getBoundingClientRect().top))).size,
      cut: parts
        .filter((part) => {
          const { top, right, bottom, left } = part.getBoundingClientRect();
          return top < frame.top || bottom > frame.bottom || left < 0 || right > window.innerWidth;
        })
        .map(({ textContent }) => textContent),
    };
  });

for (const [width, height, rows] of [
  [1920, 1080, 1],
  [1440, 900, 1],
  [1280, 720, 1],
  [1024, 768, 1],
  [820, 1180, 2],
  [390, 844, 4],
  [360, 640, 4],
] as const)
  for (const address of ["/", "/cities/antwerp/", "/partnerships/vilvoorde--columbus/", BUSY])
    test(
      `nothing below the maps of ${address} is cut at ${width} × ${height}, the legend in ${rows} row or less`,
      sweepUnless([1440, 1024, 390].includes(width)),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openReady(page, address);
        const strip = await readStrip(page);
        expect(strip.cut).toEqual([]);
        expect(strip.half).toEqual([]);
        // Every kind of connection at once, in a period, is as long as a legend gets.
        expect(strip.rows).toBeLessThanOrEqual(address === BUSY && width < 1280 ? rows + 1 : rows);
        expect(strip.rows).toBeGreaterThan(0);
      },
    );

test("the text beside the maps ends where the legend begins", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openReady(page, "/cities/antwerp/");
  const text = await page.locator("#text").boundingBox();
  const legend = await page.getByRole("list", { name: "Legend" }).boundingBox();
  expect(text && legend && text.y + text.height <= legend.y).toBe(true);
  expect(legend?.x).toBeLessThan((text?.x ?? 0) + (text?.width ?? 0));
});

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
] as const)
  test(`the sign that tells what is kept lies over nothing of the toolbar at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, "/cities/antwerp/");
    const sign = page.locator("#map [data-offline-sign]");
    await expect(sign).toBeVisible();
    const box = await sign.boundingBox();
    const controls = page.locator("#map").locator("a.control, button.control");
    expect(await controls.count()).toBeGreaterThan(1);
    for (const one of await controls.all()) {
      const its = await one.boundingBox();
      if (!its || !box) throw new Error("Sign and controls are shown");
      expect(its.x + its.width <= box.x || its.y + its.height <= box.y || box.y + box.height <= its.y).toBe(
        true,
      );
    }
  });

test("where the toolbar has no room for the sign, the end of the text has it", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openReady(page, "/cities/antwerp/");
  await expect(page.locator("#text [data-offline-sign]")).toBeVisible();
  await expect(page.locator("#map [data-offline-sign]")).toBeHidden();
});
