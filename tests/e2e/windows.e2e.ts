import { expect, type Page } from "@playwright/test";
import { openFilters, openView } from "./explore.ts";
import { findText, openLive, openReady, untilStill } from "./liveMap.ts";
import { readMark } from "./picture.ts";
import { untilAwake } from "./shown.ts";
import { test } from "./site.ts";

/** Which part of the page answers to a finger at parts of a frame's width and height. */
async function partsAt(page: Page, frame: "us" | "be", places: [number, number][]): Promise<string[]> {
  return page.locator(`[data-frame="${frame}"]`).evaluate((element, places) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return places.map(([x, y]) => {
      const hit = document.elementFromPoint(left + width * x, top + height * y);
      if (hit && element.contains(hit)) return "frame";
      return hit?.closest("[data-line]") ? "line" : (hit?.tagName ?? "nothing");
    });
  }, places);
}

/** By the link that stays in reach over the text. */
async function goToMap(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.locator('[data-frame="us"]')).toBeInViewport({ ratio: 1 });
  await untilStill(page);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ["/", "/cities/liege/"]) {
    test(`the text of ${path} comes first, and leaves both maps to the finger`, async ({ page }) => {
      await openLive(page, path);
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
      await goToMap(page);
      for (const frame of ["us", "be"] as const) {
        // What begins on a line is handed on to the map.
        const places: [number, number][] = [
          [0.5, 0.5],
          [0.05, 0.3],
          [0.05, 0.95],
          [0.95, 0.95],
          [0.5, 0.95],
        ];
        for (const part of await partsAt(page, frame, places)) expect(["frame", "line"]).toContain(part);
      }
    });
  }

  test("a tap on a mark opens its city, whose heading can be seen", async ({ page }) => {
    await openReady(page, "/");
    await page
      .getByRole("link", { name: /^Antwerp, Belgium/ })
      .getByText("Antwerp")
      .tap();
    await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeInViewport();
  });

  test("a tap leads to the map, and another one back to the text", async ({ page }) => {
    await openReady(page, "/");
    await goToMap(page);
    await page.getByRole("link", { name: "Text", exact: true }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(page.getByRole("link", { name: "Map", exact: true })).toBeInViewport();
  });

  test("the map can be dragged by a finger, and the text scrolled", async ({ page }) => {
    await openReady(page, "/");
    await goToMap(page);
    const scrolled = await page.evaluate(() => window.scrollY);
    const before = await readMark(page, "antwerp");
    const client = await page.context().newCDPSession(page);
    const { x, y } = { x: 60, y: before.frame.bottom - 40 };
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    for (const step of [1, 2, 3, 4, 5])
      await client.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: [{ x: x + step * 12, y: y - step * 8 }],
      });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await untilStill(page);
    const after = await readMark(page, "antwerp");
    expect(after.middle.x).toBeGreaterThan(before.middle.x + 30);
    expect(after.middle.y).toBeLessThan(before.middle.y - 20);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });
});

/** Fields to type or choose in whose letters are smaller than phones want: these zoom in, and not out again. */
const findSmallFields = (page: Page) =>
  page.locator("input, select, textarea").evaluateAll((fields) =>
    fields
      .filter(
        (field) => field.checkVisibility() && !field.matches("[type=checkbox], [type=radio], [type=range]"),
      )
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 120)),
  );

test.describe("on a phone, fields", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("have letters into which no phone zooms", async ({ page }) => {
    await openView(page, "/cities/antwerp/");
    await openFilters(page);
    expect(await findSmallFields(page)).toEqual([]);
    await page.keyboard.press("Escape");
    // What it invites to takes its place as soon as it has the focus, which a click gives it first.
    await page
      .getByRole("button", { name: /^Play or choose years/ })
      .first()
      .dispatchEvent("click");
    await page.getByRole("textbox", { name: "From" }).waitFor();
    expect(await findSmallFields(page)).toEqual([]);
    await page.getByRole("button", { name: "Share" }).click();
    for (const part of ["Embed in a page", "Cite this page"])
      await page.getByRole("dialog").getByText(part, { exact: true }).click();
    await page.getByRole("dialog").getByRole("textbox").nth(1).waitFor();
    expect(await findSmallFields(page)).toEqual([]);
    for (const path of ["/exchanges/", "/present/vilvoorde-columbus/1/presenter/"]) {
      await page.goto(path);
      await untilAwake(page);
      expect(await findSmallFields(page)).toEqual([]);
    }
  });
});

test.describe("at 400 % zoom", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const path of [
    "/",
    "/cities/antwerp/",
    "/partnerships/bastogne--college-station/",
    "/sources/",
    "/licences/",
  ]) {
    test(`${path} needs no sideways scrolling and its text can be reached`, async ({ page }) => {
      // A page for reading has no map to wait for.
      await openView(page, path);
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = [...document.querySelectorAll("main *:not([data-map-frames] *), header *")]
          .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
          // What a closed part holds is laid out in the width of its title.
          .filter((element) => element.checkVisibility())
          // The legend and the layers are one row that is pushed aside by itself.
          .filter(
            (element) =>
              !element.closest(
                "[data-map-frames], .visually-hidden, [aria-label='Legend'], [aria-label='Layers']",
              ),
          );
        return { scrollWidth, clientWidth, wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 80)) };
      });
      expect(widths.scrollWidth).toBe(widths.clientWidth);
      expect(widths.wide).toEqual([]);
      await page.getByRole("heading", { level: 1 }).click({ trial: true });
      const links = page.getByRole("main").locator("#text").getByRole("link");
      for (const index of [0, (await links.count()) - 1]) await links.nth(index).click({ trial: true });
      await page.getByRole("button", { name: /^Switch to/ }).click({ trial: true });
    });
  }
});

/** Of several colors on the first one. */
const contrastsOn = (page: Page, [ground = "", ...others]: string[]): Promise<number[]> =>
  page.evaluate(
    ({ ground, others }) => {
      const luminance = (color: string) => {
        const canvas = document.createElement("canvas").getContext("2d");
        if (!canvas) return 0;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
          const part = channel / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return others.map((color) => {
        const [dark = 0, light = 0] = [luminance(ground), luminance(color)].toSorted((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      });
    },
    { ground, others },
  );

const colorOf = (page: Page, selector: string, property: "fill" | "stroke" | "borderTopColor") =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, name) => getComputedStyle(element, name === "borderTopColor" ? "::after" : undefined)[name],
      property,
    );

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of ["/", "/?theme=light", "/?theme=dark"])
    test(`marks and lines of ${path} are seen in forced colors, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await openLive(page, path);
      for (const frame of ["us", "be"]) {
        const ratios = await contrastsOn(page, [
          await colorOf(page, `[data-frame="${frame}"] path[class*="country"]`, "fill"),
          await colorOf(page, `[data-frame="${frame}"] [data-city]`, "borderTopColor"),
          await colorOf(page, "[data-stroke]", "stroke"),
        ]);
        for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(3);
      }
    });

  test(`lines of different kinds are told apart in forced colors, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await openLive(page, "/?kinds=city-pair,sister-cities,visit");
    const strokes = await page.evaluate(() => {
      const links = [...document.querySelectorAll<SVGAElement>("#map [data-line]")];
      return links.map(({ dataset }) => {
        const stroke = document.querySelector(`#map [data-stroke="${dataset.line}"]`);
        return [dataset.kind ?? "", stroke ? getComputedStyle(stroke).stroke : ""] as const;
      });
    });
    const hues = new Map(strokes);
    expect(hues.size).toBeGreaterThan(1);
    expect(new Set(hues.values()).size).toBe(hues.size);
  });

  test(`marks, lines and words of a slide are seen in forced colors, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    for (const theme of ["", "?theme=light", "?theme=dark"]) {
      await page.goto(`/present/twenty-years/3/${theme}`);
      const map = "[data-slide-room] [data-slide-map]";
      // Once the slide has come to rest.
      await expect(async () => {
        const ratios = await contrastsOn(page, [
          await colorOf(page, "path.basemap-country", "fill"),
          await colorOf(page, `${map} [data-drawn]`, "stroke"),
          await colorOf(page, `${map} circle[r="7"]`, "fill"),
          await colorOf(page, `${map} text[text-anchor]`, "fill"),
        ]);
        for (const ratio of ratios) expect(ratio, theme).toBeGreaterThanOrEqual(3);
      }).toPass();
    }
  });
}

test.describe("with letters of twice the size", () => {
  // A policy allows no styles but the page's own.
  test.use({ bypassCSP: true });

  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ] as const)
    test(`nothing of the header lies on another part or beside the window, at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto("/cities/antwerp/");
      await page.addStyleTag({ content: ":root { font-size: 200% }" });
      const faults = await page.evaluate(() => {
        const parts = [...document.querySelectorAll("header > *, header nav a")]
          .map((it) => ({ it, box: it.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0);
        return [
          ...parts
            .filter(({ box }) => box.width < 24 || box.left < 0 || box.right > innerWidth + 0.5)
            .map(({ it }) => `${it.textContent} has no room`),
          ...parts.flatMap(({ it, box }, index) =>
            parts
              .slice(index + 1)
              .filter(
                (other) =>
                  !it.contains(other.it) &&
                  box.left < other.box.right - 1 &&
                  other.box.left < box.right - 1 &&
                  box.top < other.box.bottom - 1 &&
                  other.box.top < box.bottom - 1,
              )
              .map((other) => `${it.textContent} lies on ${other.it.textContent}`),
          ),
        ];
      });
      expect(faults).toEqual([]);
    });

  test("what stands where no city is left keeps to the maps, and all of it can be reached", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openView(page, "/?programs=dialogue-conference-2005&roles=counterpart-inferred");
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    const empty = page.locator("[data-empty-result]").filter({ hasText: "No city matches" });
    const below = () =>
      empty.evaluate((element) => {
        const maps = document.querySelector("[data-map-frames]")?.getBoundingClientRect();
        return element.getBoundingClientRect().bottom - (maps?.bottom ?? 0);
      });
    await expect.poll(below).toBeLessThanOrEqual(0);
    const last = empty.getByRole("button").last();
    await last.focus();
    const isHit = await last.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isHit).toBe(true);
  });

  for (const [path, width, height] of [
    ["/", 390, 844],
    ["/cities/antwerp/", 390, 844],
    ["/programs/city-pair/", 390, 844],
    ["/", 1280, 720],
    ["/", 1024, 768],
  ] as const)
    test(`no word of the title and the answers of ${path} is cut in two, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.addStyleTag({ content: ":root { font-size: 200% }" });
      const cut = await findText(page)
        .locator("h1, [data-card] :is(dt, dd)")
        .evaluateAll((elements) => {
          const words: string[] = [];
          for (const element of elements) {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const { data } = walker.currentNode as Text;
              for (const { 0: word, index } of data.matchAll(/[\p{L}]{2,}/gu)) {
                const range = document.createRange();
                range.setStart(walker.currentNode, index);
                range.setEnd(walker.currentNode, index + word.length);
                if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word);
              }
            }
          }
          return words;
        });
      expect(cut).toEqual([]);
    });
});
