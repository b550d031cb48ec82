import { readdir } from "node:fs/promises";
import { expect } from "@playwright/test";
import type { Page } from "../../src/domain/page.ts";
import { expectAccessibleInAllStates, ISLANDS } from "./axe.ts";
import { openView } from "./explore.ts";
import { openLive } from "./liveMap.ts";
import { FRAMES } from "./picture.ts";
import { firstCities } from "./published.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

/** A page of each kind; those of the map first, each with what is open once it is awake. */
const KINDS: Record<Page["kind"], string> = {
  home: "/",
  city: "/cities/vilvoorde/",
  partnership: "/partnerships/verviers--nashville/",
  program: "/programs/mother-and-father-schools/",
  belgium: "/belgium/",
  exchanges: "/exchanges/",
  cities: "/cities/",
  partnerships: "/partnerships/",
  programs: "/programs/",
  outcomes: "/outcomes/",
  timeline: "/timeline/",
  compare: "/compare/",
  sources: "/sources/",
  source: "/sources/duffin/",
  about: "/about/",
  licences: "/licences/",
  "not-found": "/nowhere/",
};

/** They are documents of their own. */
const OF_THEIR_OWN = [
  "/present/",
  "/present/twenty-years/",
  "/present/vilvoorde-columbus/2/",
  // Words alone.
  "/present/what-came-of-it/2/",
  "/present/vilvoorde-columbus/2/notes/",
  "/present/vilvoorde-columbus/handout/",
  "/present/vilvoorde-columbus/2/presenter/",
  // After the last slide comes none.
  "/present/vilvoorde-columbus/5/presenter/",
  "/present/own/",
  "/data/",
];

/** They have no map. */
const READING = ["compare", "sources", "source", "about", "licences"];

const LISTS = ["exchanges", "cities", "partnerships", "programs", "outcomes"];

test.use({ allowedProblems: [/console: Failed to load resource: .*404.*\/nowhere\//] });

for (const [kind, path] of Object.entries(KINDS))
  test(`${path} has one main, one first heading and its named maps, and nothing for axe in any state`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const hasMap = !READING.includes(kind) && !LISTS.includes(kind);
    await (hasMap ? openLive(page, path) : openView(page, path));
    for (const role of ["main", "contentinfo", "banner"] as const)
      await expect(page.getByRole(role)).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    for (const { region } of FRAMES)
      await expect(page.getByRole("region", { name: region, exact: true })).toHaveCount(hasMap ? 1 : 0);
    await expect(page.locator("html")).toHaveAttribute("lang", "en-US");
    await expectAccessibleInAllStates(page, path === "/" ? {} : { without: ISLANDS });
  });

for (const path of OF_THEIR_OWN)
  test(`${path} has one main and one first heading, and nothing for axe in any state`, async ({ page }) => {
    // The controls of the stage go away by themselves: a color on its way is none.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessibleInAllStates(page);
  });

test("the share dialog has nothing for axe in any state, with each of its parts open", async ({ page }) => {
  await openView(page, "/cities/antwerp/");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const part of await dialog.locator("summary").all()) await part.click();
  await expectAccessibleInAllStates(page, { without: ["main", "header"] });
});

test("a list that nobody has touched has nothing for axe in any state", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/programs/");
  await page.waitForLoadState("networkidle");
  await expectAccessibleInAllStates(page);
});

/** Workers that take every page between them. */
const PARTS = [0, 1, 2, 3];

for (const part of PARTS)
  test(
    `every page has nothing for axe in any state, part ${part + 1}`,
    sweepUnless(false),
    async ({ page }) => {
      test.setTimeout(3_600_000);
      // The controls of the stage go away by themselves: a color on its way is none.
      await page.emulateMedia({ reducedMotion: "reduce" });
      const files = await readdir(".cache/dist-test", { recursive: true });
      const paths = files
        .filter((file) => /(^|\/)index\.html$/.test(file))
        .map((file) => `/${file.slice(0, -"index.html".length)}`)
        .toSorted();
      expect(paths.length).toBeGreaterThan(150);
      const found: string[] = [];
      for (const path of paths.filter((_path, index) => index % PARTS.length === part))
        await test.step(path, async () => {
          await page.setViewportSize({ width: 1440, height: 900 });
          await page.goto(path);
          await page.waitForLoadState("networkidle");
          // One page with a fault does not hide those of the next.
          await expectAccessibleInAllStates(page, { isWhole: true }).catch(({ message }: Error) =>
            found.push(`${path}: ${message}`),
          );
        });
      expect(found.join("\n")).toBe("");
    },
  );

test("each mark is a link named by its city, its country and what it is in the atlas", async ({ page }) => {
  await openLive(page, "/");
  const maps = page.getByRole("region", { name: /^Map of/ });
  for (const { name } of firstCities) await expect(maps.getByRole("link", { name })).toHaveCount(1);
  const names = await maps
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  expect(names).toHaveLength(firstCities.length);
  for (const name of names) expect(name).toMatch(/^[\p{L} -]+, (Belgium|United States): .+/u);
  await openLive(page, "/cities/washington/");
  await expect(maps.getByRole("link", { name: /^Washington, D\.C\., United States: / })).toHaveAttribute(
    "aria-current",
    "true",
  );
});
