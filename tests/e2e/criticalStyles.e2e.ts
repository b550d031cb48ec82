import { expect, type Page } from "@playwright/test";
import { expectNoShift, recordShifts } from "./shifts.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const PATHS = [
  "/",
  "/?theme=dark",
  "/cities/antwerp/",
  "/partnerships/liege--nashville/",
  "/sources/",
  "/sources/duffin/",
  "/embed/",
  "/embed/cities/antwerp/?panel=0",
  "/present/",
  "/present/twenty-years/2/",
  "/present/twenty-years/2/notes/",
];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Holds back what fits until it is let go. */
async function holdBack(page: Page, what: string): Promise<() => void> {
  let letGo = () => {};
  const isAllowed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(what, async (route) => {
    await isAllowed;
    await route.continue();
  });
  return letGo;
}

/** Until the page has all its style sheets for screens in the head. */
async function untilStyled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const links = [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([media])")];
    return links.length > 0 && links.every(({ sheet }) => sheet !== null);
  });
}

/**
 * Where each element lies in the window, as far as it is in it, and what it looks like. The timeline is painted with the
 * style sheets: of it only its room counts.
 */
function look(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inWindow = [...document.body.querySelectorAll("*")].filter((element) => {
      if (element.closest("[data-built-timeline]")) return false;
      const { top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight && element.checkVisibility();
    });
    return inWindow.map((element) => {
      const { x, y, width, bottom } = element.getBoundingClientRect();
      const {
        color,
        backgroundColor,
        font,
        borderWidth,
        borderColor,
        borderRadius,
        opacity,
        visibility,
        fill,
      } = getComputedStyle(element);
      // What lies below the window is not laid out yet.
      const box = [x, y, width, Math.min(bottom, innerHeight) - y].map((length) => length.toFixed(1));
      const paint = [
        color,
        backgroundColor,
        font,
        borderWidth,
        borderColor,
        borderRadius,
        opacity,
        visibility,
        fill,
      ];
      return [element.tagName, element.getAttribute("class"), ...box, ...paint].join(" ");
    });
  });
}

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, allowedProblems: [/woff2/] });

    for (const path of PATHS) {
      test(
        `${path} is painted before its style sheets come, as it is with them`,
        sweepUnless(path === "/" || path.includes("antwerp") || path.includes("/2/")),
        async ({ page }) => {
          await holdBack(page, "**/*.js");
          await page.route("**/*.woff2", (route) => route.abort());
          const letStylesGo = await holdBack(page, "**/*.css");
          await recordShifts(page);
          await page.goto(path, { waitUntil: "domcontentloaded" });
          await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
          const before = await look(page);
          expect(before.length).toBeGreaterThan(5);
          letStylesGo();
          await untilStyled(page);
          expect(await look(page)).toEqual(before);
          await expectNoShift(page);
        },
      );
    }
  });
}

test.describe("where style sheets fail", () => {
  test.use({ viewport: { width: 1440, height: 900 }, allowedProblems: [/\.css|ERR_FAILED/] });

  test("the timeline is there all the same", async ({ page }) => {
    await page.route("**/*.css", (route) => route.abort());
    await page.goto("/cities/antwerp/");
    await expect(page.locator("[data-timeline]")).toBeVisible();
  });
});
