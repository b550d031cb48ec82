import { expect } from "@playwright/test";
import { findChips, findNotices, openView, readCities, readRecords } from "./explore.ts";
import { openReady, readAddress } from "./liveMap.ts";
import { test } from "./site.ts";

const many = (count: number) => Array.from({ length: count }, (_, at) => `program-${at}`).join(",");

test.describe("what cannot be used of filters is told, the rest of the link stands", () => {
  const cases: { query: string; notice: RegExp; chips: string[]; address?: string }[] = [
    {
      query: "from=2016&to=2014&programs=young-cities",
      notice: /ends \(2014\) before it begins \(2016\)/,
      chips: ["Young Cities"],
    },
    { query: "from=1850&to=2016", notice: /“1850” for “from”/, chips: ["until 2016"] },
    { query: "from=2014.5&to=abc", notice: /“2014\.5” for “from”.*“abc” for “to”/, chips: [] },
    {
      query: "programs=atlantis",
      notice: /a program that the atlas does not have: atlantis/,
      chips: ["atlantis"],
    },
    {
      query: "programs=atlantis,young-cities,eldorado",
      notice: /2 programs that the atlas does not have: atlantis, eldorado/,
      chips: ["Young Cities"],
    },
    {
      query: "programs=<img/src=x/onerror=a()>&kinds=visit",
      notice: /for “programs”/,
      chips: ["Other exchanges"],
    },
    {
      query: "kinds=city-pair,marriage&view=globe",
      notice: /“marriage” for “kinds”|“globe” for “view”/,
      chips: ["City Pair"],
    },
    { query: "roles=king", notice: /“king” for “roles”/, chips: [] },
    { query: "lines=maybe&view=list&kinds=", notice: /“maybe” for “lines”/, chips: [] },
    { query: "view=atlantic&map=99/99/999", notice: /for “map”/, chips: [] },
    { query: `programs=${many(200)},young-cities`, notice: /for “programs”.*\d+ programs that/, chips: [] },
  ];
  for (const { query, notice, chips } of cases) {
    test(`?${query.slice(0, 60)}`, async ({ page }) => {
      await openView(page, `/?${query}`);
      await expect(findNotices(page)).toHaveText(notice);
      expect((await findNotices(page).textContent())?.length, "length of the notices").toBeLessThan(500);
      const known = chips.filter((chip) => chip !== "atlantis");
      if (known.length === chips.length && !query.includes(",program-1,"))
        await expect(findChips(page).filter({ hasText: known[0] ?? /^$/ })).toHaveCount(known.length);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const isList = query.includes("view=list");
      const left = isList ? await readRecords(page, "list", "delegation") : await readCities(page);
      expect(left.length, isList ? "delegations in the list" : "cities on the map").toBeGreaterThan(0);
      await page.getByRole("link", { name: "Antwerp", exact: true }).first().press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
      await expect(findNotices(page)).not.toHaveText(/for “(from|to|roles|lines|map|view|kinds)”/);
    });
  }
});

test("a program that the atlas does not have filters nothing out", async ({ page }) => {
  await openReady(page, "/?programs=atlantis");
  expect(await readCities(page)).toHaveLength(13);
  await openView(page, "/cities/?programs=atlantis");
  await expect(findNotices(page)).toHaveText(/a program that the atlas does not have: atlantis/);
  expect(await readRecords(page, "list", "city")).toHaveLength(39);
});

test("years before and after every record are no mistake: what has a date is left out", async ({ page }) => {
  await openView(page, "/timeline/?from=2090&to=2099");
  await expect(findNotices(page)).toBeEmpty();
  await expect.poll(() => readRecords(page, "timeline", "event")).not.toContain("city-pair-2011");
  const sliders = page.getByRole("slider");
  await expect(sliders).toHaveCount(2);
  for (const slider of await sliders.all()) await expect(slider).toHaveAttribute("aria-valuenow", "2023");
  expect(readAddress(page)).toBe("/timeline/?from=2090&to=2099");
  await openView(page, "/outcomes/?from=2090&to=2099");
  await expect(findNotices(page)).toBeEmpty();
  expect(await readRecords(page, "list", "outcome"), "all but the dated one are not left out").toHaveLength(
    6,
  );
  await openView(page, "/exchanges/?from=2090&to=2099");
  await expect.poll(() => readRecords(page, "list", "event")).not.toContain("city-pair-2011");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => readRecords(page, "list", "event")).toContain("city-pair-2011");
});
