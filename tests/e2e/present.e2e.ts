import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
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

  /** The presenter's window of a stage, by its key. */
  async function openPresenter(page: Page): Promise<Page> {
    const context = page.context();
    const opened = context.waitForEvent("page");
    // A browser that is still closing the window before opens it once more, and closes it.
    await expect(async () => {
      await page.keyboard.press("s");
      await expect.poll(() => context.pages().length, { timeout: 3000 }).toBe(2);
    }).toPass();
    const presenter = await opened;
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    return presenter;
  }

  test("the presenter points and zooms on the picture, and the audience sees it", async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openStage(page, "/present/vilvoorde-columbus/2/");
    const presenter = await openPresenter(page);
    const picture = presenter.locator("[data-presenter-picture]");
    const box = async () => (await picture.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
    // It has the audience's shape.
    await expect
      .poll(async () => {
        const { width, height } = await box();
        return Math.abs(width / height - 1024 / 768);
      })
      .toBeLessThan(0.01);
    const { x, y, width, height } = await box();
    const pointer = page.locator("[data-remote-pointer]");
    await expect(pointer).toBeHidden();
    await presenter.mouse.move(x + width * 0.25, y + height * 0.75);
    await presenter.mouse.down();
    await expect(pointer).toBeVisible();
    await expect
      .poll(async () => {
        const at = await pointer.boundingBox();
        return at && [Math.round((at.x + at.width / 2) / 10.24), Math.round((at.y + at.height / 2) / 7.68)];
      })
      .toEqual([25, 75]);
    await presenter.mouse.up();
    await expect(pointer).toBeHidden();
    // The keys are still the stage's.
    await expect(picture).not.toBeFocused();

    const room = page.locator("[data-slide-room]");
    const widthOf = async () => Math.round((await room.boundingBox())?.width ?? 0);
    await presenter.mouse.dblclick(x + width * 0.25, y + height * 0.75);
    await expect.poll(widthOf).toBe(2048);
    // The place under the pointer stays there, to the pixels of the small picture.
    expect(Math.abs(((await room.boundingBox())?.x ?? 0) + 256)).toBeLessThan(3);
    await presenter.getByRole("button", { name: "Whole slide" }).click();
    await expect.poll(widthOf).toBe(1024);
    await presenter.mouse.move(x + 5, y + 5);
    await presenter.mouse.wheel(0, -300);
    await expect.poll(widthOf).toBeGreaterThan(1200);
    await presenter.keyboard.press("ArrowRight");
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
    await expect.poll(widthOf).toBe(1024);
  });

  test("the presenter points and zooms by keys, and Escape ends both", async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openStage(page, "/present/vilvoorde-columbus/2/");
    const presenter = await openPresenter(page);
    const pointer = page.locator("[data-remote-pointer]");
    const room = page.locator("[data-slide-room]");
    const widthOf = async () => Math.round((await room.boundingBox())?.width ?? 0);
    const pointed = async () => {
      const at = await pointer.boundingBox();
      return (
        at && [(at.x + at.width / 2) / 1024, (at.y + at.height / 2) / 768].map((part) => part.toFixed(3))
      );
    };
    // Where the keys are the stage's, + and − zoom into the middle.
    await presenter.keyboard.press("+");
    await expect.poll(widthOf).toBe(1536);
    await presenter.keyboard.press("Escape");
    await expect.poll(widthOf).toBe(1024);

    const button = presenter.getByRole("button", { name: "Point with keys" });
    await button.focus();
    await presenter.keyboard.press("Enter");
    await expect(presenter.locator("[data-presenter-picture]")).toBeFocused();
    await expect(presenter.getByText("Arrow keys point, + and − zoom, Esc ends")).toBeVisible();
    await expect(pointer).toBeHidden();
    await presenter.keyboard.press("ArrowRight");
    await expect.poll(pointed).toEqual(["0.500", "0.500"]);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp"]) await presenter.keyboard.press(key);
    await expect.poll(pointed).toEqual(["0.550", "0.475"]);
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 5");
    await presenter.keyboard.press("+");
    await expect.poll(widthOf).toBe(1536);
    const left = async () => Math.round((await room.boundingBox())?.x ?? 0);
    const before = await left();
    await presenter.keyboard.press("Shift+ArrowRight");
    await expect.poll(left).toBeLessThan(before);
    await presenter.keyboard.press("Escape");
    await expect(pointer).toBeHidden();
    await expect.poll(widthOf).toBe(1024);
    await expect(button).toBeFocused();
    // The arrows are the stage's again.
    await presenter.keyboard.press("ArrowRight");
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 5");
    await expectAccessible(presenter);
  });

  test("the clock survives the reload of either window, and a window that is closed", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    const presenter = await openPresenter(page);
    await presenter.getByRole("button", { name: "Pause the clock" }).click();
    const key = "belgian-city-partnerships:clock:vilvoorde-columbus";
    await presenter.evaluate((name) => sessionStorage.setItem(name, '{"before":125000}'), key);
    await presenter.reload();
    const elapsed = "2:05 of 4:00";
    await expect(presenter.locator("[data-elapsed]")).toHaveText(elapsed);
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await expect
      .poll(() => page.evaluate((name) => sessionStorage.getItem(name), key))
      .toBe('{"before":125000}');
    await page.reload();
    await untilAwake(page);
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await expect(presenter.locator("[data-elapsed]")).toHaveText(elapsed);
    await presenter.close();
    const again = await openPresenter(page);
    await expect(again.locator("[data-elapsed]")).toHaveText(elapsed);
    // On slide 2 of 5 one is never in time after half of it.
    await expect(again.locator("[data-pace]")).toHaveText(/^Behind by about \d:\d\d$/);
  });

  test("while the audience is on the map the presenter knows it, and loses no step", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/2/");
    const presenter = await openPresenter(page);
    await page.keyboard.press("e");
    await expect(page).toHaveURL(/\/partnerships\/vilvoorde--columbus\//);
    await expect(presenter.getByText("The audience is on the live map.")).toBeVisible();
    // A window that is loaded anew learns it from the map.
    await presenter.reload();
    await expect(presenter.getByText("The audience is on the live map.")).toBeVisible();
    for (const key of ["ArrowRight", "ArrowRight"]) await presenter.keyboard.press(key);
    await expect(presenter.getByText("Slide 4 is shown when it is back.")).toBeVisible();
    await page.getByRole("link", { name: "Back to slide 2" }).click();
    await expect(slide(page)).toHaveAccessibleName("Slide 4 of 5");
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await untilAwake(page);
    await page.keyboard.press("e");
    await expect(page.getByRole("link", { name: "Back to slide 4" })).toBeVisible();
    await presenter.getByRole("button", { name: "Bring the slides back" }).click();
    await expect(slide(page)).toHaveAccessibleName("Slide 4 of 5");
    await presenter.keyboard.press("ArrowRight");
    await expect(slide(page)).toHaveAccessibleName("Slide 5 of 5");
  });

  test("the stage's colours are those of the presenter's picture", async ({ page }) => {
    await openStage(page, "/present/vilvoorde-columbus/5/");
    const presenter = await openPresenter(page);
    const picture = presenter.locator("[data-presenter-picture]");
    await expect(picture).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("t");
    await expect(picture).toHaveAttribute("data-theme", "light");
    await presenter.keyboard.press("t");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(picture).toHaveAttribute("data-theme", "dark");
    // It has the code that the audience sees.
    await expect(picture.locator("svg[aria-label^='Code with the address']")).toBeVisible();
    await presenter.keyboard.press("9");
    await presenter.keyboard.press("Enter");
    await expect(presenter.getByText("there is no slide “9”. This is slide 5.")).toBeVisible();
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

test.describe("the presenter's window", () => {
  for (const [briefing, count] of [
    ["twenty-years", 12],
    ["vilvoorde-columbus", 5],
    ["what-came-of-it", 6],
  ] as const)
    test(`cuts nothing of ${briefing}, at its own size and at larger ones`, async ({ page }) => {
      await page.goto(`/present/${briefing}/1/presenter/`);
      await expect(page.locator("[data-elapsed]")).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      for (let number = 1; number <= count; number += 1) {
        await expect(page.getByRole("region", { name: "This slide" })).toContainText(`${number} / ${count}`);
        for (const [width, height] of [
          [1100, 720],
          [1280, 720],
          [1440, 900],
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await page.evaluate(findCut), `slide ${number} at ${width} × ${height}`).toEqual([]);
        }
        // A slide may have several pictures: the next one's number leads past them.
        await page.keyboard.type(String(Math.min(number + 1, count)));
        await page.keyboard.press("Enter");
      }
    });

  test("scrolls long notes by keys, which it tells", async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 720 });
    await page.goto("/present/twenty-years/9/presenter/");
    await expect(page.locator("[data-elapsed]")).toBeVisible();
    for (let times = 0; times < 2; times += 1)
      await page.getByRole("button", { name: "Larger notes" }).click();
    const notes = page.locator("[data-notes-text]");
    const scrolled = () => notes.evaluate(({ scrollTop }) => scrollTop);
    expect(await scrolled()).toBe(0);
    await page.keyboard.press("Shift+ArrowDown");
    await expect.poll(scrolled).toBeGreaterThan(50);
    await expect(page).toHaveURL(/\/9\/presenter\/$/);
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(scrolled).toBe(0);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("Scroll the notes");
    await expectAccessible(page);
  });
});

/** What of the presenter's window is cut off or out of the window. Runs in the page. */
function findCut(): string[] {
  const problems: string[] = [];
  const notes = document.querySelector("[data-notes-text]");
  if (!notes || notes.scrollHeight > notes.clientHeight + 1)
    problems.push(`notes: ${notes?.scrollHeight} px in ${notes?.clientHeight}`);
  for (const part of document.querySelectorAll(
    "main section, main nav, main nav > *, [data-notes-text] > p",
  )) {
    const { left, right, top, bottom, width } = part.getBoundingClientRect();
    if (width > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1))
      problems.push(
        `${part.tagName} ${part.getAttribute("aria-label") ?? part.textContent} leaves the window`,
      );
  }
  for (const part of document.querySelectorAll("main, main > :not(.visually-hidden)"))
    if (part.scrollHeight > part.clientHeight + 1) problems.push(`${part.className} is cut`);
  return problems;
}

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
            await page.keyboard.type(String(Math.min(number + 1, count)));
            await page.keyboard.press("Enter");
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
  // A slide of words alone, a timeline or two cities has no map.
  const hasMap = document.querySelector("[data-slide-room] article[data-board]") === null;
  // On a wide screen words may stand beside the map.
  const { right, bottom } = words.getBoundingClientRect();
  if (hasMap && bottom > box.top + 1 && right > box.left + 1) problems.push("words cover the map");
  if (hasMap && box.height < innerHeight * 0.3) problems.push(`the map is ${Math.round(box.height)} px high`);
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
