import { expect, type Page } from "@playwright/test";
import { findLabelProblems } from "./labelProblems.ts";
import { openLive, untilStill } from "./liveMap.ts";
import { FRAMES, findMap, readMarks, SIZES } from "./picture.ts";
import { cityPaths, firstCities, partnershipPaths, programPaths } from "./published.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

for (const { name, ...viewport } of SIZES) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport });

    test("the first picture names its ten cities, and no name lies on a mark or another name", async ({
      page,
    }) => {
      await openLive(page, "/");
      for (const city of firstCities) {
        const mark = page.getByRole("region", { name: /^Map of/ }).getByRole("link", { name: city.name });
        await expect(mark).toHaveCount(1);
        // A trial is no click: it finds whether something lies over the label.
        await mark.getByText(city.label, { exact: true }).click({ trial: true });
      }
      expect(findLabelProblems(await readMarks(page))).toEqual([]);
    });

    for (const start of name === "390 × 844" ? ["/", "/cities/liege/"] : ["/"]) {
      test(
        `labels stay apart while ${start} is zoomed and panned`,
        sweepUnless(name === "390 × 844" && start === "/"),
        async ({ page }) => {
          await openLive(page, start);
          const problems: string[] = [];
          const look = async (step: string) => {
            await untilStill(page);
            problems.push(
              ...findLabelProblems(await readMarks(page)).map((problem) => `${step}: ${problem}`),
            );
          };
          for (const { country } of FRAMES) {
            const map = findMap(page, country);
            const zoomIn = map.getByRole("button", { name: /^Zoom in/ });
            const zoomOut = map.getByRole("button", { name: /^Zoom out/ });
            for (const step of [1, 2]) {
              await zoomIn.click();
              await look(`${country}, ${step} in`);
            }
            await map.getByRole("group", { name: /movable map/ }).press("ArrowDown");
            await look(`${country}, down`);
            for (const step of [1, 2, 3]) {
              await zoomOut.click();
              await look(`${country}, ${step} out`);
            }
          }
          expect(problems).toEqual([]);
        },
      );
    }
  });
}

test.describe("on the still pages", () => {
  test.use({ javaScriptEnabled: false });

  async function findProblems(page: Page, paths: string[]): Promise<string[]> {
    const problems: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      for (const { name, ...viewport } of SIZES) {
        await page.setViewportSize(viewport);
        const found = findLabelProblems(await readMarks(page));
        problems.push(...found.map((problem) => `${path} at ${name}: ${problem}`));
      }
    }
    return problems;
  }

  test("a page of each kind keeps its labels apart and names what it selects", async ({ page }) => {
    const paths = [cityPaths, partnershipPaths, programPaths].flatMap((all) => all.slice(0, 1));
    expect(await findProblems(page, paths)).toEqual([]);
  });

  for (const [kind, paths] of Object.entries({
    cities: cityPaths,
    partnerships: partnershipPaths,
    programs: programPaths,
  })) {
    test(
      `every page of ${kind} keeps its labels apart and names what it selects`,
      sweepUnless(false),
      async ({ page }) => {
        expect(await findProblems(page, paths)).toEqual([]);
      },
    );
  }
});
