import { expect, type Locator, type Page } from "@playwright/test";
import { openReady, readAddress, untilStill } from "./liveMap.ts";
import { readMark, SIZES } from "./picture.ts";
import { firstLines } from "./published.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const findLines = (page: Page): Locator => page.getByRole("group", { name: "Connections" }).getByRole("link");

/** A point of the line that nothing lies over, in CSS pixels of the window. */
async function findOpenPoint(line: Locator): Promise<{ x: number; y: number }> {
  return line.evaluate((link) => {
    const path = link.querySelector<SVGPathElement>("[data-path]");
    const overlay = link.closest("svg")?.getBoundingClientRect();
    if (!path || !overlay) throw new Error("The link draws no line");
    const length = path.getTotalLength();
    for (let part = 0.02; part < 1; part += 0.01) {
      const point = path.getPointAtLength(length * part);
      const [x, y] = [point.x + overlay.left, point.y + overlay.top];
      if (document.elementFromPoint(x, y)?.closest("a") === link) return { x, y };
    }
    throw new Error(`Something lies over all of ${link.getAttribute("aria-label")}`);
  });
}

test("the first picture draws the City Pair connections, each a link named by its ends, those of one joint delegation as one", async ({
  page,
}) => {
  await openReady(page, "/");
  await expect(findLines(page)).toHaveCount(firstLines.length);
  for (const { name, path } of firstLines) {
    const line = page.getByRole("link", { name });
    await expect(line).toHaveCount(1);
    await expect(line).toHaveAttribute("href", path);
  }
});

for (const { name: size, ...viewport } of SIZES) {
  test(
    `a pointer can find each line of the first picture at ${size}`,
    sweepUnless(size === "390 × 844"),
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await openReady(page, "/");
      // On a phone it stands below the text.
      await page.locator("#map").evaluate((map) => map.scrollIntoView({ behavior: "instant" }));
      for (const { name } of firstLines) await findOpenPoint(page.getByRole("link", { name }));
    },
  );
}

test("a city's delegations are drawn with it, and sister cities are not unless they are what it is here for", async ({
  page,
}) => {
  await openReady(page, "/cities/antwerp/");
  const delegations = findLines(page).and(page.getByRole("link", { name: /: delegation/ }));
  await expect(
    page.getByRole("link", { name: /^Columbus to Antwerp, Vilvoorde and Brussels: del/ }),
  ).toHaveCount(1);
  await expect(
    page.getByRole("link", { name: /^Antwerp to San Diego: delegation, 2019, inferred/ }),
  ).toHaveCount(1);
  await expect(delegations).toHaveCount(2);
  await expect(findLines(page).and(page.getByRole("link", { name: /sister cities/ }))).toHaveCount(0);
  await openReady(page, "/cities/vilvoorde/");
  await expect(page.getByRole("link", { name: /^Vilvoorde to Washington.*: delegation/ })).toHaveCount(1);
  await openReady(page, "/cities/brussels/");
  await expect(delegations).not.toHaveCount(0);
  await expect(findLines(page).and(page.getByRole("link", { name: /sister cities/ }))).toHaveCount(0);
  await openReady(page, "/cities/namur/");
  await expect(page.getByRole("link", { name: /^Namur and Lafayette.*: sister cities/ })).toHaveCount(1);
  await openReady(page, "/");
  await expect(findLines(page).and(page.getByRole("link", { name: /: delegation|sister/ }))).toHaveCount(0);
});

test("a delegation opens its record and is no partnership", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  const visit = page.getByRole("link", { name: /^Columbus to Antwerp, Vilvoorde and Brussels: del/ });
  await expect(visit).toHaveAttribute("href", "/cities/antwerp/#columbus-belgium-2015");
  await visit.press("Enter");
  await expect(page).toHaveURL(/#columbus-belgium-2015$/);
  await expect(page.locator("#columbus-belgium-2015")).toBeInViewport();
});

test("a click on a line opens its partnership and makes it the heavier one", async ({ page }) => {
  await openReady(page, "/");
  const line = page.getByRole("link", { name: /^Antwerp and San Diego.*: City Pair/ });
  const strokeOf = () =>
    line.evaluate((link) => {
      const path = document.querySelector(`#map [data-stroke="${link.getAttribute("data-line")}"]`);
      return path ? Number.parseFloat(getComputedStyle(path).strokeWidth) : 0;
    });
  const before = await strokeOf();
  const { x, y } = await findOpenPoint(line);
  await page.mouse.click(x, y);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Antwerp and San Diego/);
  expect(readAddress(page)).toBe("/partnerships/antwerp--san-diego/");
  await untilStill(page);
  await page.mouse.move(5, 5);
  expect(await strokeOf()).toBeGreaterThan(before);
});

test("what is painted of all lines has two clips: each takes as long to paint as a frame of the map", async ({
  page,
}) => {
  await openReady(page, "/?kinds=city-pair,sister-cities");
  expect(await findLines(page).count()).toBeGreaterThan(8);
  const painted = await page.locator("#map svg [clip-path]").evaluateAll((parts) =>
    parts.flatMap((part) => {
      const isSeen = part.tagName === "g" || getComputedStyle(part).stroke !== "none";
      return isSeen && part.checkVisibility() ? [part.tagName] : [];
    }),
  );
  expect(painted).toEqual(["g", "g"]);
});

test("a mark that the map is dragged by does not open", async ({ page }) => {
  await openReady(page, "/");
  const { middle } = await readMark(page, "antwerp");
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y + 40, { steps: 5 });
  await page.mouse.up();
  await untilStill(page);
  expect((await readMark(page, "antwerp")).middle.x).toBeGreaterThan(middle.x + 40);
  expect(new URL(page.url()).pathname).toBe("/");
});
