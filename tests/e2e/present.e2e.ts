import { expect, type Page } from "@playwright/test";
import { readCode } from "./readCode.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const slide = (page: Page) => page.locator("[data-slide-room] article");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Until keys are heard: what the HTML shows looks the same before. */
async function untilAwake(page: Page): Promise<void> {
  await page.locator("[data-awake]").waitFor();
}

async function openStage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilAwake(page);
}

test.describe("on the stage", () => {
  test("keys step as those of a clicker do, and the address keeps the place", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/1/");
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/\/present\/vilvoorde-columbus\/2\/$/);
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 5");
    for (const key of ["ArrowRight", " ", "n"]) await page.keyboard.press(key);
    await expect(slide(page)).toHaveAccessibleName("Slide 5 of 5");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAccessibleName("Slide 5 of 5");
    await page.keyboard.press("p");
    await page.keyboard.press("ArrowUp");
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
    await page.keyboard.press("Home");
    await expect(slide(page)).toHaveAccessibleName("Slide 1 of 5");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await expect(slide(page)).toHaveAccessibleName("Slide 4 of 5");
    await page.reload();
    await untilAwake(page);
    await expect(slide(page)).toHaveAccessibleName("Slide 4 of 5");
  });

  test("a held key moves one slide, and black is uncovered before the next step", async ({ page }) => {
    await openStage(page, "/present/twenty-years/1/");
    for (let count = 0; count < 8; count += 1) await page.keyboard.down("ArrowRight");
    await page.keyboard.up("ArrowRight");
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 12");
    await page.keyboard.press("b");
    await expect(page.locator("[data-cover=black]")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("[data-cover]")).toHaveCount(0);
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 12");
    await page.keyboard.press("w");
    await expect(page.locator("[data-cover=white]")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-cover]")).toHaveCount(0);
    await expect(page).toHaveURL(/twenty-years\/2\//);
  });

  test("a click advances, one on the controls does what they say", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    await heading(page).click();
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
    await page.getByRole("link", { name: "Previous slide" }).click();
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 5");
    await page.getByRole("button", { name: "Keys" }).click();
    await expect(page.getByRole("dialog", { name: "Keys while presenting" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 5");
  });

  test("its colours are its own, and are kept", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("t");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.goto("/present/vilvoorde-columbus/2/?theme=dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("leaving lands on what was shown, and leads back to the very slide", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\/partnerships\/vilvoorde--columbus\/\?from=2014&to=2014$/);
    await page.getByRole("link", { name: "Back to slide 2" }).click();
    await expect(page).toHaveURL(/\/present\/vilvoorde-columbus\/2\/$/);
    await untilAwake(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("e");
    await expect(page).toHaveURL(/\/cities\/vilvoorde\//);
    await page.goBack();
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
  });

  test("a page's own button leads to the slide that is about it, and from every page to all briefings", async ({
    page,
  }) => {
    await page.goto("/partnerships/antwerp--san-diego/");
    await expect(page.getByRole("link", { name: "Present", exact: true })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    await page.getByRole("link", { name: "Present", exact: true }).click();
    await page.locator('[data-way="slide"]').click();
    await expect(heading(page)).toHaveText("Antwerp and San Diego State University");
    await page.goto("/about/");
    await expect(page.getByRole("link", { name: "Present", exact: true })).toHaveAttribute(
      "href",
      "/present/",
    );
  });

  test.describe("asked for a slide that is not there", () => {
    test.use({ allowedProblems: [/404 \(Not Found\)/] });
    test("says which slides there are", async ({ page }) => {
      for (const [asked, number] of [
        ["0", 1],
        ["999", 5],
        ["abc", 1],
      ] as const) {
        await page.goto(`/present/vilvoorde-columbus/${asked}/`);
        await expect(page).toHaveURL(new RegExp(`/present/vilvoorde-columbus/${number}/`));
        await expect(page.getByText(`there is no slide “${asked}”. This is slide ${number}.`)).toBeVisible();
      }
    });
  });
});

test("the code on the last slide leads to the briefing", async ({ page, context }) => {
  await openStage(page, "/present/vilvoorde-columbus/5/");
  const code = page.getByRole("img", { name: /^Code with the address/ });
  expect(await readCode(context, await code.screenshot())).toBe(
    "https://example.org/present/vilvoorde-columbus/1/",
  );
});

test.describe("two windows of one briefing", () => {
  test("the audience follows the presenter, and they find each other again", async ({ page, context }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    const opened = context.waitForEvent("page");
    await page.keyboard.press("s");
    const presenter = await opened;
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await expect(presenter.getByRole("region", { name: "Notes" })).toContainText("central Ohio");
    await presenter.getByRole("button", { name: "Next slide" }).click();
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
    await page.keyboard.press("ArrowRight");
    await expect(presenter).toHaveURL(/vilvoorde-columbus\/4\/presenter\/$/);
    await presenter.reload();
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await page.reload();
    await untilAwake(page);
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await presenter.getByRole("button", { name: "Black" }).click();
    await expect(page.locator("[data-cover=black]")).toBeVisible();
    await page.close();
    await expect(presenter.getByText("No audience window is open.")).toBeVisible();
    const again = context.waitForEvent("page");
    await presenter.getByRole("link", { name: "Open the audience window" }).click();
    await expect(slide(await again)).toHaveAccessibleName("Slide 4 of 5");
  });

  test("notes on a phone go at their own pace", async ({ page, context }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    const phone = await context.newPage();
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto("/present/vilvoorde-columbus/2/notes/");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("2014: a visit in each direction");
    await phone.getByRole("link", { name: "Next" }).click();
    await expect(phone).toHaveURL(/\/3\/notes\/$/);
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 5");
  });
});

test.describe("in a room", () => {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1920, 1080],
  ] as const) {
    test(
      `every slide is whole and readable at ${width} × ${height}`,
      sweepUnless(width === 1024),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        for (const [briefing, count] of [
          ["twenty-years", 12],
          ["vilvoorde-columbus", 5],
          ["what-came-of-it", 6],
        ] as const) {
          await openStage(page, `/present/${briefing}/1/`);
          // Letters of another width take other room.
          await page.evaluate(() => document.fonts.ready);
          for (let number = 1; number <= count; number += 1) {
            await expect(slide(page)).toHaveAccessibleName(`Slide ${number} of ${count}`);
            // What moves to its place is not there yet.
            await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
            const found = await page.evaluate(findRoomProblems);
            expect(found, `${briefing} ${number}`).toEqual([]);
            await page.keyboard.press("ArrowRight");
          }
        }
      },
    );
  }
});

/** What of a slide is cut off, covered or too small for the back of a room. Runs in the page. */
function findRoomProblems(): string[] {
  const problems: string[] = [];
  const words = document.querySelector("[data-words]");
  const map = document.querySelector("[data-map-place]");
  if (!words || !map) return ["no slide"];
  for (const element of [words, ...words.querySelectorAll("*")])
    if (element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === "auto")
      problems.push("words are cut off");
  const box = map.getBoundingClientRect();
  if (words.getBoundingClientRect().bottom > box.top + 1) problems.push("words cover the map");
  if (box.height < innerHeight * 0.3) problems.push(`the map is ${Math.round(box.height)} px high`);
  for (const text of words.querySelectorAll("h1, p"))
    if (!text.closest("[data-qr]") && Number.parseFloat(getComputedStyle(text).fontSize) < 28)
      problems.push(`small text: ${text.textContent}`);
  const labels = [...document.querySelectorAll("[data-slide-map] [data-label]")];
  for (const label of labels) {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    if (left < box.left || right > box.right || top < box.top || bottom > box.bottom)
      problems.push(`${label.textContent} leaves the map`);
  }
  const named = labels.flatMap((label) => label.getAttribute("data-label")?.split(" ") ?? []);
  for (const mark of document.querySelectorAll('[data-mark]:not([data-emphasis="none"])')) {
    const id = mark.getAttribute("data-mark") ?? "";
    if (!named.includes(id)) problems.push(`${id} has no name`);
  }
  return problems;
}

test("the slides can be read and walked through without script", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/present/`);
  await page.getByRole("link", { name: /^Start “One partnership/ }).click();
  await page.getByRole("link", { name: "Next slide" }).click();
  await expect(heading(page)).toHaveText("2014: a visit in each direction");
  await expect(page.locator("[data-slide-map] [data-label]")).toHaveText(["Columbus", "Vilvoorde"]);
  await page.getByRole("link", { name: "Explore on the live map" }).click();
  await expect(page).toHaveURL(/\/partnerships\/vilvoorde--columbus\//);
  await context.close();
});
