import { expect, type Locator, type Page } from "@playwright/test";
import {
  findChips,
  findFilterButton,
  findRecord,
  findTable,
  openFilters,
  openView,
  readCities,
  readHistory,
  readLines,
  readRecords,
} from "./explore.ts";
import { openReady, readAddress, untilLive, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

const YOUNG_CITIES_EVENTS = [
  "young-cities-antwerp-workshop-2022",
  "young-cities-antwerp-projects-2022",
  "young-cities-liege-2022",
];

const YOUNG_CITIES_ANSWER =
  "Young Cities: 2 memberships in programs; 3 events; no outcome reported; all stated by a source.";

/** The sentence that answers the filters: beside their chips, or above the table of exchanges. */
const findAnswer = (page: Page): Locator => page.locator("[data-filter-chips] summary, [data-answer]");

const ALL_FOUR = "programs=city-pair&kinds=city-pair&roles=counterpart-inferred&from=2014&to=2016";

/** A section of the text. */
const findSection = (page: Page, heading: string): Locator =>
  page.locator("#text section").filter({ has: page.getByRole("heading", { name: heading, level: 2 }) });

/** The cities that the text of the home page lists under a heading. */
const findHomeRows = (page: Page, heading: string): Locator => findSection(page, heading).getByRole("link");

/** The bars of the home page's timeline, by their names. */
const findYears = (page: Page): Locator =>
  page.getByRole("region", { name: "Timeline" }).getByRole("link", { name: /^\d{4}: / });

const readNames = (links: Locator): Promise<(string | null)[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute("aria-label")));

/** Goes to a list of all records as a reader does: by the links below the text. */
async function followToList(page: Page, name: string, title: string): Promise<void> {
  await page.locator("footer").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** On the home page. */
async function expectYoungCities(page: Page): Promise<void> {
  await expect.poll(() => readCities(page)).toEqual(["antwerp", "liege"]);
  expect(await readLines(page)).toEqual([]);
  await expect(findHomeRows(page, "City Pair partnerships")).toHaveText(["Antwerp", "Liège"]);
  // Below the window: it follows when the browser has time. What is context belongs to no program.
  const years = async () => (await readNames(findYears(page))).filter((name) => !name?.includes("context"));
  await expect.poll(years).toEqual(["2022: 3 exchanges, no outcome", "2023: 1 exchange, no outcome"]);
  await expect(findAnswer(page)).toHaveText(YOUNG_CITIES_ANSWER);
}

/** Of the exchanges in a part of the page. */
async function expectYoungCitiesIn(page: Page, part: "list" | "timeline"): Promise<void> {
  const events = async () =>
    (await readRecords(page, part, "event")).filter((id) => /young|antwerp|liege/.test(id)).toSorted();
  await expect.poll(events).toEqual(YOUNG_CITIES_EVENTS.toSorted());
  expect(await readRecords(page, part, "delegation")).toEqual([]);
}

test("map, text, years, list and address follow a program that is chosen in the panel", async ({ page }) => {
  await openReady(page, "/");
  const length = await readHistory(page);
  const panel = await openFilters(page);
  await expect(panel).toBeFocused();
  await panel.getByRole("checkbox", { name: "Young Cities" }).check();
  await expectYoungCities(page);
  expect(readAddress(page)).toBe("/?programs=young-cities");
  expect(await readHistory(page), "a filter is no step").toBe(length);
  await expect(findFilterButton(page)).toHaveText("Filters (1)");
  await expect(findChips(page)).toHaveText(["Young Cities"]);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(findFilterButton(page)).toBeFocused();
  expect(readAddress(page)).toBe("/?programs=young-cities");
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "List" }).click();
  await expectYoungCitiesIn(page, "list");
  expect(readAddress(page)).toBe("/?view=list&programs=young-cities");
});

test("the lists and the timeline of everything follow filters that are set on them or brought along", async ({
  page,
}) => {
  await openView(page, "/cities/");
  const panel = await openFilters(page);
  await panel.getByRole("checkbox", { name: "Young Cities" }).check();
  await expect.poll(() => readRecords(page, "list", "city")).toEqual(["antwerp", "liege"]);
  await expect(findAnswer(page)).toHaveText(YOUNG_CITIES_ANSWER);
  await page.keyboard.press("Escape");
  await followToList(page, "Exchanges", "All exchanges");
  await expectYoungCitiesIn(page, "list");
  expect(readAddress(page)).toBe("/exchanges/?programs=young-cities");
  await followToList(page, "Timeline", "All dates");
  await expectYoungCitiesIn(page, "timeline");
  await expect.poll(() => readCities(page)).toEqual(["antwerp", "liege"]);
  expect(readAddress(page)).toBe("/timeline/?programs=young-cities");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => readRecords(page, "timeline", "delegation")).toContain("columbus-vilvoorde-2014");
  expect((await readRecords(page, "timeline", "event")).length).toBeGreaterThan(30);
});

test("filters of the address hold without a touch of the reader, and a reload keeps them", async ({
  page,
}) => {
  await page.goto("/?programs=young-cities");
  await expectYoungCities(page);
  await page.reload();
  await expectYoungCities(page);
  expect(readAddress(page)).toBe("/?programs=young-cities");
  await page.goto("/cities/?programs=young-cities");
  await expect.poll(() => readRecords(page, "list", "city")).toEqual(["antwerp", "liege"]);
  await page.goto("/?view=list&programs=young-cities");
  await expectYoungCitiesIn(page, "list");
  await page.goto("/timeline/?programs=young-cities");
  await expectYoungCitiesIn(page, "timeline");
  await page.reload();
  await expectYoungCitiesIn(page, "timeline");
  expect(readAddress(page)).toBe("/timeline/?programs=young-cities");
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
  { width: 390, height: 700 },
  { width: 320, height: 256 },
])
  test(`at ${viewport.width} × ${viewport.height} what has the focus in the filters lies under nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openView(page, "/");
    const panel = await openFilters(page);
    // Whatever has the focus once the panel has come.
    await panel.locator("input, button, summary, a").first().focus();
    const covered: string[] = [];
    let count = 0;
    for (; count < 60; count += 1) {
      await page.keyboard.press("Tab");
      if ((await panel.locator(":focus").count()) === 0) break;
      const its = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { left, top, right, bottom } = focused.getBoundingClientRect();
        const label = focused.closest("label") ?? focused;
        const points = [0.25, 0.5, 0.75].map((part) => [
          left + (right - left) / 2,
          top + (bottom - top) * part,
        ]);
        const isSeen = points.some(([x = 0, y = 0]) => label.contains(document.elementFromPoint(x, y)));
        return isSeen ? undefined : label.textContent;
      });
      if (its !== undefined) covered.push(its ?? "");
    }
    expect(count).toBeGreaterThan(15);
    expect(covered).toEqual([]);
  });

test("each filter has a chip that takes it back, and one button takes back all", async ({ page }) => {
  await openView(page, `/?${ALL_FOUR}`);
  await expect(findFilterButton(page)).toHaveText("Filters (4)");
  await expect(findChips(page)).toHaveText([
    "City Pair Program",
    "City Pair",
    "Counterpart inferred",
    "2014 to 2016",
  ]);
  for (const [name, left] of [
    ["City Pair Program", "kinds=city-pair&roles=counterpart-inferred&from=2014&to=2016"],
    ["2014 to 2016", "kinds=city-pair&roles=counterpart-inferred"],
    ["City Pair", "roles=counterpart-inferred"],
  ]) {
    await page.getByRole("button", { name: `Remove the filter ${name}`, exact: true }).click();
    await expect.poll(() => readAddress(page)).toBe(`/?${left}`);
  }
  await openView(page, `/?${ALL_FOUR}`);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => readAddress(page)).toBe("/");
  await expect(findChips(page)).toHaveCount(0);
  await expect(findFilterButton(page)).toHaveText("Filters");
  await untilLive(page);
  await expect.poll(() => readCities(page)).toHaveLength(13);
  await openView(page, `/cities/?${ALL_FOUR}`);
  await expect(findChips(page)).toHaveCount(4);
  expect((await readRecords(page, "list", "city")).length).toBeLessThan(39);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => readRecords(page, "list", "city")).toHaveLength(39);
  expect(readAddress(page)).toBe("/cities/");
});

test("years typed in the panel filter what has a date, and years that are none are told", async ({
  page,
}) => {
  await openReady(page, "/timeline/");
  const panel = await openFilters(page);
  await panel.getByLabel("From year").fill("2018");
  await panel.getByLabel("To year").fill("2018");
  await expect.poll(() => readAddress(page)).toBe("/timeline/?from=2018&to=2018");
  // The broadcasters' exchanges are dated after 2005, without an end.
  await expect
    .poll(() => readRecords(page, "timeline", "delegation"))
    .toEqual(["broadcasters-exchanges", "san-juan-example-long-name-2018", "united-states-liege-2018"]);
  await panel.getByLabel("To year").fill("20x8");
  await panel.getByLabel("From year").focus();
  await expect(panel.getByRole("status")).toHaveText(/^Type a year with four digits/);
  await expect(panel.getByLabel("To year")).toHaveAttribute("aria-invalid", "true");
  expect(readAddress(page)).toBe("/timeline/?from=2018&to=2018");
  await panel.getByLabel("To year").fill("2001");
  await expect(panel.getByRole("status")).toHaveText(/must not be later/);
  expect(readAddress(page)).toBe("/timeline/?from=2018&to=2018");
  await followToList(page, "Exchanges", "All exchanges");
  await expect.poll(() => readRecords(page, "list", "delegation")).not.toContain("columbus-vilvoorde-2014");
  const listed = await readRecords(page, "list", "delegation");
  expect(listed).toContain("united-states-liege-2018");
  expect(listed, "not dated, so not left out").toContain("liege-united-states");
});

const findEmpty = (page: Page): Locator =>
  page.locator("[data-empty-result]").filter({ hasText: "No city matches" });

const NO_CITY = "programs=dialogue-conference-2005&roles=counterpart-inferred";

test("where no city is left, the map says which filter to loosen, and loosens it", async ({ page }) => {
  await openView(page, `/?${NO_CITY}`);
  const empty = findEmpty(page);
  await expect(empty).toBeVisible();
  expect(await readCities(page)).toEqual([]);
  const ways = empty.getByRole("button", { name: /^Without “/ });
  await expect(ways).toHaveText([
    /^Without “Conference .+”: \d+ cities$/,
    /^Without “Counterpart inferred”: \d+ cities$/,
  ]);
  const count = Number((await ways.first().textContent())?.match(/(\d+) cities/)?.[1]);
  await ways.first().click();
  await expect(empty).toHaveCount(0);
  await expect.poll(() => readCities(page)).not.toEqual([]);
  expect(readAddress(page)).toBe("/?roles=counterpart-inferred");
  await followToList(page, "Cities", "All cities");
  await expect.poll(() => readRecords(page, "list", "city")).toHaveLength(count);
});

for (const [width, height] of [
  [1024, 768],
  [820, 1180],
  [390, 844],
] as const)
  test(`where no city is left, all that the map says of it lies over the maps at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openView(page, `/?${NO_CITY}&from=2001&to=2001`);
    const empty = findEmpty(page);
    await empty.scrollIntoViewIfNeeded();
    const frames = await page.locator("[data-map-frames]").boundingBox();
    const box = await empty.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(frames?.y ?? Number.POSITIVE_INFINITY);
    await expect(empty.getByText("No city matches")).toBeInViewport({ ratio: 1 });
  });

for (const path of ["/cities/", "/cities/antwerp/?view=list"])
  test(`where no city is left, ${path} says it too, above its tables`, async ({ page }) => {
    const address = new URL(path, "https://example.org");
    for (const [key, value] of new URLSearchParams(NO_CITY)) address.searchParams.set(key, value);
    await openView(page, address.pathname + address.search);
    const empty = findEmpty(page);
    await expect(empty).toBeVisible();
    const box = await empty.boundingBox();
    const table = await page.locator("[data-table]").first().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
    await empty.getByRole("button", { name: "Clear all" }).click();
    await expect(empty).toHaveCount(0);
    expect(readAddress(page)).toBe(path);
  });

test("on paper a list has the rows that the filters leave", async ({ page }) => {
  await openView(page, "/cities/?programs=young-cities");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(findTable(page, "2 of 39 cities")).toBeVisible();
  expect(await readRecords(page, "list", "city")).toEqual(["antwerp", "liege"]);
});

test("a city's text leaves out what does not match, and says how much that is", async ({ page }) => {
  await openView(page, "/cities/antwerp/?programs=young-cities");
  const main = page.locator("#text");
  await expect(main.locator("#young-cities-antwerp-workshop-2022")).toBeVisible();
  await expect(main.locator("#antwerp-san-diego-2019")).toHaveCount(0);
  await expect(main.locator("#columbus-belgium-2015")).toHaveCount(0);
  await expect(findSection(page, "Delegations and visits")).toContainText("2 do not match the filters.");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(main.locator("#antwerp-san-diego-2019")).toBeVisible();
  await expect(main.getByText("do not match the filters")).toHaveCount(0);
});

test("a selection keeps the filters and is a step: Back returns to the one before with its own filters", async ({
  page,
}) => {
  await openReady(page, "/");
  const panel = await openFilters(page);
  await panel.getByRole("checkbox", { name: "Young Cities" }).check();
  await expect.poll(() => readAddress(page)).toBe("/?programs=young-cities");
  await page.keyboard.press("Escape");
  await findHomeRows(page, "City Pair partnerships").filter({ hasText: "Liège" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Liège");
  expect(readAddress(page)).toBe("/cities/liege/?programs=young-cities");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => readAddress(page)).toBe("/cities/liege/");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Belgian cities/);
  expect(readAddress(page)).toBe("/?programs=young-cities");
  await expectYoungCities(page);
});

test("links of text, map, list and timeline carry the filters along", async ({ page }) => {
  const query = "?programs=city-pair&from=2014";
  await openView(page, `/${query}`);
  await untilStill(page);
  const antwerp = `/cities/antwerp/${query}`;
  await expect(findHomeRows(page, "City Pair partnerships").first()).toHaveAttribute("href", antwerp);
  await expect(page.locator('#map [data-city="antwerp"]')).toHaveAttribute("href", antwerp);
  for (const link of await findYears(page).all())
    await expect(link).toHaveAttribute("href", /^\/timeline\/\?programs=city-pair&from=20\d\d/);
  await followToList(page, "Cities", "All cities");
  await expect(findRecord(page, "list", "city:antwerp").getByRole("link").first()).toHaveAttribute(
    "href",
    antwerp,
  );
  await followToList(page, "Timeline", "All dates");
  await expect(
    findRecord(page, "timeline", "delegation:columbus-vilvoorde-2014").getByRole("link"),
  ).toHaveAttribute("href", `/cities/vilvoorde/${query}#columbus-vilvoorde-2014`);
});

test("a list counts what the filters leave, and says where that is nothing", async ({ page }) => {
  await openView(page, "/cities/?programs=young-cities");
  await expect(findTable(page, "2 of 39 cities")).toBeVisible();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(findTable(page, "39 cities")).toBeVisible();
  const nothing = "programs=young-cities&direction=to-us";
  for (const path of [`/exchanges/?${nothing}`, `/?${nothing}&view=list`]) {
    await openView(page, path);
    await expect(findTable(page, "0 of 100 exchanges")).toBeVisible();
    const table = page.locator('[data-table="exchanges"]');
    const none = table.getByRole("cell", { name: "No exchange matches the filters." });
    await expect(none).toBeVisible();
    await page.getByRole("button", { name: "Clear all" }).first().click();
    await expect(findTable(page, "100 exchanges")).toBeVisible();
    await expect(none).toHaveCount(0);
  }
});

test("the answer takes two lines until all of it is asked for, and a chip looks like one", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await openView(page, "/?from=2014&to=2016");
  const answer = findAnswer(page);
  const short = await answer.boundingBox();
  expect(short?.height).toBeLessThan(44);
  await answer.press("Enter");
  await expect.poll(async () => (await answer.boundingBox())?.height ?? 0).toBeGreaterThan(60);
  const chip = page.locator("[data-filter-chips] li button");
  await expect(chip).toHaveCSS("border-radius", "14px");
  await expect(chip).toHaveCSS("display", "flex");
});
