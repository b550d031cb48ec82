import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { touch } from "./liveMap.ts";
import { readCode } from "./readCode.ts";
import { readPdf } from "./readPdf.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

/** `width` is what a sheet has between its margins of 16 mm, in CSS pixels; `points` is the whole of it. */
const SHEETS = [
  { format: "A4", width: 673, height: 1002, points: [595, 842] },
  { format: "Letter", width: 695, height: 935, points: [612, 792] },
] as const;

const PAGES = [
  { path: "/", title: "Belgian cities and their U.S. counterparts", city: "Vilvoorde" },
  { path: "/cities/antwerp/", title: "Antwerp", city: "Antwerp" },
  { path: "/partnerships/vilvoorde--columbus/", title: "Vilvoorde and Columbus, Ohio", city: "Columbus" },
  { path: "/programs/city-pair/", title: "City Pair Program", city: "Liège" },
  { path: "/sources/efus-city-pair-2019/", title: "Efus", city: "Vilvoorde" },
];

type Sheet = (typeof SHEETS)[number];

const findMap = (page: Page) => page.locator("[data-printed-map]");
const findFoot = (page: Page) => page.locator("[data-print-foot]");

/** Shows the page as it is printed, as wide as the sheet. */
async function lookAtPaper(page: Page, { width, height }: Sheet): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
}

/** A page whose part for paper has come. */
async function openToPrint(page: Page, path: string, sheet: Sheet): Promise<void> {
  await openView(page, path);
  await lookAtPaper(page, sheet);
  await expect(findMap(page)).toHaveCount(1);
}

/**
 * Waits for what only a script adds on paper. It comes once the page is quiet, without any sign of a reader, and stands in
 * the page while that is printed. That its files have come does not say that the page has it.
 */
async function untilPrintable(page: Page, path: string): Promise<void> {
  const hasReferences = !path.startsWith("/sources/");
  const parts = ["[data-printed-map]", ...(hasReferences ? ["[data-printed-reference]"] : [])];
  await page.waitForFunction(
    (selectors) => {
      window.dispatchEvent(new Event("beforeprint"));
      const isWhole = selectors.every((selector) => document.querySelector(selector));
      window.dispatchEvent(new Event("afterprint"));
      return isWhole;
    },
    parts,
    { polling: 200 },
  );
}

/** What scrolls or is cut: on paper nobody can reach it. */
const findCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element instanceof HTMLElement && element.offsetParent !== null)
      .filter((element) => !element.matches("[data-frame] *, [data-frame], .visually-hidden"))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .filter(
        (element) => getComputedStyle(element).overflow !== "visible" || element.matches("main, body > *"),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** In the marks, or before the names of those that are too close to hold them; in their order. */
const readNumbers = async (page: Page) =>
  // The dates of lines stand on a ground of their own, and the scale has figures.
  (await findMap(page).locator("svg text:not([data-pill] + text, [data-scale-bar] text)").allTextContents())
    .flatMap((text) => text.split(" · "))
    .flatMap((text) => /^\d+/.exec(text) ?? [])
    .map(Number)
    .toSorted((one, other) => one - other);

const readAddresses = (entries: Element[]) =>
  entries.map((entry) => entry.getAttribute("data-address") ?? "");

test.use({ colorScheme: "dark", deviceScaleFactor: 2 });

/** Of the pages, by turns, each is printed on one paper; the sweep prints them on the other. */
const isSample = (format: Sheet["format"], path: string): boolean =>
  (format === "A4") === (PAGES.findIndex((page) => page.path === path) % 2 === 0);

for (const sheet of SHEETS)
  for (const { path, title, city } of PAGES)
    test(
      `${path} is a fact sheet on ${sheet.format}`,
      sweepUnless(isSample(sheet.format, path)),
      async ({ page, context, site }) => {
        await openToPrint(page, path, sheet);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
        const places = await findMap(page).getByRole("listitem").allTextContents();
        expect(places.some((place) => place.startsWith(`${city}, `))).toBe(true);
        expect(await readNumbers(page)).toEqual(places.map((_, index) => index + 1));
        await expect(findFoot(page)).toContainText("Belgian City Partnerships");
        await expect(findFoot(page)).toContainText(/Data as of \w+ \d+, \d{4}\./);
        await expect(findFoot(page)).toContainText(/Printed on \w+ \d+, \d{4}\./);
        await expect(findFoot(page)).toContainText(site.url + path);
        if (path.startsWith("/sources/"))
          await expect(page.locator("#text")).toContainText("https://efus.eu/");
        else
          await expect(page.locator("#source-duffin [data-printed-reference]")).toContainText(
            "U.S. Department of State",
          );
        expect(await findCut(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          sheet.width,
        );
        const code = await findFoot(page).locator("[data-code]").screenshot();
        expect(await readCode(context, code)).toBe(site.url + path);
      },
    );

for (const { format, points } of SHEETS)
  for (const { path, title } of PAGES)
    test(
      `the PDF of ${path} on ${format}, which nobody has touched, has its map, its title and a number on each page`,
      sweepUnless(isSample(format, path)),
      async ({ page, browser, context, site }) => {
        await page.goto(path);
        await untilPrintable(page, path);
        await page.evaluate(() => {
          window.addEventListener("beforeprint", () => {
            const texts = document.querySelectorAll("[data-printed-map] svg text").length;
            document.body.dataset.texts = String(texts);
          });
        });
        const addresses = await page.locator("#text [data-address]").evaluateAll(readAddresses);
        const running = (await page.title()).replace(/\s/g, "");
        const pdf = await readPdf(browser, await page.pdf({ format, tagged: true, outline: true }), 2);
        const { pages } = pdf;
        expect(pages.length).toBeGreaterThan(1);
        for (const [index, { width, height, text, inked }] of pages.entries()) {
          // The browser rounds up to its own pixels.
          expect(Math.abs(width - points[0])).toBeLessThan(2);
          expect(Math.abs(height - points[1])).toBeLessThan(2);
          expect(text).toContain(running);
          expect(text).toContain(`${index + 1}/${pages.length}`);
          if (!inked) throw new Error(`Page ${index + 1} is blank`);
          // Nothing is cut at the sides.
          expect(inked.left).toBeGreaterThan(44);
          expect(inked.right).toBeLessThan(width - 43);
          expect(inked.bottom - inked.top).toBeGreaterThan(40);
        }
        const whole = pages.map(({ text }) => text).join("");
        if (addresses.length > 0) expect(whole).toContain("U.S.DepartmentofState");
        for (const address of addresses) expect(whole).toContain(address);
        expect(pdf.isTagged).toBe(true);
        expect(pdf.language).toBe("en-US");
        expect(pdf.outline[0]).toBe(title);
        expect(pdf.outline.length).toBeGreaterThan(3);
        const last = pages.at(-1);
        expect(last?.text).toMatch(/Printedon[A-Z][a-z]+\d+,\d{4}\./);
        expect(await readCode(context, last?.png ?? Buffer.alloc(0))).toBe(site.url + path);
        expect(Number(await page.locator("body").getAttribute("data-texts"))).toBeGreaterThan(5);
        // Afterwards the page is as before.
        await expect(findMap(page)).toHaveCount(0);
      },
    );

const [a4] = SHEETS;

test("on paper the words of each source stand in the list at the end, without any sign of a reader", async ({
  page,
  basedSite,
}) => {
  const address = `${basedSite.url}/cities/antwerp/`;
  const { uses } = await (await page.request.get(`${address}evidence.json`)).json();
  const quotations = Object.values<{ quotations?: { text: string }[] }[]>(uses)
    .flat()
    .flatMap(({ quotations = [] }) => quotations.map(({ text }) => text));
  expect(quotations.length).toBeGreaterThan(0);
  await page.goto(address);
  const hasCome = page.waitForResponse(/evidence\.json$/);
  await hasCome;
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /PrintedReferences-[^/]*\.js$/.test(name)),
  );
  await page.waitForLoadState("networkidle");
  await lookAtPaper(page, a4);
  const list = page.locator("[data-section=references]");
  for (const text of quotations)
    await expect(list.locator("blockquote").filter({ hasText: text })).toBeVisible();
  await expect(
    page.locator("[data-evidence-card], [data-evidence-place]").filter({ visible: true }),
  ).toHaveCount(0);
});

test("paper is light where the page is dark, and has nothing to press", async ({ page }) => {
  await openToPrint(page, "/cities/antwerp/?theme=dark", a4);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", "rgb(29, 35, 38)");
  for (const role of ["button", "searchbox", "combobox", "banner", "navigation", "dialog", "slider"] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.locator("#list, [data-timeline]").filter({ visible: true })).toHaveCount(0);
});

test("the map on paper has both frames side by side, whole and with lines, whatever is on the screen", async ({
  page,
}) => {
  for (const path of ["/cities/antwerp/?view=atlantic", "/cities/antwerp/?lines=0", "/cities/antwerp/"]) {
    await openToPrintAnyView(page, path);
    const box = await findMap(page).locator("svg").first().boundingBox();
    expect(box?.width).toBeGreaterThan(a4.width - 2);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeGreaterThan(2);
    expect((box?.height ?? 0) + (box?.y ?? 0)).toBeLessThan(a4.height);
    await expect(findMap(page).locator("svg > svg")).toHaveCount(2);
    await page.emulateMedia({ media: "screen" });
  }
});

async function openToPrintAnyView(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // The script is awake.
  await expect(page.locator(".leaflet-container").first()).toBeVisible();
  await touch(page);
  await page.waitForLoadState("networkidle");
  await lookAtPaper(page, a4);
  await expect(findMap(page)).toHaveCount(1);
}

test("the list prints where the list is on the screen, and no map", async ({ page }) => {
  await openView(page, "/?view=list");
  await lookAtPaper(page, a4);
  await expect(page.getByRole("heading", { name: "Exchanges as a list" })).toBeVisible();
  await expect(page.getByRole("table")).not.toHaveCount(0);
  await expect(page.locator("#map, #text").filter({ visible: true })).toHaveCount(0);
  expect(await findCut(page)).toEqual([]);
});

test("a page about the site is printed without a map, with its code", async ({ page }) => {
  for (const path of ["/about/", "/licences/"]) {
    await openView(page, path);
    await lookAtPaper(page, a4);
    await expect(findFoot(page).locator("[data-code]")).toBeVisible();
    await expect(findMap(page)).toHaveCount(0);
    await expect(page.locator("[data-frame]").filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  }
});

test.describe("where the index cannot be loaded", () => {
  test.use({ allowedProblems: [/Failed to load resource: .*index\.en\.json/] });

  test("the text prints in place of the list, and a page of tables prints them", async ({ page }) => {
    await page.route("**/data/index.en.json", (route) => route.abort());
    for (const [path, rows] of [
      ["/?view=list", 0],
      ["/exchanges/", 1],
    ] as const) {
      await openView(page, path);
      await lookAtPaper(page, a4);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("heading", { level: 2 })).not.toHaveCount(0);
      await expect(page.getByRole("table")).toHaveCount(rows);
      expect(await findCut(page)).toEqual([]);
      await page.emulateMedia({ media: "screen" });
    }
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the PDF has the legend and the addresses of all sources", async ({ page, browser }) => {
    await page.goto("/cities/antwerp/");
    const addresses = await page.locator("#text [data-address]").evaluateAll(readAddresses);
    expect(addresses.length).toBeGreaterThan(5);
    const { pages } = await readPdf(browser, await page.pdf({ format: "A4", tagged: true }));
    const whole = pages.map(({ text }) => text).join("");
    for (const text of [...addresses, "Belgiancity", "U.S.city", "https://example.org/cities/antwerp/"])
      expect(whole).toContain(text);
  });

  test("the still map prints, its numbers are those of the list, and the address is in words", async ({
    page,
  }) => {
    for (const path of ["/", "/cities/mechelen/"]) {
      await page.goto(path);
      await lookAtPaper(page, a4);
      const numbers = page.locator("[data-frame] [data-number]");
      const labels = await numbers.evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute("aria-label")),
      );
      expect(labels.length).toBeGreaterThan(0);
      expect(await page.locator("#map ol > li").allTextContents()).toEqual(labels);
      expect(
        await numbers.evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("data-number")))),
      ).toEqual(labels.map((_, index) => index + 1));
      const tops = await page.evaluate(() =>
        ["h1", "[data-frame]", "#map ol", "#text h2", "[data-print-foot]"].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0,
        ),
      );
      expect(tops).toEqual(tops.toSorted((one, other) => one - other));
      await expect(findFoot(page)).toContainText(`https://example.org${path}`);
      expect(await findCut(page)).toEqual([]);
    }
  });
});

test("a list is printed as rows of its own, however narrow the window was", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/exchanges/");
  await page.emulateMedia({ media: "print" });
  const looks = await page
    .locator("#text td[data-basis], #text td[data-unknown], #list td[data-basis], #list td[data-unknown]")
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const [before, after] = ["::before", "::after"].map((part) => getComputedStyle(cell, part));
        return `${before?.cssFloat} ${after?.borderTopWidth}`;
      }),
    );
  expect(looks.length).toBeGreaterThan(5);
  expect(new Set(looks)).toEqual(new Set(["none 0px"]));
});
