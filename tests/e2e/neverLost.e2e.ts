import { expect, type Locator, type Page } from "@playwright/test";
import { openView } from "./explore.ts";
import { openReady, readAddress, untilLive, untilStill } from "./liveMap.ts";
import { readMarks } from "./picture.ts";
import { test } from "./site.ts";

type FrameKey = "us" | "be" | "atlantic";

const findFrame = (page: Page, frame: FrameKey): Locator => page.locator(`[data-frame="${frame}"]`);

const findWhole = (page: Page, frame: string): Locator =>
  page.getByRole("button", { name: `Whole picture: ${frame}` });

async function boxOf(page: Page, frame: FrameKey) {
  const box = await findFrame(page, frame).boundingBox();
  if (!box) throw new Error(`The frame ${frame} is not shown`);
  return box;
}

/** How much of a frame, from 0 to 1, is land of its own country: of a grid of points, those in its shape. */
async function landIn(page: Page, frame: FrameKey): Promise<number> {
  return findFrame(page, frame).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const paths = [...element.querySelectorAll<SVGPathElement>("path.basemap-country")].filter((path) =>
      path.checkVisibility(),
    );
    const steps = 24;
    let hits = 0;
    for (let row = 0; row < steps; row++)
      for (let column = 0; column < steps; column++) {
        const x = left + (width * (column + 0.5)) / steps;
        const y = top + (height * (row + 0.5)) / steps;
        const isLand = paths.some((path) => {
          const matrix = path.getScreenCTM();
          return matrix && path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
        });
        if (isLand) hits += 1;
      }
    return hits / steps ** 2;
  });
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const part of [0.25, 0.5, 0.75, 1]) await page.mouse.move(from.x + by.x * part, from.y + by.y * part);
  await page.mouse.up();
}

/** A point of a frame on which neither a mark nor a line nor a button lies. */
async function emptyPoint(page: Page, frame: FrameKey): Promise<{ x: number; y: number }> {
  return findFrame(page, frame).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    for (const v of [0.5, 0.6, 0.4, 0.7, 0.3])
      for (const u of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const [x, y] = [left + width * u, top + height * v];
        const hit = document.elementFromPoint(x, y);
        if (hit && element.contains(hit) && !hit.closest("a, button")) return { x, y };
      }
    throw new Error("No point is free");
  });
}

/** Two fingers at a place, from one distance to another, moved aside on the way. */
async function pinch(
  page: Page,
  { x, y }: { x: number; y: number },
  { from, to, aside }: { from: number; to: number; aside: { x: number; y: number } },
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const fingers = (distance: number, part: number) => [
    { x: x - distance / 2 + aside.x * part, y: y + aside.y * part, id: 1 },
    { x: x + distance / 2 + aside.x * part, y: y + aside.y * part, id: 2 },
  ];
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(from, 0) });
  for (const part of [0.2, 0.4, 0.6, 0.8, 1])
    await client.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: fingers(from + (to - from) * part, part),
    });
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const placesOf = async (page: Page) =>
  Object.fromEntries(
    (await readMarks(page))
      .filter(({ isInFrame }) => isInFrame)
      .map(({ city, middle, frame }) => [city, { x: middle.x - frame.left, y: middle.y - frame.top }]),
  );

/** That a page which was resized shows what one shows that was loaded in this size. */
async function expectFitted(page: Page, size: { width: number; height: number }, path: string) {
  const resized = await placesOf(page);
  expect(readAddress(page), "a refit is no move of the reader").toBe(path);
  await expect(page.getByRole("button", { name: /^Whole picture/ })).toHaveCount(0);
  const other = await page.context().newPage();
  await other.setViewportSize(size);
  await other.goto(path);
  await untilLive(other);
  await untilStill(other);
  const fresh = await placesOf(other);
  await other.close();
  expect(Object.keys(resized).toSorted()).toEqual(Object.keys(fresh).toSorted());
  for (const [city, { x, y }] of Object.entries(fresh)) {
    const now = resized[city] ?? { x: Number.NaN, y: Number.NaN };
    expect(Math.hypot(now.x - x, now.y - y), `${city} after the resize`).toBeLessThan(3);
  }
}

for (const path of ["/", "/cities/antwerp/"])
  for (const [from, to] of [
    [
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
    ],
    [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ],
    [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
    ],
    [
      { width: 1280, height: 800 },
      { width: 320, height: 256 },
    ],
  ] as const)
    test(`${path} fits its picture anew from ${from.width} to ${to.width} pixels`, async ({ page }) => {
      await page.setViewportSize(from);
      await openReady(page, path);
      await page.setViewportSize(to);
      await untilStill(page);
      await expectFitted(page, to, path);
    });

test("a resize in the middle of a flight ends where the page's picture is", async ({ page }) => {
  await openReady(page, "/cities/bastogne/");
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/cities/antwerp/"]')?.click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await page.setViewportSize({ width: 1500, height: 700 });
  await untilStill(page);
  await expectFitted(page, { width: 1500, height: 700 }, "/cities/antwerp/");
});

test("where the reader has moved a frame, a resize keeps its middle and its scale", async ({ page }) => {
  await openReady(page, "/?be=9/51.05/3.72");
  const address = readAddress(page);
  await page.setViewportSize({ width: 1600, height: 900 });
  await untilStill(page);
  expect(readAddress(page)).toBe(address);
  await expect(findWhole(page, "Belgium")).toBeVisible();
});

for (const frame of ["us", "be"] as const)
  for (const [name, by] of [
    ["west", { x: 300, y: 0 }],
    ["south", { x: 0, y: -260 }],
    ["northeast", { x: -280, y: 240 }],
  ] as const)
    test(`eight drags to the ${name} leave land of the frame ${frame} in sight`, async ({ page }) => {
      await openReady(page, "/");
      const { x, y, width, height } = await boxOf(page, frame);
      const start = {
        x: by.x > 0 ? x + 30 : by.x < 0 ? x + width - 30 : x + width / 2,
        y: by.y < 0 ? y + height - 30 : by.y > 0 ? y + 90 : y + height / 2,
      };
      for (let count = 0; count < 8; count++) await drag(page, start, by);
      await untilStill(page);
      expect(await landIn(page, frame)).toBeGreaterThan(0.01);
      await expect(page.getByRole("button", { name: /^Whole picture/ })).toBeVisible();
    });

test("eight drags at the nearest zoom, off the coast, leave land in sight", async ({ page }) => {
  await openReady(page, "/?us=9/34/-119");
  const { x, y, width } = await boxOf(page, "us");
  for (let count = 0; count < 8; count++)
    await drag(page, { x: x + width - 40, y: y + 120 }, { x: -width + 90, y: 0 });
  for (let count = 0; count < 8; count++)
    await drag(page, { x: x + 40, y: y + 420 }, { x: width - 90, y: -300 });
  await untilStill(page);
  expect(await landIn(page, "us")).toBeGreaterThan(0.005);
});

test("a wheel in the middle of the ocean does not lose both coasts", async ({ page }) => {
  await openView(page, "/?view=atlantic");
  const { x, y, width, height } = await boxOf(page, "atlantic");
  await page.mouse.move(x + width * 0.52, y + height * 0.7);
  for (let count = 0; count < 6; count++) {
    await page.mouse.wheel(0, -400);
    await untilStill(page);
  }
  expect(await landIn(page, "atlantic")).toBeGreaterThan(0.01);
  await findWhole(page, "The Atlantic").click();
  await untilStill(page);
  expect(readAddress(page)).toBe("/?view=atlantic");
});

test("the whole picture comes back on the same page, with its filters, and gives the focus to its map", async ({
  page,
}) => {
  const path = "/cities/antwerp/?programs=city-pair";
  await openReady(page, path);
  const before = await placesOf(page);
  await expect(findWhole(page, "Belgium")).toHaveCount(0);
  for (let count = 0; count < 3; count++)
    await page.getByRole("button", { name: "Zoom in: Belgium" }).press("Enter");
  await untilStill(page);
  await expect(findWhole(page, "United States")).toHaveCount(0);
  await findWhole(page, "Belgium").press("Enter");
  await untilStill(page);
  expect(readAddress(page)).toBe(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
  await expect(findWhole(page, "Belgium")).toHaveCount(0);
  await expect(findFrame(page, "be").getByRole("group", { name: /movable map/ })).toBeFocused();
  const after = await placesOf(page);
  for (const [city, { x, y }] of Object.entries(before))
    expect(Math.hypot((after[city]?.x ?? 0) - x, (after[city]?.y ?? 0) - y)).toBeLessThan(2);
});

/** The middle of what is painted of a line in a frame, where the pointer meets it. */
async function pointOnLine(page: Page, frame: FrameKey): Promise<{ x: number; y: number }> {
  return findFrame(page, frame).evaluate((element) => {
    const box = element.getBoundingClientRect();
    for (const path of document.querySelectorAll<SVGPathElement>("[data-line]:not([hidden]) [data-path]")) {
      const matrix = path.getScreenCTM();
      const length = path.getTotalLength();
      for (let part = 0.05; matrix && part < 1; part += 0.01) {
        const { x, y } = path.getPointAtLength(length * part).matrixTransform(matrix);
        const isInside = x > box.left + 60 && x < box.right - 60 && y > box.top + 60 && y < box.bottom - 60;
        if (isInside && document.elementFromPoint(x, y)?.closest("[data-line]")) return { x, y };
      }
    }
    throw new Error("No line is met");
  });
}

for (const [frame, path] of [
  ["us", "/"],
  ["be", "/"],
  ["atlantic", "/?view=atlantic"],
] as const) {
  test(`the wheel zooms over a line of ${frame}, and the page stays`, async ({ page }) => {
    await openView(page, path);
    const { x, y } = await pointOnLine(page, frame);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    const key = frame === "atlantic" ? "map" : frame;
    await expect.poll(() => new URL(page.url()).searchParams.get(key)).toBeTruthy();
    await untilStill(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test(`a drag that begins on a line of ${frame} moves the map and opens nothing`, async ({ page }) => {
    await openView(page, path);
    const from = await pointOnLine(page, frame);
    await drag(page, from, { x: 40, y: 40 });
    const key = frame === "atlantic" ? "map" : frame;
    await expect.poll(() => new URL(page.url()).searchParams.get(key)).toBeTruthy();
    await untilStill(page);
    expect(new URL(page.url()).pathname).toBe("/");
  });
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const frame of ["us", "be"] as const)
    test(`a pinch at the side of the frame ${frame} leaves land in sight`, async ({ page }) => {
      await openReady(page, "/");
      await page.getByRole("link", { name: "Map", exact: true }).click();
      await untilStill(page);
      const { x, y, height } = await boxOf(page, frame);
      const place = { x: x + 70, y: y + height * 0.6 };
      await pinch(page, place, { from: 40, to: 130, aside: { x: 230, y: 0 } });
      await untilStill(page);
      expect(await landIn(page, frame)).toBeGreaterThan(0.015);
      await pinch(page, place, { from: 30, to: 120, aside: { x: 240, y: -60 } });
      await untilStill(page);
      expect(await landIn(page, frame)).toBeGreaterThan(0.015);
    });

  test("a finger that begins on a line moves the map", async ({ page }) => {
    await openReady(page, "/");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await untilStill(page);
    const { x, y } = await pointOnLine(page, "us");
    const client = await page.context().newCDPSession(page);
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    for (const step of [1, 2, 3, 4, 5])
      await client.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: [{ x: x + step * 8, y: y - step * 6 }],
      });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => new URL(page.url()).searchParams.get("us")).toBeTruthy();
  });
});

test("the smallest frames are bounded too, and have their way back", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openReady(page, "/");
  await findFrame(page, "be").scrollIntoViewIfNeeded();
  const { height } = await boxOf(page, "be");
  expect(height).toBeLessThan(200);
  const start = await emptyPoint(page, "be");
  for (let count = 0; count < 8; count++) await drag(page, start, { x: 120, y: 20 });
  await untilStill(page);
  expect(await landIn(page, "be")).toBeGreaterThan(0.02);
  await findWhole(page, "Belgium").press("Enter");
  await untilStill(page);
  expect(readAddress(page)).toBe("/");
});
