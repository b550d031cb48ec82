import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { openReady, untilTypefacesKept } from "./liveMap.ts";
import { test } from "./site.ts";

/** In the site's own letters, as from the second visit on. */
async function openInOwnLetters(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilTypefacesKept(page);
  await openReady(page, path);
}

test("a leader is not drawn to a name that a line has covered", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openReady(page, "/");
  const looks = await page.locator("#map [data-frame] [data-city]").evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const leader = () => getComputedStyle(mark, "::before");
      const name = [...mark.querySelectorAll("[data-label]")].find((label) => label.checkVisibility());
      if (!name || Number.parseFloat(leader().width) < 1) return [];
      const before = leader().visibility;
      name.setAttribute("data-covered", "");
      return [`${before}, then ${leader().visibility}`];
    }),
  );
  expect(looks.length).toBeGreaterThan(0);
  expect(new Set(looks)).toEqual(new Set(["visible, then hidden"]));
});

/** Width by height of what each country's first picture shows. */
const RATIOS = { us: 1.55, be: 1.22 };
const PADDING_PX = 40;
const GUTTER_PX = 6;

for (const [width, height] of [
  [1024, 768],
  [900, 700],
  [800, 600],
  [820, 1180],
  [1280, 720],
  [1180, 820],
  [1280, 1024],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`the maps stand as both countries are largest, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // With a period, filters stand above them, and in a low window an open timeline below.
    for (const path of ["/", "/?from=2010&to=2012"]) {
      await openReady(page, path);
      const stage = await page.locator("[data-map-frames]").boundingBox();
      const [us, be] = [
        await page.locator('[data-frame="us"]').boundingBox(),
        await page.locator('[data-frame="be"]').boundingBox(),
      ];
      if (!stage || !us || !be) throw new Error("Maps are shown");
      const heightIn = (its: { width: number; height: number }, ratio: number) =>
        Math.min(its.height - PADDING_PX, (its.width - PADDING_PX) / ratio);
      const sizeIn = (one: { width: number; height: number }) =>
        heightIn(one, RATIOS.us) * heightIn(one, RATIOS.be);
      const beside = sizeIn({ width: (stage.width - GUTTER_PX) / 2, height: stage.height });
      const below = sizeIn({ width: stage.width, height: (stage.height - GUTTER_PX) / 2 });
      const isBeside = Math.abs(us.y - be.y) < 1;
      // Where both are nearly as good, either will do.
      expect(isBeside ? beside : below, path).toBeGreaterThan(0.88 * Math.max(beside, below));
    }
  });

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
  [820, 1180],
] as const)
  test(`no column of the exchanges is cut at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openView(page, "/exchanges/");
    const table = page.locator('[data-table="exchanges"] [role="group"]');
    await expect(table).toBeVisible();
    expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      1,
    );
  });

for (const width of [820, 1024, 1159, 1160, 1280, 1440])
  test(`the header has the site's name in one line and all that the search says, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openInOwnLetters(page, "/");
    const { lines, missing } = await page.evaluate(() => {
      const name = document.querySelector("header > a, header a") as HTMLElement;
      const input = document.querySelector("header input") as HTMLInputElement;
      const style = getComputedStyle(input);
      const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room =
        input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      return {
        lines: Math.round(
          name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight),
        ),
        missing: context.measureText(input.placeholder).width - room,
      };
    });
    expect(lines).toBe(1);
    expect(missing).toBeLessThanOrEqual(0);
  });

test("no year of the axis lies on another, or beyond the axis", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openInOwnLetters(page, "/");
  const centers = await page.locator("[data-timeline-drawing] li[data-year]").evaluateAll((years) =>
    years
      .filter((year) => getComputedStyle(year).color !== "rgba(0, 0, 0, 0)")
      .map((year) => {
        const { left, right } = year.getBoundingClientRect();
        return (left + right) / 2;
      }),
  );
  expect(centers.length).toBeGreaterThan(5);
  for (const [index, center] of centers.slice(1).entries())
    expect(center - (centers[index] ?? 0)).toBeGreaterThan(32);
  await openInOwnLetters(page, "/timeline/");
  const beyond = await page.locator("[data-timeline-drawing] > ul > li").evaluateAll((ticks) =>
    ticks.flatMap((tick) => {
      const range = document.createRange();
      range.selectNodeContents(tick);
      const axis = tick.parentElement?.getBoundingClientRect();
      return axis && range.getBoundingClientRect().right > axis.right + 1 ? [tick.textContent] : [];
    }),
  );
  expect(beyond).toEqual([]);
});

for (const width of [1920, 1440, 1024])
  test(`the number of a source stands on the line of the words before it, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/", "/cities/antwerp/"]) {
      await openInOwnLetters(page, path);
      const apart = await page.locator("#text li > p").evaluateAll((sentences) =>
        sentences.flatMap((sentence) => {
          const words = sentence.querySelector(":scope > span");
          const number = [...sentence.querySelectorAll(":scope > a")].find((link) =>
            /^\d+$/.test(link.textContent ?? ""),
          );
          const last = [...(words?.getClientRects() ?? [])].at(-1);
          const its = number?.getClientRects()[0];
          return last && its && its.top > last.bottom - 4 ? [sentence.textContent] : [];
        }),
      );
      expect(apart, path).toEqual([]);
    }
  });

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [390, 844],
] as const)
  test(`the years of a slide's picture lie on no title of a map, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/present/what-came-of-it/3/");
    const years = await page.locator("[data-slide-room] [data-step]").first().boundingBox();
    const titles = page.locator("[data-slide-map] > [data-frame] > text");
    await expect(titles.first()).toBeAttached();
    for (const title of await titles.all()) {
      const its = await title.boundingBox();
      if (!its || !years) throw new Error("Years and titles are shown");
      const isApart =
        its.x + its.width <= years.x ||
        years.x + years.width <= its.x ||
        its.y + its.height <= years.y ||
        years.y + years.height <= its.y;
      expect(isApart, (await title.textContent()) ?? "").toBe(true);
    }
  });

for (const path of ["/exchanges/", "/about/"])
  test(`above ${path} the toolbar begins where the header does`, async ({ page }) => {
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const name = await page.locator("header a").first().boundingBox();
      const views = await page.getByRole("navigation", { name: "View" }).boundingBox();
      expect(Math.abs((views?.x ?? 0) - (name?.x ?? 9))).toBeLessThanOrEqual(1);
    }
  });

test("in forced colors the line between a pair is drawn", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/cities/antwerp/");
  const line = page.locator("#text a:has(> :nth-child(3)) > :nth-child(2)").first();
  const look = await line.evaluate((element) => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
    return `${borderTopWidth} ${borderTopStyle}`;
  });
  expect(look).toBe("3px dashed");
});

test("a frame of 200 × 200 shows both maps, and no buttons over them", async ({ page }) => {
  await page.setViewportSize({ width: 200, height: 200 });
  await page.goto("/embed/cities/antwerp/");
  for (const frame of ["us", "be"]) {
    const map = page.locator(`[data-frame="${frame}"]`);
    await expect(map).toBeVisible();
    // With its marks the buttons come.
    await expect(map.locator(".leaflet-marker-icon").first()).toBeAttached();
    await expect(map.getByRole("button", { includeHidden: true }).first()).toBeAttached();
    await expect(map.getByRole("button").filter({ visible: true })).toHaveCount(0);
  }
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`insets of the HTML stand in the corners of their frame, at ${width} × ${height}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height } });
    const page = await context.newPage();
    // No page of the atlas has one: its far cities have views of their own.
    await page.route("**/", async (route) => {
      const response = await route.fetch();
      const drawn = (variant: string, side: string, x: number) =>
        `<svg data-insets="${variant} ${side}"><g transform="translate(${x} -126)"><rect width="50" height="40" stroke="none"/></g></svg>`;
      const insets = ["large", "small"].map(
        (variant) => drawn(variant, "west", 8) + drawn(variant, "east", -58),
      );
      await route.fulfill({
        response,
        body: (await response.text()).replace(/(data-names="us"[^>]*>)/, `$1${insets.join("")}`),
      });
    });
    await page.goto(`${site.url}/`);
    const frame = await page.locator('[data-frame="us"]').boundingBox();
    const boxes = [];
    for (const one of await page.locator("[data-insets] rect").all())
      if (await one.isVisible()) boxes.push(await one.boundingBox());
    if (!frame) throw new Error("The map is shown");
    const [west, east] = boxes;
    expect(boxes).toHaveLength(2);
    expect(west?.x).toBeCloseTo(frame.x + 8, 0);
    expect(west?.y).toBeCloseTo(frame.y + frame.height - 126, 0);
    expect(east?.x).toBeCloseTo(frame.x + frame.width - 58, 0);
    await context.close();
  });

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const)
  test(`without script cities outside a map are named inside its edge, at ${width} × ${height}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height } });
    const page = await context.newPage();
    await page.goto(`${site.url}/cities/brussels/`);
    const found = await page.locator('[data-frame="us"]').evaluate((frame) => {
      const boxOf = (element: Element) => element.getBoundingClientRect();
      const edge = boxOf(frame);
      const isIn = (one: DOMRect, other: DOMRect) =>
        one.left >= other.left &&
        one.right <= other.right &&
        one.top >= other.top &&
        one.bottom <= other.bottom;
      const meet = (one: DOMRect, other: DOMRect) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      const names = [...frame.querySelectorAll("[data-drawn-edge]")].filter((name) => name.checkVisibility());
      const others = [...frame.querySelectorAll("[data-label], [data-names] text")].filter(
        (other) => other.checkVisibility({ visibilityProperty: true }) && !other.closest("[data-edges]"),
      );
      return names.map((name) => {
        const [ground, text] = [name.querySelector("rect"), name.querySelector("text")];
        if (!ground || !text) throw new Error("A name has a ground");
        return {
          name: text.textContent,
          isInFrame: isIn(boxOf(ground), edge),
          isInGround: isIn(boxOf(text), boxOf(ground)),
          meets: others
            .filter((other) => meet(boxOf(other), boxOf(ground)))
            .map((other) => other.textContent),
        };
      });
    });
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(["San Diego", "Seattle"]));
    for (const its of found) expect(its).toMatchObject({ isInFrame: true, isInGround: true, meets: [] });
    await context.close();
  });
