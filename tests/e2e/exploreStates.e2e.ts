import { expect, type Page } from "@playwright/test";
import { expectAccessibleInAllStates } from "./axe.ts";
import { findSearch, openFilters, openView, readCities } from "./explore.ts";
import { untilStill } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

type State = { name: string; open: (page: Page) => Promise<void> };

const at = (path: string): State => ({ name: path, open: (page) => openView(page, path) });

/** Nothing is left: the picture follows the text, and the legend the picture. */
const withoutCities = (path: string): State => ({
  name: path,
  open: async (page) => {
    await openView(page, path);
    await expect(
      page.locator("[data-empty-result]").getByText("No city matches these filters."),
    ).toBeVisible();
    await expect.poll(() => readCities(page)).toEqual([]);
  },
});

/** What exploring shows beside the pages themselves. */
const states: State[] = [
  at("/?view=list"),
  at("/?view=atlantic"),
  at("/compare/?cities=antwerp,liege"),
  at("/?programs=city-pair&from=2014&to=2016"),
  at("/timeline/?programs=city-pair&from=2014&to=2016"),
  at("/exchanges/?programs=young-cities"),
  {
    name: "the open filters",
    open: async (page) => {
      await openView(page, "/?kinds=visit");
      await openFilters(page);
    },
  },
  {
    name: "results of a search",
    open: async (page) => {
      await openView(page, "/");
      await findSearch(page).fill("nash");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "the help for the keyboard",
    open: async (page) => {
      await openView(page, "/");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "the controls of the timeline and what has no date",
    open: async (page) => {
      await openView(page, "/timeline/");
      const timeline = page.getByRole("region", { name: "Timeline" });
      await timeline.getByRole("button", { name: "Play or choose years" }).press("Enter");
      await expect(page.getByRole("group", { name: "Period and play" })).toBeVisible();
      await timeline.locator("summary").first().press("Enter");
    },
  },
  withoutCities("/?programs=dialogue-conference-2005&roles=counterpart-inferred"),
  withoutCities("/cities/?programs=dialogue-conference-2005&roles=counterpart-inferred"),
];

for (const [device, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  for (const { name, open } of states) {
    test(
      `axe finds nothing in ${name} on a ${device}, in any state`,
      sweepUnless(device === "desktop"),
      async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page);
        await untilStill(page);
        await expect(page.getByRole("main")).toHaveCount(1);
        await expectAccessibleInAllStates(page);
      },
    );
  }
}

test.describe("at 400 % zoom", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const { name, open } of states) {
    test(`${name} needs no sideways scrolling`, async ({ page }) => {
      await open(page);
      await untilStill(page);
      const { scrollWidth, clientWidth, wide } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const scrolls = (element: Element) =>
          /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
        const isCut = (element: Element | null): boolean =>
          element !== null && element !== document.body && (scrolls(element) || isCut(element.parentElement));
        const wide = [...document.querySelectorAll("main *, header *, dialog *")]
          .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden"))
          .filter(({ parentElement }) => !isCut(parentElement))
          .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
        return { scrollWidth, clientWidth, wide };
      });
      expect(scrollWidth).toBe(clientWidth);
      expect(wide).toEqual([]);
    });
  }
});
