import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { findNotices, findSearch, openView } from "./explore.ts";
import { openReady, readAddress, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

type NamedCity = { id: string; names: Record<string, string | string[]> };

const { cities } = JSON.parse(readFileSync("tests/fixtures/atlas/cities.json", "utf8")) as {
  cities: NamedCity[];
};

const namings = cities.flatMap(({ id, names }) =>
  [...new Set(Object.values(names).flat())].map((name) => ({ id, name })),
);

const findResults = (page: Page): Locator => page.getByRole("listbox", { name: "Search results" });

const findFirst = (page: Page): Locator => findResults(page).getByRole("option").first();

const findStatus = (page: Page): Locator => page.getByRole("search").getByRole("status");

const withoutAccents = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** The second letter and the third exchanged: a typo of whoever types fast. */
const mistype = (name: string): string => `${name[0]}${name[2]}${name[1]}${name.slice(3)}`;

/** With names in several languages, with accents, and with a name within another's. */
const SAMPLE = ["antwerp", "liege", "mons"];

for (const [whose, sought] of [
  ["some cities", namings.filter(({ id }) => SAMPLE.includes(id))],
  ["every city", namings],
] as const) {
  test(
    `each name of ${whose} finds it first, in every language, without accents and with a typo`,
    sweepUnless(whose === "some cities"),
    async ({ page }) => {
      expect(sought.length).toBeGreaterThan(5);
      await openReady(page, "/");
      await findSearch(page).fill("x");
      await expect(findStatus(page)).toHaveText(/result|not in this atlas/);
      const wrong: string[] = [];
      for (const { id, name } of sought) {
        const long = name.length > 5 && !name.includes(".") ? [mistype(name)] : [];
        for (const asked of new Set([name, withoutAccents(name), name.toUpperCase(), ...long])) {
          await findSearch(page).fill(asked);
          await expect(findStatus(page)).toHaveText(/result|not in this atlas/);
          const href = (await findFirst(page).count()) > 0 && (await findFirst(page).getAttribute("href"));
          if (href !== `/cities/${id}/`) wrong.push(`${asked} finds ${href}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
}

test("the slash key leads to the search, which groups and counts, and Enter opens the first result", async ({
  page,
}) => {
  await openReady(page, "/");
  await page.keyboard.press("/");
  await expect(findSearch(page)).toBeFocused();
  await expect(findSearch(page)).toHaveValue("");
  await page.keyboard.type("Lüttich");
  await expect(findFirst(page)).toHaveText(/^Liège/);
  await expect(findFirst(page)).toHaveAttribute("aria-selected", "true");
  await expect(findResults(page).getByRole("group").first()).toHaveAccessibleName("Cities");
  expect(await findResults(page).getByRole("group").count()).toBeGreaterThan(1);
  const count = await findResults(page).getByRole("option").count();
  await expect(findStatus(page)).toHaveText(new RegExp(`^${count} results$`));
  await page.keyboard.press("ArrowDown");
  await expect(findResults(page).getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Liège");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(findResults(page)).toHaveCount(0);
  expect(readAddress(page)).toBe("/cities/liege/");
});

test("Escape closes the results, empties the search, keeps the focus in it and leaves no page", async ({
  page,
}) => {
  await openReady(page, "/cities/antwerp/");
  const before = page.getByRole("link", { name: "Sources", exact: true }).first();
  await before.focus();
  await page.keyboard.press("/");
  await page.keyboard.type("mons");
  await expect(findFirst(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(findResults(page)).toHaveCount(0);
  await expect(findSearch(page)).toHaveValue("");
  await expect(findSearch(page)).toBeFocused();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
  await expect(findSearch(page)).toBeFocused();
  await untilStill(page);
  expect(readAddress(page), "Escape left no page").toBe("/cities/antwerp/");
});

test("a search without a result says what to try", async ({ page }) => {
  await openReady(page, "/");
  await findSearch(page).fill("zzqqxxj");
  await expect(findStatus(page)).toHaveText(
    /^“zzqqxxj” is not in this atlas\. Try a city, a program such as “.+”/,
  );
  await findSearch(page).fill("chatanuga");
  await page.getByRole("search").getByRole("button", { name: "Did you mean “Chattanooga”?" }).click();
  await expect(findFirst(page)).toHaveText(/^Chattanooga/);
  await expect(findSearch(page)).toBeFocused();
});

for (const [query, address, said] of [
  ["outcomes", "/exchanges/?outcome=yes", "Exchanges with an outcome"],
  ["2015", "/exchanges/?from=2015&to=2015", "Exchanges: 2015"],
  ["Ohio", "/exchanges/?regions=ohio", "Exchanges: Ohio"],
  ["Wallonia 2014", "/exchanges/?regions=wallonia&from=2014&to=2014", "Exchanges: Wallonia · 2014"],
  ["2014-2016", "/exchanges/?from=2014&to=2016", "Exchanges: 2014 to 2016"],
] as const)
  test(`“${query}” is answered by the view of all exchanges that shows it`, async ({ page }) => {
    await openView(page, "/?programs=young-cities");
    await findSearch(page).fill(query);
    await expect(findFirst(page)).toContainText(said);
    await findSearch(page).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("All exchanges");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    expect(readAddress(page)).toBe(address);
  });

test("a hit says what it is, and what the atlas does not have is said, with what lies near", async ({
  page,
}) => {
  await openReady(page, "/");
  await findSearch(page).fill("antwerp");
  await expect(findFirst(page)).toContainText(/with San Diego.* · \d+ delegations · \d+ outcome/);
  await findSearch(page).fill("vilvoorde columbus 2014");
  await expect(findFirst(page)).toContainText("Vilvoorde → Columbus");
  await findSearch(page).fill("Bart De Wever");
  await expect(findStatus(page)).toHaveText(/^“Bart De Wever” is not in this atlas\./);
  await findSearch(page).fill("Ghent");
  await expect(findStatus(page)).toHaveText(/^“Ghent” is not in this atlas\./);
  const near = page.getByRole("search").getByRole("button", { name: /^Near it: / });
  await expect(near).toHaveText([/\d km \(\d+ miles\)$/, /^Near it/, /^Near it/]);
  await near.filter({ hasText: "Kortrijk" }).click();
  await expect(findFirst(page)).toHaveText(/^Kortrijk/);
});

test("a link with a search opens with its results, which Back brings again", async ({ page }) => {
  await page.goto("/?q=Luik");
  await expect(findSearch(page)).toHaveValue("Luik");
  await expect(findFirst(page)).toHaveText(/^Liège also Luik/);
  expect(readAddress(page)).toBe("/?q=Luik");
  await findFirst(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Liège");
  expect(readAddress(page)).toBe("/cities/liege/");
  await page.goBack();
  await expect(findFirst(page)).toHaveText(/^Liège also Luik/);
  expect(readAddress(page)).toBe("/?q=Luik");
});

for (const [what, text] of [
  ["5,000 letters", "x".repeat(5000)],
  ["5,000 words", "liege ".repeat(833)],
  ["only emoji", "🇧🇪🤝🇺🇸👩‍👩‍👧"],
  ["signs of regular expressions", "^(a+)+$[.*\\"],
  ["half of a pair of code units", "\ud83c"],
] as const) {
  test(`${what} can be searched for, from the field and from the address`, async ({ page }) => {
    await openReady(page, "/");
    await findSearch(page).fill(text);
    await findSearch(page).press("Enter");
    await expect.poll(async () => (await findSearch(page).inputValue()).length).toBeLessThanOrEqual(5000);
    expect(readAddress(page).length, "length of the address").toBeLessThan(1000);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await openView(page, `/?q=${encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"))}`);
    const status = (await findStatus(page).textContent()) ?? "";
    expect(status.length, status).toBeLessThan(200);
    if (text.length > 240) await expect(findNotices(page)).toHaveText(/“q” in this link is too long/);
    await page.getByRole("link", { name: "Antwerp", exact: true }).first().press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antwerp");
    expect(readAddress(page)).toBe("/cities/antwerp/");
  });
}
