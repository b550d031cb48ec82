import { expect, type Page } from "@playwright/test";
import { unfoldAll } from "./evidence.ts";
import { findRecord } from "./explore.ts";
import { touch } from "./liveMap.ts";
import { expectNoFault, expectNothingMissing, readShown, untilAwake } from "./shown.ts";
import { test } from "./site.ts";
import { translatePage } from "./translator.ts";

/** React draws a page anew whose HTML something has changed, and tells it. */
test.use({ allowedProblems: [/console: .*React error #418/] });

const LIST = "/exchanges/";
const CITY = "/cities/antwerp/";
const EMBED = "/embed/cities/antwerp/";
const SLIDE = "/present/vilvoorde-columbus/2/";

/** Changes the HTML on its way, as a proxy does. */
async function onItsWay(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith("/"),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

/** Changes the document before the page's script has come, as add-ons and password managers do. */
async function beforeWaking(page: Page, change: () => void): Promise<void> {
  await page.addInitScript(`document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") (${change.toString()})();
  });`);
}

function addElements(): void {
  const places = [
    "#root",
    "header",
    "main",
    "#text",
    "#map",
    "h1",
    "input[type=search]",
    "[data-frame]",
    "[data-sections]",
    "[data-sections] section",
    "[data-sections] table",
    "[data-sections] details",
    "[data-timeline]",
  ];
  for (const place of places) {
    const element = document.querySelector(place);
    element?.before(document.createElement("add-on"));
    element?.prepend(document.createElement("add-on"));
    element?.after(document.createElement("add-on"));
  }
}

function wrapYears(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const at = text.data.search(/\b(19|20)\d\d\b/);
    if (at < 0 || text.parentElement?.closest("script, style, svg")) continue;
    const year = text.splitText(at);
    year.splitText(4);
    const link = document.createElement("a");
    link.href = "tel:1";
    year.replaceWith(link);
    link.append(year);
  }
}

const changes: [name: string, path: string, change: (page: Page) => Promise<void>][] = [
  ...[LIST, CITY, EMBED, SLIDE].map((path): [string, string, (page: Page) => Promise<void>] => [
    "a proxy takes comments and white space out",
    path,
    (page) => onItsWay(page, (html) => html.replace(/<!--[\s\S]*?-->/g, "").replace(/>\s+</g, "><")),
  ]),
  ...[LIST, CITY].flatMap((path): [string, string, (page: Page) => Promise<void>][] => [
    ["something adds elements at many places", path, (page) => beforeWaking(page, addElements)],
    ["something wraps the years of its texts", path, (page) => beforeWaking(page, wrapYears)],
    ["the browser translates it before it wakes up", path, (page) => beforeWaking(page, translatePage)],
  ]),
];

/** The text of a page wakes up after the page, with the first sign of a reader; then cards are behind its numbers. */
async function untilTextAwake(page: Page): Promise<void> {
  await touch(page);
  // Of a list, that its columns can be sorted.
  await page.locator("[data-sections] :is(button, [aria-haspopup])").first().waitFor({ state: "attached" });
  await unfoldAll(page);
}

for (const [name, path, change] of changes) {
  test(`where ${name}, ${path} shows what it shows else`, async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(path);
    await untilAwake(other);
    await change(page);
    await page.goto(path);
    await untilAwake(page);
    if (path === LIST || path === CITY) for (const one of [other, page]) await untilTextAwake(one);
    await expect(async () => {
      expectNothingMissing(await readShown(other), await readShown(page));
    }).toPass({ timeout: 15_000 });
    await expectNoFault(page);
  });
}

test("where it was drawn anew, list and timeline follow the filters", async ({ page }) => {
  await beforeWaking(page, addElements);
  await page.goto(`${LIST}?programs=city-pair`);
  await untilAwake(page);
  await expect(findRecord(page, "list", "delegation:mechelen-united-states-2017")).toHaveCount(0);
  await expect(findRecord(page, "list", "delegation:antwerp-san-diego-2019")).toBeVisible();
  await page.goto(`${CITY}?programs=city-pair`);
  await untilAwake(page);
  await expect(findRecord(page, "timeline", "event:scn-antwerp-2016")).toHaveAttribute("aria-hidden", "true");
  await expect(findRecord(page, "timeline", "delegation:antwerp-san-diego-2019")).toBeVisible();
});
