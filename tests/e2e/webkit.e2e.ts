import { expect } from "@playwright/test";
import { By, Key, Origin } from "selenium-webdriver";
import { openOwnSite } from "./ownSite.ts";
import { findStraysHere, straysOf } from "./strays.ts";
import {
  expectHeading,
  expectPath,
  find,
  load,
  open,
  PATIENCE_MS,
  pathOf,
  press,
  readProblems,
  test,
  touch,
  webkitPrograms,
} from "./webkit.ts";

test.describe("WebKit", () => {
  test.skip(webkitPrograms === undefined, "WebKit's driver is not installed");
  // One window after the other of one driver: its start takes longer than any of them.
  test.describe.configure({ mode: "default" });
  test.slow();

  test("finds a city, follows mark, link and view, filters, and goes back", async ({ webkit, site }) => {
    await open(webkit, `${site.url}/`);
    await (await find(webkit, "input[type=search]")).sendKeys("verviers");
    await press(webkit, '[role="option"]', "Verviers");
    await expectHeading(webkit, "Verviers");
    await expectPath(webkit, "/cities/verviers/");
    await press(webkit, '[data-frame="be"] [data-city="liege"]');
    await expectHeading(webkit, "Liège");
    await press(webkit, '#text a[href^="/partnerships/liege--nashville/"]');
    await expectHeading(webkit, "Liège and Nashville, Tennessee");
    for (const [view, part] of [
      ["List", "[data-table]"],
      ["Atlantic", '[data-frame="atlantic"] .leaflet-container, .leaflet-container[data-frame="atlantic"]'],
    ] as const) {
      await press(webkit, "nav a", view);
      await find(webkit, part);
    }
    for (let steps = 0; steps < 3; steps += 1) await webkit.navigate().back();
    await expectPath(webkit, "/cities/liege/");
    await expectHeading(webkit, "Liège");
    await press(webkit, "button", "Filters");
    await press(webkit, "#filters label", "City Pair Program");
    await expect.poll(() => pathOf(webkit), { timeout: PATIENCE_MS }).toContain("programs=city-pair");
    await press(webkit, "button", "Share");
    await find(webkit, "dialog[open]");
    await webkit.actions().sendKeys(Key.ESCAPE).perform();
    await expect.poll(async () => (await webkit.findElements(By.css("dialog[open]"))).length).toBe(0);
    expect(await readProblems(webkit)).toEqual([]);
  });

  for (const path of ["/", "/cities/liege/"])
    test(`draws every mark of ${path} where its city is, in the drawing and in the maps that move`, async ({
      webkit,
      site,
    }) => {
      const { cities } = await (await fetch(`${site.url}/data/cities.json`)).json();
      const strays = (drawings: string, marks: string) =>
        webkit.executeScript(findStraysHere, straysOf(cities, drawings, marks));
      await load(webkit, site.url + path);
      expect(await strays("svg[data-units]", "a[data-city]"), "drawn").toEqual([]);
      await touch(webkit);
      await find(webkit, '.leaflet-container [data-city="liege"]');
      await expect
        .poll(() => strays(".leaflet-container svg[data-units]", ".leaflet-container [data-city]"), {
          message: "live",
          timeout: PATIENCE_MS,
        })
        .toEqual([]);
    });

  test("moves a map by drag and keys, and the address keeps the place", async ({ webkit, site }) => {
    await open(webkit, `${site.url}/`);
    const frame = await find(
      webkit,
      '.leaflet-container[data-frame="be"], [data-frame="be"]:has(.leaflet-container)',
    );
    const keptPlace = async () => new URL(await webkit.getCurrentUrl()).searchParams.get("be");
    // The driver aims where the button was a moment ago: while the page still takes its place a press may meet nothing.
    await expect(async () => {
      await press(webkit, '[data-frame="be"] button', "Zoom in");
      await expect.poll(keptPlace, { timeout: 5_000 }).toBeTruthy();
    }).toPass();
    const zoomed = await webkit.getCurrentUrl();
    await webkit
      .actions()
      .move({ origin: frame, x: 60, y: -60 })
      .press()
      .move({ origin: Origin.POINTER, x: -30, y: 20, duration: 200 })
      .move({ origin: Origin.POINTER, x: -30, y: 20, duration: 200 })
      .release()
      .perform();
    await expect.poll(() => webkit.getCurrentUrl()).not.toBe(zoomed);
    await press(webkit, "button", "Whole picture: Belgium");
    await expectPath(webkit, "/");
    expect(await readProblems(webkit)).toEqual([]);
  });

  test("presents: stage and speaker's window step together, and a briefing of one's own is kept", async ({
    webkit,
    site,
  }) => {
    await open(webkit, `${site.url}/present/vilvoorde-columbus/1/`);
    await find(webkit, "[data-awake]");
    await webkit.actions().sendKeys(Key.PAGE_DOWN).perform();
    await expectPath(webkit, "/present/vilvoorde-columbus/2/");
    const stage = await webkit.getWindowHandle();
    await webkit.switchTo().newWindow("window");
    await webkit.get(`${site.url}/present/vilvoorde-columbus/2/presenter/`);
    await find(webkit, "main *, body *", "The audience window follows.");
    await webkit.actions().sendKeys(Key.ARROW_RIGHT).perform();
    await webkit.close();
    await webkit.switchTo().window(stage);
    await expectPath(webkit, "/present/vilvoorde-columbus/3/");
    await open(webkit, `${site.url}/present/own/`);
    await press(webkit, "button", "New briefing");
    const title = await find(webkit, "main input");
    await title.clear();
    await title.sendKeys("For Thursday");
    await find(webkit, "[role=status], p, span", "Kept on this device");
    await webkit.navigate().refresh();
    await expect
      .poll(async () => (await find(webkit, "main input")).getAttribute("value"), { timeout: PATIENCE_MS })
      .toBe("For Thursday");
  });

  test("shows an embed, a page of tables and a comparison", async ({ webkit, site }) => {
    for (const [path, heading] of [
      ["/embed/cities/antwerp/", "Antwerp"],
      ["/exchanges/", "All exchanges"],
      ["/compare/?cities=antwerp,liege", "Antwerp and Liège compared"],
    ] as const) {
      await open(webkit, site.url + path);
      await expectHeading(webkit, heading);
      const tooWide = await webkit.executeScript(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide, `${path} scrolls sideways`).toBe(false);
      expect(await readProblems(webkit), path).toEqual([]);
    }
  });

  test("opens the site without a network after one visit", async ({ webkit }) => {
    const own = await openOwnSite({ from: ".cache/dist-test", basePath: "/" });
    await open(webkit, `${own.url}/`);
    await find(webkit, "[data-offline-sign]", "Ready offline");
    await own.stop();
    await open(webkit, `${own.url}/cities/antwerp/`);
    await expectHeading(webkit, "Antwerp");
    await open(webkit, `${own.url}/present/vilvoorde-columbus/2/`);
    await find(webkit, "[data-awake]");
    await webkit.actions().sendKeys(Key.ARROW_RIGHT).perform();
    await expectPath(webkit, "/present/vilvoorde-columbus/3/");
    await own.remove();
  });
});
