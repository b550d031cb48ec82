import { expect, type Page } from "@playwright/test";
import { expectNoFault, expectNothingMissing, readShown, untilAwake, watchWaking } from "./shown.ts";
import { test } from "./site.ts";
import { translatePage } from "./translator.ts";

/** React draws a page anew whose HTML something has changed, and tells it. */
test.use({ allowedProblems: [/console: .*React error #418/] });

const LIST = "/?view=list";
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

function addTenElements(): void {
  const places = [
    "#root",
    "header",
    "main",
    "#text",
    "#map",
    "h1",
    "input[type=search]",
    "[data-frame]",
    "[data-island=timeline]",
    "[data-island=list] table",
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
  ...[LIST, EMBED, SLIDE].map((path): [string, string, (page: Page) => Promise<void>] => [
    "a proxy takes comments and white space out",
    path,
    (page) => onItsWay(page, (html) => html.replace(/<!--[\s\S]*?-->/g, "").replace(/>\s+</g, "><")),
  ]),
  ["something adds elements at ten places", LIST, (page) => beforeWaking(page, addTenElements)],
  ["something wraps the years of its texts", LIST, (page) => beforeWaking(page, wrapYears)],
  ["the browser translates it before it wakes up", LIST, (page) => beforeWaking(page, translatePage)],
];

for (const [name, path, change] of changes) {
  test(`where ${name}, ${path} shows what it shows else`, async ({ page, context }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await watchWaking(one);
    await other.goto(path);
    await untilAwake(other);
    await change(page);
    await page.goto(path);
    await untilAwake(page);
    await expect(async () => {
      expectNothingMissing(await readShown(other), await readShown(page));
    }).toPass({ timeout: 15_000 });
    await expectNoFault(page);
  });
}

test("where it was drawn anew, list and timeline follow the filters", async ({ page }) => {
  await watchWaking(page);
  await beforeWaking(page, addTenElements);
  await page.goto("/?view=list&programs=city-pair");
  await untilAwake(page);
  await expect(page.locator('[data-island="list"] [data-record="program:city-pair"]')).toBeVisible();
  await expect(page.locator('[data-island="list"] [data-record]:not([data-out])').first()).toBeVisible();
  await expect(page.locator('[data-island="list"] [data-record][data-out]').first()).toBeHidden();
});
