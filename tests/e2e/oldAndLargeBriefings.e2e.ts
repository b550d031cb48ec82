import { expect, type Page } from "@playwright/test";
import { BRIEFING_BEFORE, FRAGMENT_BEFORE } from "../fixtures/briefingBefore.ts";
import { test } from "./site.ts";

const OWN = "/present/own/";
const KEY = "belgian-city-partnerships:briefing:";
const slides = (page: Page) => page.getByRole("listbox", { name: "Slides" }).getByRole("option");
const article = (page: Page) => page.locator("[data-slide-room] article");

type Kept = Omit<typeof BRIEFING_BEFORE, "slides"> & { slides: unknown[] };

/** Keeps a briefing as a window of the site would have. */
async function keep(page: Page, id: string, briefing: Kept): Promise<string> {
  const raw = JSON.stringify({ revision: 3, savedAt: "2026-11-23T10:00:00.000Z", briefing });
  await page.goto(OWN);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY + id, raw] as const);
  return raw;
}

async function expectWordsOfBefore(page: Page): Promise<void> {
  for (const { kind, title, text, show } of BRIEFING_BEFORE.slides) {
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    for (const passage of text) await expect(article(page).getByText(passage.text)).toBeVisible();
    await expect(article(page).locator("[data-slide-map]")).toBeVisible();
    if (show.from) await expect(article(page)).toContainText("2014");
    if (kind !== "closing") await page.keyboard.press("ArrowRight");
  }
}

test("a link made before slides had layouts shows its words as they were", async ({ page }) => {
  await page.goto(`${OWN}?as=stage#${FRAGMENT_BEFORE}`);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expectWordsOfBefore(page);
});

test("a file and a kept briefing from then open unchanged, and are not written anew by that", async ({
  page,
}) => {
  const raw = await keep(page, "before", BRIEFING_BEFORE);
  await page.goto(`${OWN}?draft=before&as=edit`);
  await expect(page.getByRole("textbox", { name: "Title of the briefing" })).toHaveValue("For Thursday");
  await expect(page.getByRole("combobox", { name: "Layout" })).toHaveValue("map");
  await slides(page).nth(1).click();
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue("One paragraph.\nAnd another.");
  expect(await page.evaluate((key) => localStorage.getItem(key), `${KEY}before`)).toBe(raw);
  await page.goto(`${OWN}?draft=before&as=stage`);
  await expectWordsOfBefore(page);

  await page.goto(OWN);
  const buffer = Buffer.from(JSON.stringify(BRIEFING_BEFORE));
  const file = { name: "before.json", mimeType: "application/json", buffer };
  await page.getByLabel("Open a file").setInputFiles(file);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expectWordsOfBefore(page);
});

test("of 200 slides each is tried for its room, and the last can be edited and shown", async ({ page }) => {
  const long = "These are many words of mine that no slide has room for. ".repeat(30).trim();
  const many = Array.from({ length: 200 }, (_, index) => ({
    kind: "content",
    title: `Slide of place ${index + 1}`,
    text: [{ text: index === 149 ? long : "A short sentence.", claims: [], gaps: [] }],
    notes: [],
    show: { cities: index % 2 ? ["vilvoorde"] : [], partnerships: [], programs: [] },
  }));
  await keep(page, "many", { ...BRIEFING_BEFORE, slides: many });
  await page.goto(`${OWN}?draft=many&n=200&as=edit`);
  await expect(slides(page)).toHaveCount(200);
  const fit = page.locator("[data-fit]");
  await expect(fit).toHaveAttribute("data-fit", "");
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("The last of many");
  await expect(slides(page).last()).toHaveAccessibleName(/The last of many/);
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Add slide" })).toBeVisible();
  await expect(page.locator("[data-fit-summary]")).toContainText("150", { timeout: 60_000 });
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The last of many" })).toBeVisible();
  await expect(article(page)).toHaveAccessibleName("Slide 200 of 200");
});

test("a briefing whose records have gone says which, and shows its words all the same", async ({ page }) => {
  const [cover, content] = BRIEFING_BEFORE.slides;
  const gone = {
    ...content,
    text: [{ text: "It rested on something.", claims: ["a-claim-that-is-gone"], gaps: [] }],
    show: { cities: ["atlantis"], partnerships: ["atlantis--lemuria"], programs: ["no-such-program"] },
  };
  const layouts = ["timeline", "cities", "words"].map((layout) => ({ ...gone, layout, title: layout }));
  await keep(page, "gone", { ...BRIEFING_BEFORE, slides: [cover, gone, ...layouts] });
  await page.goto(`${OWN}?draft=gone&n=2&as=edit`);
  const news = page.locator("[data-fact-news]");
  for (const id of ["a-claim-that-is-gone", "atlantis", "no-such-program"])
    await expect(news).toContainText(id);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  for (const title of ["Vilvoorde and Columbus", "timeline", "cities", "words"]) {
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(article(page).getByText("It rested on something.")).toBeVisible();
    await page.keyboard.press("ArrowRight");
  }
});

const layoutOf = (page: Page) => page.getByRole("combobox", { name: "Layout" });

test("a layout that is chosen in the editor is shown, with room for all of it on 16:9 and 4:3", async ({
  page,
}) => {
  const title = "All that is dated";
  const [cover] = BRIEFING_BEFORE.slides;
  const slide = { ...cover, kind: "content", title, text: [] };
  const show = { cities: ["vilvoorde", "columbus"], partnerships: [], programs: [] };
  await keep(page, "chosen", {
    ...BRIEFING_BEFORE,
    slides: [slide, { ...slide, title: "Two cities", show }],
  });
  await page.goto(`${OWN}?draft=chosen&n=1&as=edit`);
  await layoutOf(page).selectOption({ label: "Timeline" });
  await slides(page).nth(1).click();
  await layoutOf(page).selectOption({ label: "Two cities side by side" });
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const doesScroll = () =>
      page.locator("[data-slide-room]").evaluate((room) => room.scrollHeight > room.clientHeight + 1);
    await page.goto(`${OWN}?draft=chosen&n=1&as=stage`);
    await expect(article(page).locator("ol[data-board=timeline] > li")).toHaveCount(8);
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(doesScroll).toBe(false);
    await page.keyboard.press("ArrowRight");
    const cities = article(page).locator("[data-board=cities] > section");
    await expect(cities).toHaveCount(2);
    await expect.poll(doesScroll).toBe(false);
    const [one, other] = await cities.evaluateAll((all) => all.map((its) => its.getBoundingClientRect().top));
    expect(one).toBe(other);
  }
});

test("two windows that edit one briefing lose nothing in silence", async ({ page }) => {
  await keep(page, "shared", BRIEFING_BEFORE);
  await page.goto(`${OWN}?draft=shared&as=edit`);
  const other = await page.context().newPage();
  await other.goto(`${OWN}?draft=shared&n=2&as=edit`);
  const text = (its: Page) => its.getByRole("textbox", { name: "Text" });
  await text(other).fill("Theirs.");
  await expect(other.getByText(/^Kept on this device/)).toBeVisible();
  // This window follows what it has no changes against, and then changes another slide: both are kept.
  await expect(slides(page).nth(1)).toContainText("Theirs.");
  await text(page).fill("Mine.");
  await expect(slides(other).nth(0)).toContainText("Mine.");
  await expect(text(other)).toHaveValue("Theirs.");
  // Deleted by a window that this one does not hear, before it saves: what was typed stays.
  await page.evaluate((key) => localStorage.removeItem(key), `${KEY}shared`);
  await text(page).fill("Mine, after all.");
  await expect(
    page.getByText("Not kept: this briefing was deleted or damaged in another window."),
  ).toBeVisible();
  await expect(text(page)).toHaveValue("Mine, after all.");
  await page.getByRole("button", { name: "Keep mine as a copy" }).click();
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await page.reload();
  await expect(text(page)).toHaveValue("Mine, after all.");
});
