import { expect } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { expectText, firefoxPath, open, pathOf, press, test, touch } from "./firefox.ts";
import { openOwnSite } from "./ownSite.ts";
import { readPrintedMap } from "./printedMap.ts";
import { readPdf } from "./readPdf.ts";
import { sweepUnless } from "./sweep.ts";

/** Letters alone: of ligatures and of digits of one width Firefox does not tell in a PDF what they are. */
const letters = (text: string) => text.replace(/ff?[il]?/g, "").replace(/[^a-z]/gi, "");

const expectPath = (page: Page, path: string): Promise<void> => expect.poll(() => pathOf(page)).toBe(path);

test.describe("Firefox", () => {
  test.skip(firefoxPath === undefined, "Firefox is not installed");
  // One window after the other in one browser: its start takes longer than any of them.
  test.describe.configure({ mode: "default" });

  test("finds a city, follows mark, link and view, filters, and goes back", async ({ firefox, site }) => {
    const { page } = firefox;
    await open(page, `${site.url}/`);
    await touch(page);
    await page.locator("input[type=search]").click();
    await page.keyboard.type("verviers");
    await page.locator('[role="option"]').click();
    await expectText(page, "h1", "Verviers");
    await expectPath(page, "/cities/verviers/");
    await page.locator('[data-frame="be"] [data-city="liege"]').click();
    await expectText(page, "h1", "Liège");
    await page.locator('#text a[href^="/partnerships/liege--nashville/"]').click();
    await expectText(page, "h1", "Liège and Nashville");
    for (const [view, part] of [
      ["List", "[data-table]"],
      ["Atlantic", '[data-frame="atlantic"] .leaflet-container, .leaflet-container[data-frame="atlantic"]'],
    ] as const) {
      await page.locator(`nav ::-p-aria([name="${view}"][role="link"])`).click();
      await page.locator(part).wait();
    }
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expectPath(page, "/cities/liege/");
    await expectText(page, "h1", "Liège");
    await press(page, "Filters");
    await page.locator("::-p-text(City Pair Program)").wait();
    await page.locator('::-p-aria([name="City Pair Program"][role="checkbox"])').click();
    await expect.poll(() => pathOf(page)).toContain("programs=city-pair");
    await press(page, "Share");
    await page.locator("dialog[open]").wait();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await page.$$("dialog[open]")).length).toBe(0);
  });

  test("moves a map by wheel, drag and keys, and the address keeps the place", async ({ firefox, site }) => {
    const { page } = firefox;
    await open(page, `${site.url}/`);
    await touch(page);
    const box = await (await page.locator('[data-frame="be"]').waitHandle()).boundingBox();
    if (!box) throw new Error("The frame is not shown");
    const [x, y] = [box.x + box.width * 0.8, box.y + box.height * 0.25];
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: -300 });
    await expect.poll(() => new URL(page.url()).searchParams.get("be")).toBeTruthy();
    const zoomed = page.url();
    await page.mouse.down();
    await page.mouse.move(x - 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(zoomed);
    await press(page, "Whole picture: Belgium");
    await expectPath(page, "/");
  });

  test("presents: stage and speaker's window step together, and a briefing of one's own is kept", async ({
    firefox,
    site,
  }) => {
    const { page } = firefox;
    await open(page, `${site.url}/present/vilvoorde-columbus/1/`);
    await page.keyboard.press("PageDown");
    await expectPath(page, "/present/vilvoorde-columbus/2/");
    const presenter = await page.browserContext().newPage();
    await presenter.goto(`${site.url}/present/vilvoorde-columbus/2/presenter/`);
    await presenter.locator("::-p-text(The audience window follows.)").wait();
    await presenter.keyboard.press("ArrowRight");
    await expectPath(page, "/present/vilvoorde-columbus/3/");
    await presenter.close();
    await open(page, `${site.url}/present/own/`);
    await press(page, "New briefing");
    const title = page.locator('::-p-aria([name="Title of the briefing"][role="textbox"])');
    await title.fill("For Thursday");
    await page.locator("::-p-text(Kept on this device)").wait();
    await page.reload();
    await expect
      .poll(() => title.map((field) => (field as HTMLInputElement).value).wait())
      .toBe("For Thursday");
  });

  test("shows an embed, a page of tables and a comparison", async ({ firefox, site }) => {
    const { page } = firefox;
    for (const [path, heading] of [
      ["/embed/cities/antwerp/", "Antwerp"],
      ["/exchanges/", "All exchanges"],
      ["/compare/?cities=antwerp,liege", "Antwerp and Liège compared"],
    ] as const) {
      await open(page, site.url + path);
      await touch(page);
      await expectText(page, "h1", heading);
    }
  });

  test.describe("that keeps the site", () => {
    test.use({ isKeptInFirefox: true });

    test("opens it without a network after one visit", async ({ firefox }) => {
      const { page } = firefox;
      const own = await openOwnSite({ from: ".cache/dist-test", basePath: "/" });
      await open(page, `${own.url}/`);
      await page.locator("[data-offline-sign]::-p-text(Ready offline)").wait();
      await own.stop();
      await open(page, `${own.url}/cities/antwerp/`);
      await expectText(page, "h1", "Antwerp");
      await open(page, `${own.url}/present/vilvoorde-columbus/2/`);
      await page.keyboard.press("ArrowRight");
      await expectPath(page, "/present/vilvoorde-columbus/3/");
      await own.remove();
    });
  });

  for (const format of ["A4", "letter"] as const)
    for (const [path, names] of [
      [
        "/",
        [
          ...["Seattle", "Example Springs", "Columbus", "Nashville", "Chattanooga", "San Diego"],
          ...["Ostend", "Antwerp", "Vilvoorde", "Molenbeek", "Brussels", "Liège", "Verviers"],
        ],
      ],
      ["/partnerships/vilvoorde--columbus/", ["Columbus", "Vilvoorde"]],
    ] as const)
      test(
        `prints the still map of ${path} on ${format}, its cities in their land`,
        sweepUnless(format === "A4"),
        async ({ firefox, browser, site }) => {
          const { page } = firefox;
          // Nobody has touched it: the script's own drawing has not come.
          await open(page, site.url + path);
          const { land, texts } = await readPrintedMap(browser, await page.pdf({ format }));
          expect(names.filter((name) => !texts.some(({ text }) => text === name))).toEqual([]);
          if (path !== "/") return;
          /** Where a name stands in its country, as shares of its width and height. The map is above all else. */
          const placeOf = (name: string, { left, right, top, bottom }: (typeof land)["us"]) => {
            const [{ x, y } = { x: 0, y: 0 }] = texts
              .filter(({ text }) => text === name)
              .toSorted((one, other) => one.y - other.y);
            return [(x - left) / (right - left), (y - top) / (bottom - top)] as const;
          };
          for (const [name, frame, [x, y]] of [
            ["Seattle", "us", [0.05, 0.15]],
            ["San Diego", "us", [0.15, 0.7]],
            ["Ostend", "be", [0.05, 0.25]],
            ["Verviers", "be", [0.8, 0.55]],
          ] as const) {
            const place = placeOf(name, land[frame]);
            expect(Math.abs(place[0] - x), `${name}, from the west: ${place[0]}`).toBeLessThan(0.2);
            expect(Math.abs(place[1] - y), `${name}, from the north: ${place[1]}`).toBeLessThan(0.2);
          }
        },
      );

  const SHEETS = { A4: [595, 842], letter: [612, 792] } as const;

  for (const [format, [width, height]] of Object.entries(SHEETS) as [
    keyof typeof SHEETS,
    [number, number],
  ][]) {
    test(
      `prints a handout on one or two sheets, ${format}`,
      sweepUnless(format === "A4"),
      async ({ firefox, browser, site }) => {
        const { page } = firefox;
        await open(page, `${site.url}/present/vilvoorde-columbus/handout/`);
        const titles = await page.$$eval("[data-handout-slide] h2:not([role=presentation] *)", (headings) =>
          headings.map(({ textContent }) => textContent ?? ""),
        );
        expect(titles).toHaveLength(5);
        const { pages } = await readPdf(browser, Buffer.from(await page.pdf({ format })));
        expect(pages.length).toBeLessThanOrEqual(2);
        for (const { inked } of pages) {
          expect(inked?.left).toBeGreaterThan(44);
          expect(inked?.right).toBeLessThan(width - 43);
        }
        for (const title of titles)
          expect(
            pages.some(({ text }) => letters(text).includes(letters(title))),
            title,
          ).toBe(true);
      },
    );

    test(
      `prints each slide whole on a sheet that lies, ${format}`,
      sweepUnless(format === "A4"),
      async ({ firefox, browser, site }) => {
        const { page } = firefox;
        await open(page, `${site.url}/present/vilvoorde-columbus/handout/?print=slides`);
        const words = await page.$$eval("[data-handout-slide] article", (slides) =>
          slides.map((slide) => slide.querySelector("[data-words]")?.textContent ?? ""),
        );
        const pdf = await page.pdf({ format, preferCSSPageSize: true });
        const { pages } = await readPdf(browser, Buffer.from(pdf));
        expect(pages).toHaveLength(5);
        for (const [index, { width: wide, height: high, text, inked }] of pages.entries()) {
          expect(wide).toBeCloseTo(height, -1);
          expect(high).toBeCloseTo(width, -1);
          expect(letters(text)).toContain(letters(words[index] ?? "nothing"));
          if (!inked) throw new Error(`Page ${index + 1} is blank`);
          expect(inked.right).toBeLessThan(wide - 30);
          expect(inked.bottom).toBeLessThan(high - 30);
          expect((inked.right - inked.left) / (inked.bottom - inked.top)).toBeCloseTo(4 / 3, 1);
          expect((inked.bottom - inked.top) / (high - 62.4)).toBeGreaterThan(0.95);
        }
      },
    );
  }
});
