import { expect, type Locator, type Page } from "@playwright/test";
import {
  findChips,
  findFilterButton,
  findNotices,
  findTable,
  openFilters,
  openView,
  readCities,
  readRecords,
} from "./explore.ts";
import { openReady, readAddress } from "./liveMap.ts";
import { test } from "./site.ts";

const WALLONIA = "regions=wallonia&from=2014&to=2016";

const WALLONIA_ANSWER =
  "2014–2016, Wallonia: no dated City Pair delegation, 2 without a date; 2 dated agreements (Bastogne), 4 without a date; 4 older agreements in force; 5 memberships in programs; no outcome reported; 4 inferred.";

const findStatus = (page: Page): Locator => page.locator("[data-answer-status]");

const findFacets = (page: Page): Locator => page.getByRole("search", { name: "Facets" });

/** What the lasting status region has said, each text once for every time that it was set. */
async function recordStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector("[data-answer-status]");
    if (!region) throw new Error("No status region");
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test("what happened in Wallonia in 2014 to 2016 is answered in one sentence, and by its rows", async ({
  page,
}) => {
  await openView(page, `/exchanges/?${WALLONIA}`);
  await expect(page.locator("[data-answer]")).toHaveText(WALLONIA_ANSWER);
  await expect(page.getByText(WALLONIA_ANSWER)).toHaveCount(1);
  await expect(findTable(page, "17 of 100 exchanges")).toBeVisible();
  await expect(page.locator("[data-group]")).toHaveText([
    "In 2014–2016",
    "Without a date, or with an open one: may fall in 2014–2016",
    "Begun before 2014–2016 and lasting into them",
  ]);
  const dated = page.locator("tbody").first().locator("[data-record]");
  await expect(dated).toHaveCount(2);
  await expect(dated.first()).toContainText("Bastogne");
});

test("facets count what each would leave, and rows, sentence, address and map follow them", async ({
  page,
}) => {
  await openView(page, "/exchanges/");
  const facets = findFacets(page);
  await expect(findStatus(page)).toHaveText("");
  const readStatus = await recordStatus(page);
  await facets.getByRole("checkbox", { name: "Wallonia" }).check();
  await expect.poll(() => readAddress(page)).toBe("/exchanges/?regions=wallonia");
  await expect(page.locator("[data-answer]")).toHaveText(/^Wallonia: .*all stated|^Wallonia: .*inferred/);
  const count = (name: string) =>
    facets
      .locator("label")
      .filter({ has: page.getByRole("checkbox", { name, exact: true }) })
      .locator("[data-count]");
  const rows = await page.locator('[data-table="exchanges"] [data-record]').count();
  await expect(count("Wallonia")).toHaveText(String(rows));
  const ohio = facets.getByRole("checkbox", { name: "Ohio" });
  await expect(ohio).toBeDisabled();
  await expect(count("Ohio")).toHaveText("0");
  const tennessee = Number(await count("Tennessee").textContent());
  expect(tennessee).toBeGreaterThan(0);
  await facets.getByRole("checkbox", { name: "Tennessee" }).check();
  await expect(findTable(page, `${tennessee} of 100 exchanges`)).toBeVisible();
  await expect.poll(() => readAddress(page)).toBe("/exchanges/?regions=wallonia,tennessee");
  // Each change is said once, by a region that was there before.
  await expect.poll(async () => (await readStatus()).length).toBe(2);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(findStatus(page)).toHaveText(/^All records: /);
  expect((await readStatus()).length).toBe(3);
  await page.goto("/?regions=wallonia");
  await expect.poll(() => readCities(page)).toEqual(["chattanooga", "liege", "nashville", "verviers"]);
});

test("order and groups are in the address, and a reload keeps them", async ({ page }) => {
  await openView(page, "/exchanges/");
  const table = findTable(page, "100 exchanges");
  await table.getByRole("button", { name: "Program", exact: true }).click();
  await expect.poll(() => readAddress(page)).toBe("/exchanges/?sort=program");
  await table.getByRole("button", { name: "Program", exact: true }).click();
  await expect.poll(() => readAddress(page)).toBe("/exchanges/?sort=-program");
  await page.getByLabel("Group by").selectOption("Program");
  await expect.poll(() => readAddress(page)).toBe("/exchanges/?sort=-program&group=program");
  await expect(page.locator("[data-group]").first()).toHaveText("2005 conference");
  await expect(page.locator("[data-group]").last()).toHaveText("none recorded");
  await page.reload();
  await expect(page.locator("[data-group]").first()).toHaveText("2005 conference");
  await expect(table.getByRole("columnheader", { name: "Program" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("the head of the table stays in sight, and a row's link can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openView(page, "/exchanges/");
  await page.getByRole("group", { name: "Exchanges" }).evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight;
  });
  await expect(page.getByRole("columnheader", { name: "When" })).toBeInViewport();
  const row = page.locator('[data-record="delegation:seattle-ostend-2017"]');
  await row.hover();
  await row.getByRole("button", { name: /^Copy the link to May 2017: / }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).hash).toMatch(/^\/cities\/ostend\/#seattle-ostend-2017$/);
  await page.getByRole("button", { name: "Copy with link" }).click();
  await expect(page.getByText("Sentence and link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^All records: .*\.\nhttp.*\/exchanges\/$/,
  );
});

test("attacks and departures are never rows", async ({ page }) => {
  await openView(page, "/exchanges/");
  const events = await readRecords(page, "list", "event");
  expect(events.length).toBeGreaterThan(30);
  for (const id of ["attacks-september-2001", "brussels-march-2016", "departures-2014-2016"])
    expect(events).not.toContain(id);
});

test("a program that names no city is no dead end: its delegation is linked over the map", async ({
  page,
}) => {
  await openView(page, "/?programs=ivlp");
  const empty = page.locator("[data-empty-result]");
  await expect(empty).toContainText("This record matches and is tied to no city:");
  await empty.getByRole("link").first().press("Enter");
  await expect(page.locator("#ivlp-belgium-united-states")).toBeInViewport();
});

test("facets that exclude each other leave nothing, and say so", async ({ page }) => {
  await openView(page, "/exchanges/?records=agreement&direction=to-us");
  await expect(page.locator("[data-answer]")).toHaveText(
    "Agreements, To the United States: the atlas has no record of it.",
  );
  await expect(findTable(page, "0 of 100 exchanges")).toBeVisible();
  await expect(findChips(page)).toHaveText(["Agreements", "To the United States"]);
});

test("an address with an unknown facet tells it, and the rest stands", async ({ page }) => {
  await openView(page, "/exchanges/?regions=wallonia,atlantis&grouq=red&basis=felt&grade=B");
  await expect(findNotices(page)).toHaveText(/“grouq”.*“felt” for “basis”.*a region that .*: atlantis/);
  await expect(findChips(page)).toHaveText(["Wallonia", "Grade B"]);
});

test("the panel of the filters closes when the focus leaves it, and with Escape anywhere", async ({
  page,
}) => {
  await openReady(page, "/");
  const panel = await openFilters(page);
  await panel.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Tab");
  await expect(panel).toHaveCount(0);
  const covered = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    if (!box) return true;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return !(top && (document.activeElement?.contains(top) || top.contains(document.activeElement)));
  });
  expect(covered).toBe(false);
  await openFilters(page);
  await findFilterButton(page).focus();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(findFilterButton(page)).toBeFocused();
  expect(readAddress(page)).toBe("/");
});

for (const [width, height] of [
  [720, 450],
  [800, 600],
  [960, 600],
  [1024, 768],
] as const)
  test(`chips stand whole at ${width}×${height}, and nothing lies over them`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openView(
      page,
      "/?programs=young-cities,mother-and-father-schools,city-pair&from=2015&to=2020&grade=A",
    );
    const parts = page.locator("[data-filter-chips] button, [data-filter-chips] summary");
    // What is chosen, what takes all of it away, and the way to a briefing of it.
    await expect(parts).toHaveCount(6);
    for (const part of await parts.all()) {
      const problem = await part.evaluate((element) => {
        const box = element.getBoundingClientRect();
        if (box.left < 0 || box.right > window.innerWidth) return "out of sight";
        if (element.scrollWidth > element.clientWidth + 1) return "cut";
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return top && element.contains(top) ? "" : "covered";
      });
      expect(problem, (await part.textContent()) ?? "").toBe("");
    }
  });

test("the sentence that answers for all exchanges is in the page before any script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/exchanges/");
  await expect(page.locator("[data-answer]")).toHaveText(/^All records: .* City Pair delegations.*\.$/);
  await context.close();
});

test("on a phone the first record begins in the first screen, below all sort buttons", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, "/exchanges/");
  const buttons = page.locator("thead button");
  await expect(buttons).toHaveCount(8);
  for (const button of await buttons.all()) await expect(button).toBeInViewport({ ratio: 1 });
  const first = await page.locator("[data-record]").first().boundingBox();
  expect(first?.y).toBeLessThan(800);
});

test("printed, each exchange is a paragraph of its own as wide as the sheet", async ({ page }) => {
  await openView(page, "/exchanges/");
  await page.emulateMedia({ media: "print" });
  const row = page.locator("[data-record]").first();
  await expect(row.locator("td").first()).toHaveCSS("display", "inline");
  await expect(page.locator("thead")).toBeHidden();
  await expect(page.locator("[data-answer]")).toBeVisible();
  const lines = await row.evaluate((it) => it.getBoundingClientRect().height);
  expect(lines).toBeLessThan(110);
});
