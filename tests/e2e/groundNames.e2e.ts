import { expect, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { openReady, touch, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

type Box = { text: string; left: number; top: number; right: number; bottom: number };

/** Names on the ground that are seen, from the build or the live map. */
async function readNames(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-names] text, [data-ground-name]")]
      .map((it) => {
        const { left, top, right, bottom } = it.getBoundingClientRect();
        const frame = it.closest("[data-frame]")?.getBoundingClientRect() ?? new DOMRect();
        const isSeen =
          it.checkVisibility() &&
          right > frame.left &&
          left < frame.right &&
          bottom > frame.top &&
          top < frame.bottom;
        return { text: it.textContent ?? "", left, top, right, bottom, isSeen };
      })
      .filter(({ isSeen, right, left }) => isSeen && right > left)
      .map(({ isSeen: _, ...box }) => box),
  );
}

/** What names must not meet: "name: what it meets". */
async function readMeetings(page: Page): Promise<string[]> {
  const names = await readNames(page);
  return page.evaluate((boxes) => {
    const over = [
      ...document.querySelectorAll<HTMLElement>(
        "[data-frame] [data-city] [data-label], [class*=frameTitle], [data-frame] button, [data-scale-bar], [data-edge]",
      ),
    ].map((it) => ({ what: it.dataset.label ?? it.textContent ?? "", box: it.getBoundingClientRect() }));
    const marks = [...document.querySelectorAll<HTMLElement>("[data-frame] [data-city]")].flatMap((it) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // A frame cuts off what lies beside it.
      const frame = it.closest("[data-frame]")?.getBoundingClientRect() ?? new DOMRect();
      if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return [];
      return [{ what: it.dataset.city ?? "", box: new DOMRect(x - 6, y - 6, 12, 12) }];
    });
    return boxes.flatMap((name) =>
      [...over, ...marks]
        .filter(
          ({ box }) =>
            box.width > 0 &&
            box.left < name.right - 1 &&
            name.left + 1 < box.right &&
            box.top < name.bottom - 2 &&
            name.top + 2 < box.bottom,
        )
        .map(({ what }) => `${name.text}: ${what}`),
    );
  }, names);
}

const texts = async (page: Page) => (await readNames(page)).map(({ text }) => text.replace(/^• | •$/g, ""));

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [820, 1180],
    [390, 844],
  ] as const)
    for (const path of ["/", "/cities/antwerp/", "/partnerships/liege--nashville/"])
      test(`the first picture of ${path} has names that meet nothing, at ${width} × ${height}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        const names = await readNames(page);
        expect(await readMeetings(page)).toEqual([]);
        expect(names.length).toBeLessThanOrEqual(16);
        if (width >= 1440) expect(names.length).toBeGreaterThanOrEqual(5);
      });

  test("they are no links and no one reads them out", async ({ page }) => {
    await page.goto("/");
    expect(await page.locator("[data-names] svg:not([aria-hidden=true])").count()).toBe(0);
    expect(await page.locator("[data-names] a").count()).toBe(0);
  });
});

test("names come with use and change with the zoom: neighbors, states in short, then in full", async ({
  page,
}) => {
  await openReady(page, "/");
  await expect
    .poll(() => texts(page))
    // Of the neighbors those on which no line lies.
    .toEqual(expect.arrayContaining(["Canada", "France"]));
  expect(await readMeetings(page)).toEqual([]);

  await openReady(page, "/?us=5.2/35/-92");
  await expect.poll(() => texts(page)).toContain("Okla.");
  expect(await readMeetings(page)).toEqual([]);
  await openReady(page, "/?us=5.2/38.5/-98.4");
  await expect.poll(() => texts(page)).toContain("Kan.");
  for (let count = 0; count < 2; count++) {
    await page.getByRole("button", { name: "Zoom in: United States" }).press("Enter");
    await untilStill(page);
  }
  // In the middle of Kansas lies no larger town.
  await expect.poll(() => texts(page)).toContain("Kansas");
  expect(await readMeetings(page)).toEqual([]);
});

test("provinces and smaller towns are named when near, in both views", async ({ page }) => {
  await openReady(page, "/?be=9.2/50.7/4.2");
  await expect.poll(() => texts(page)).toEqual(expect.arrayContaining(["Hainaut"]));
  expect(await readMeetings(page)).toEqual([]);
  await openView(page, "/?view=atlantic&map=9/50.6/4.4");
  // The first touch brought the map itself.
  await touch(page);
  await expect.poll(() => texts(page)).toEqual(expect.arrayContaining(["Hainaut", "Namur"]));
  expect(await readMeetings(page)).toEqual([]);
});

test("no name is given to the water south of the United States", async ({ page }) => {
  await openReady(page, "/?us=5/26/-90");
  await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(0);
  expect((await texts(page)).join()).not.toMatch(/gulf/i);
});

test("each map has a scale in kilometers and miles, and its length is right", async ({ page }) => {
  await openReady(page, "/?be=9/50.85/4.35");
  const bar = page.locator('[data-frame="be"] [data-scale-bar] span').first();
  await expect(bar).toHaveText(/^\d+ km$/);
  const { km, px } = await bar.evaluate((it) => ({
    km: Number.parseFloat(it.textContent ?? ""),
    px: it.getBoundingClientRect().width,
  }));
  // Circumference of the earth at this latitude, on 256 pixels times two to the zoom.
  const perKm = (256 * 2 ** 9) / (40_075.017 * Math.cos((50.85 * Math.PI) / 180));
  expect(px / km).toBeCloseTo(perKm, 1);
  await expect(page.locator('[data-frame="be"] [data-scale-bar] span').last()).toHaveText(/^\d+ mi$/);
  await expect(page.locator('[data-frame="us"] [data-scale-bar] span')).toHaveCount(2);
});

test("what the page is about and a moved picture does not reach is named at its edge", async ({ page }) => {
  await openReady(page, "/cities/antwerp/?be=10/50.45/4.85");
  const edge = page.locator('[data-frame="be"] [data-edge="antwerp"]');
  await expect(edge).toHaveText("Antwerp");
  const [frame, box] = [await page.locator('[data-frame="be"]').boundingBox(), await edge.boundingBox()];
  if (!frame || !box) throw new Error("It is not shown");
  expect(box.x).toBeGreaterThanOrEqual(frame.x);
  expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(box.y).toBeLessThan(frame.y + frame.height / 3);
});

test("the state of a counterpart stands below its name where it has room, off lines and other names", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, "/cities/ostend/");
  const state = page.locator('[data-ground-name="state-of-city"]').filter({ hasText: "Washington" });
  await expect(state).toHaveText("Washington");
  const name = await page.locator('[data-frame="us"] [data-city="seattle"] [data-label]').boundingBox();
  const below = await state.boundingBox();
  if (!name || !below) throw new Error("Both are shown");
  expect(below.y).toBeGreaterThanOrEqual(name.y + name.height - 1);
  expect(below.y).toBeLessThan(name.y + name.height + 6);
  expect(Math.abs(below.x - name.x)).toBeLessThan(6);
  expect(await readMeetings(page)).toEqual([]);
});

test("two names side by side are not read as one", async ({ page }) => {
  for (const path of ["/", "/cities/antwerp/", "/partnerships/liege--nashville/"]) {
    await openReady(page, path);
    await expect(page.locator("[data-ground-name]").first()).toBeVisible();
    const near = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
      return boxes("[data-ground-name]:not([data-ground-name=state-of-city])").flatMap((ground) =>
        boxes("[data-frame] [data-city] [data-label]")
          .filter(({ box }) => {
            const isInRow = box.top < ground.box.bottom - 4 && ground.box.top < box.bottom - 4;
            return isInRow && box.left < ground.box.right + 4 && ground.box.left < box.right + 4;
          })
          .map(({ text }) => `${ground.text} ${text}`),
      );
    });
    expect(near).toEqual([]);
  }
});

/** Names on the ground that a line or its date runs over: "name: line". */
async function readCovered(page: Page): Promise<string[]> {
  const names = await readNames(page);
  return page.evaluate((boxes) => {
    const lines = [...document.querySelectorAll<SVGElement>("[data-line]:not([hidden])")].map((link) => {
      const path = link.ownerSVGElement?.querySelector<SVGPathElement>(
        `[data-stroke="${link.dataset.line}"]`,
      );
      const origin = path?.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
      const length = path?.getTotalLength() ?? 0;
      const points = Array.from({ length: Math.ceil(length / 3) }, (_, step) => {
        const { x, y } = path?.getPointAtLength(step * 3) ?? new DOMPoint();
        return { x: origin.left + x, y: origin.top + y };
      });
      return {
        id: link.dataset.line ?? "",
        points,
        pill: link.querySelector("[data-pill]")?.getBoundingClientRect(),
      };
    });
    return boxes.flatMap(({ text, left, top, right, bottom }) =>
      lines
        .filter(
          ({ points, pill }) =>
            points.some(({ x, y }) => x > left && x < right && y > top + 2 && y < bottom - 2) ||
            (pill &&
              pill.left < right &&
              left < pill.right &&
              pill.top < bottom - 2 &&
              top + 2 < pill.bottom),
        )
        .map(({ id }) => `${text}: ${id}`),
    );
  }, names);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`names of a frame keep off the lines that a move of the other leads over it, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, "/");
    await expect(page.locator("[data-ground-name]").first()).toBeAttached();
    const zoomIn = page.locator('[data-frame="us"]').getByRole("button", { name: /^Zoom in/ });
    for (let step = 0; step < 2; step += 1) {
      await zoomIn.click();
      await untilStill(page);
      await expect.poll(() => readCovered(page)).toEqual([]);
    }
    expect((await readNames(page)).length).toBeGreaterThan(0);
  });

test("lines lead into insets, over their ground and below their marks", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, "/?kinds=city-pair,sister-cities,visit");
  const inset = page.locator('[data-frame="us"] [data-inset="hawaii"]');
  await expect(inset.locator('[data-city="honolulu"]')).toBeVisible();
  await untilStill(page);
  const order = () =>
    page.evaluate(() => {
      const box = document.querySelector('[data-inset="hawaii"]')?.getBoundingClientRect() ?? new DOMRect();
      const path = document.querySelector<SVGPathElement>('[data-line][data-from~="honolulu"] [data-path]');
      const origin = path?.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
      const length = path?.getTotalLength() ?? 0;
      for (let at = 0; path && at < length; at += 2) {
        const { x, y } = path.getPointAtLength(at);
        const [left, top] = [origin.left + x, origin.top + y];
        if (left < box.left + 3 || left > box.right - 3 || top < box.top + 3 || top > box.bottom - 3)
          continue;
        const found = document.elementsFromPoint(left, top);
        const line = found.findIndex((it) => it.closest('[data-line][data-from~="honolulu"]'));
        const ground = found.findIndex((it) =>
          it.matches('[data-inset="hawaii"] > svg, [data-inset="hawaii"] > svg *'),
        );
        if (line >= 0 && ground >= 0) return line < ground;
      }
      return undefined;
    });
  await expect.poll(order).toBe(true);
});
