import { expect, type Page } from "@playwright/test";
import { findText, openLive, openReady, readAddress, untilStill, untilTypefacesKept } from "./liveMap.ts";
import { type Mark, type Rectangle, readGround, readMarks, SIZES } from "./picture.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const MAX_SHIFT_PX = 2;

type Picture = { marks: Mark[]; grounds: Rectangle[] };

const upBy = (top: number, box: Rectangle): Rectangle => ({
  ...box,
  top: box.top - top,
  bottom: box.bottom - top,
});

/** As it lies on its stage: on a phone the text above has a line more where no script runs. */
async function readPicture(page: Page): Promise<Picture> {
  const stage = await page.locator("#map").evaluate((element) => element.getBoundingClientRect().top);
  const marks = (await readMarks(page)).toSorted((one, other) => one.city.localeCompare(other.city));
  const grounds = [await readGround(page, "us"), await readGround(page, "be")];
  return {
    marks: marks.map((mark) => ({
      ...mark,
      middle: { x: mark.middle.x, y: mark.middle.y - stage },
      ...(mark.label && { label: upBy(stage, mark.label) }),
    })),
    grounds: grounds.map((ground) => upBy(stage, ground)),
  };
}

/** A first visit is in fonts of the system, the visit after it in ours, as is what runs no script. */
async function openInOwnFonts(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilTypefacesKept(page);
  await page.goto(path);
}

function shiftOf(one: Rectangle, other: Rectangle): number {
  return Math.max(
    Math.abs(one.left - other.left),
    Math.abs(one.right - other.right),
    Math.abs(one.top - other.top),
    Math.abs(one.bottom - other.bottom),
  );
}

const around = ({ x, y }: { x: number; y: number }): Rectangle => ({ left: x, right: x, top: y, bottom: y });

/** What lies elsewhere or is gone in the live picture, in words. */
function findShifts(still: Picture, live: Picture): string[] {
  expect(live.marks.map(({ city }) => city)).toEqual(still.marks.map(({ city }) => city));
  const shifts = still.marks.flatMap((mark, index): [string, number][] => {
    const other = live.marks[index] ?? mark;
    if (!mark.isInFrame && !other.isInFrame) return [];
    // With its exact size known, a frame may find room for a label that had none; it gives none up.
    const label = mark.label ? (other.label ? shiftOf(mark.label, other.label) : Infinity) : 0;
    return [
      [`mark of ${mark.city}`, shiftOf(around(mark.middle), around(other.middle))],
      [`label of ${mark.city}`, label],
    ];
  });
  const grounds = still.grounds.map((ground, index): [string, number] => [
    `ground ${index}`,
    shiftOf(ground, live.grounds[index] ?? ground),
  ]);
  return [...shifts, ...grounds]
    .filter(([, shift]) => shift > MAX_SHIFT_PX)
    .map(([name, shift]) => `${name}: ${shift.toFixed(1)} px`);
}

for (const { name, width, height } of SIZES) {
  test.describe(`at ${name}`, () => {
    // In a lower window the timeline is folded where a script runs, and the map is higher then.
    const viewport = { width, height: width < 720 ? height : Math.max(height, 800) };
    test.use({ viewport });

    // Of each size one page, and each page once.
    for (const [path, sample] of [
      ["/", "390 × 844"],
      ["/cities/antwerp/", "1440 × 900"],
      ["/partnerships/verviers--nashville/", "1024 × 768"],
    ] as const) {
      test(
        `Leaflet takes over the drawing of ${path} where it lies`,
        sweepUnless(name === sample),
        async ({ page, browser, site }) => {
          const context = await browser.newContext({ baseURL: site.url, viewport, javaScriptEnabled: false });
          const stillPage = await context.newPage();
          await stillPage.goto(path);
          await stillPage.evaluate(() => document.fonts.ready);
          await stillPage.goto(path);
          // Where a script is on its way, what needs it has its place.
          await stillPage.evaluate(() => {
            for (const part of document.querySelectorAll(".needs-script"))
              part.classList.remove("needs-script");
          });
          const still = await readPicture(stillPage);
          await context.close();
          await openInOwnFonts(page, path);
          await openLive(page, path);
          expect(still.marks.length).toBeGreaterThanOrEqual(10);
          expect(findShifts(still, await readPicture(page))).toEqual([]);
        },
      );
    }

    test(
      "a city reached on the map looks as when its address is opened",
      sweepUnless(name === "390 × 844"),
      async ({ page }) => {
        await openInOwnFonts(page, "/");
        await openReady(page, "/cities/liege/");
        const opened = await readPicture(page);
        await openReady(page, "/");
        await findText(page).getByRole("link", { name: "Liège", exact: true }).click();
        await expect(page.getByRole("heading", { level: 1, name: "Liège" })).toBeFocused();
        await untilStill(page);
        expect(findShifts(opened, await readPicture(page))).toEqual([]);
      },
    );
  });
}

test("another city chosen during the flight to one is arrived at as well, and no camera is written", async ({
  page,
}) => {
  await openInOwnFonts(page, "/");
  await openReady(page, "/cities/liege/");
  const opened = await readPicture(page);
  await openReady(page, "/");
  await findText(page).getByRole("link", { name: "Antwerp", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Antwerp" })).toBeFocused();
  await page.getByRole("link", { name: /^Liège, Belgium/ }).press("Enter");
  await untilStill(page);
  expect(readAddress(page)).toBe("/cities/liege/");
  expect(findShifts(opened, await readPicture(page))).toEqual([]);
});

test("a window of another size shows the page's own view in it, and the address stays", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openInOwnFonts(page, "/");
  await openLive(page, "/cities/liege/");
  const opened = await readPicture(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await untilStill(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await untilStill(page);
  expect(findShifts(opened, await readPicture(page))).toEqual([]);
  expect(new URL(page.url()).search).toBe("");
});
