import { expect, type Page } from "@playwright/test";
import { test } from "./site.ts";

const slide = (page: Page) => page.locator("[data-slide-room] article");

async function openStage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("[data-awake]").waitFor();
}

/** What a reader of the slide sees: pixels of letters, and what of it leaves the screen. */
function measure(page: Page) {
  return page.evaluate(() => {
    const article = document.querySelector("[data-slide-room] article");
    const room = document.querySelector("[data-slide-room]");
    const size = (selector: string) => {
      const element = article?.querySelector(selector);
      return element ? Number.parseFloat(getComputedStyle(element).fontSize) : undefined;
    };
    const title = article?.querySelector("h1")?.getBoundingClientRect();
    const sources = article?.querySelector<HTMLElement>("footer > p[class*=sources]");
    return {
      kind: article?.getAttribute("data-kind"),
      title: title && [title.left, title.top],
      sizes: {
        title: size("h1"),
        text: size("[data-words] h1 + p"),
        legend: size("footer li"),
        sources: size("footer > p[class*=sources]"),
      },
      overflow: (room?.scrollHeight ?? 0) - (room?.clientHeight ?? 0),
      isCut: sources !== null && sources !== undefined && sources.scrollWidth > sources.clientWidth + 1,
    };
  });
}

const DECKS = [
  ["twenty-years", 12],
  ["vilvoorde-columbus", 5],
  ["what-came-of-it", 6],
] as const;

test.describe("slides on a projector", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("have pinned titles, a hierarchy of sizes, and sources in full", async ({ page }) => {
    const tops = new Set<string>();
    for (const [deck, count] of DECKS) {
      await openStage(page, `/present/${deck}/1/`);
      for (let number = 1; number <= count; number += 1) {
        await page.keyboard.type(String(number));
        await page.keyboard.press("Enter");
        await expect(slide(page)).toHaveAccessibleName(`Slide ${number} of ${count}`);
        const { kind, title, sizes, overflow, isCut } = await measure(page);
        const at = `${deck}/${number}`;
        expect([at, overflow, isCut]).toEqual([at, 0, false]);
        if (kind !== "cover") {
          tops.add(String(title));
          expect(sizes.title).toBeCloseTo(80, 0);
        }
        expect(sizes.text).toBeGreaterThanOrEqual(50);
        for (const [name, px] of [
          ["legend", 26],
          ["sources", 22],
        ] as const)
          if (sizes[name] !== undefined) expect(sizes[name]).toBeCloseTo(px, 0);
      }
    }
    expect([...tops]).toHaveLength(1);
  });

  test("give an empty text's room to the map", async ({ page }) => {
    await openStage(page, "/present/twenty-years/4/");
    const heightOf = () => page.locator("[data-slide-map]").evaluate((map) => map.clientHeight);
    const before = await heightOf();
    await page.evaluate(() => {
      for (const text of document.querySelectorAll("[data-words] p")) text.remove();
    });
    await expect.poll(heightOf).toBeGreaterThan(before + 150);
  });
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])
  test(`published slides need no scrolling at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const [deck, count] of DECKS) {
      await openStage(page, `/present/${deck}/1/`);
      for (let number = 1; number <= count; number += 1) {
        await page.keyboard.type(String(number));
        await page.keyboard.press("Enter");
        await expect(slide(page)).toHaveAccessibleName(`Slide ${number} of ${count}`);
        const { overflow, isCut } = await measure(page);
        expect([deck, number, overflow, isCut]).toEqual([deck, number, 0, false]);
      }
    }
  });

test("a slide that is higher than the window, as at 400 %, scrolls by its arrow keys before it steps", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStage(page, "/present/twenty-years/4/");
  const foot = page.locator("[data-foot]");
  await expect(foot).not.toBeInViewport();
  for (let count = 0; count < 12; count += 1) {
    if (await foot.evaluate((its) => its.getBoundingClientRect().bottom <= window.innerHeight + 2)) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(foot).toBeInViewport();
  await expect(slide(page)).toHaveAccessibleName("Slide 4 of 12");
  await page.keyboard.press("ArrowDown");
  await expect(slide(page)).toHaveAccessibleName("Slide 5 of 12");
  expect(await page.locator("[data-slide-room]").evaluate((room) => room.scrollTop)).toBe(0);
});

test("pictures within a slide have an address, are said, and follow in the presenter's window", async ({
  page,
  context,
}) => {
  await openStage(page, "/present/what-came-of-it/3/");
  const arrows = page.locator("[data-slide-map] [data-line]");
  const first = await arrows.evaluateAll((lines) => lines.map((line) => line.getAttribute("data-line")));
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\/what-came-of-it\/3\/\?picture=2$/);
  await expect(page.locator("[data-said]")).toHaveText(/^Slide 3 of 6: .*, 2014–2015$/);
  const second = await arrows.evaluateAll((lines) => lines.map((line) => line.getAttribute("data-line")));
  expect(second).not.toEqual(first);
  await page.reload();
  await page.locator("[data-awake]").waitFor();
  await expect(page.locator("[data-step='2']")).toBeVisible();
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const presenter = await opened;
  await presenter.waitForLoadState();
  await expect(presenter.locator("[data-step='2']").first()).toBeAttached();
  await page.bringToFront();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\/what-came-of-it\/4\/$/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\/what-came-of-it\/3\/\?picture=2$/);
  await page.keyboard.press("ArrowLeft");
  await expect(presenter).toHaveURL(/\/what-came-of-it\/3\/presenter\/$/);
});

test("the grid of slides is walked by keys and closed by Escape", async ({ page }) => {
  await openStage(page, "/present/twenty-years/2/");
  await page.keyboard.press("g");
  const grid = page.getByRole("dialog", { name: "All slides" });
  const items = grid.getByRole("listitem").getByRole("button");
  await expect(items).toHaveCount(12);
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(items.nth(2)).toBeFocused();
  const [above, own] = [await items.nth(2).boundingBox(), { key: "ArrowDown" }];
  await page.keyboard.press(own.key);
  const below = await grid.locator("button:focus").boundingBox();
  expect(below?.x).toBe(above?.x);
  expect(below?.y).toBeGreaterThan(above?.y ?? 0);
  await page.keyboard.press("Escape");
  await expect(grid).toHaveCount(0);
  await expect(slide(page)).toHaveAccessibleName("Slide 2 of 12");
  await page.mouse.move(300, 200);
  await page.mouse.move(320, 220);
  await page.getByRole("button", { name: "All slides" }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(grid).toHaveCount(0);
  await expect(slide(page)).toHaveAccessibleName("Slide 12 of 12");
});

test("single keys are switched off by the map's own switch, steps are not", async ({ page }) => {
  await openStage(page, "/present/twenty-years/2/");
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /^Letters, digits and signs/ }).uncheck();
  await page.keyboard.press("Escape");
  for (const key of ["n", "b", "5", "."]) await page.keyboard.press(key);
  await expect(slide(page)).toHaveAccessibleName("Slide 2 of 12");
  await expect(page.locator("[data-cover]")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(slide(page)).toHaveAccessibleName("Slide 3 of 12");
  await page.goto("/");
  expect(await page.evaluate(() => localStorage.getItem("belgian-city-partnerships:single-keys"))).toBe(
    "off",
  );
});

test("a step says number and title, and a number that no slide has is told", async ({ page }) => {
  await openStage(page, "/present/twenty-years/1/");
  const said = page.locator("[data-said]");
  await expect(said).toHaveAttribute("role", "status");
  await page.keyboard.press("ArrowRight");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await expect(said).toHaveText(`Slide 2 of 12: ${title}`);
  await page.keyboard.type("1003");
  await page.keyboard.press("Enter");
  await expect(page.getByText("there is no slide “1003”")).toBeVisible();
});

test.describe("another spelling of a slide", () => {
  test.use({ allowedProblems: [/404 \(Not Found\)/] });
  test("leads there without a word", async ({ page }) => {
    await page.goto("/present/twenty-years/03/");
    await expect(page).toHaveURL(/\/present\/twenty-years\/3\/$/);
    await page.locator("[data-awake]").waitFor();
    await expect(page.getByText("there is no slide")).toHaveCount(0);
  });
});

test("the controls leave legend and sources in sight, and lead to all briefings", async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await openStage(page, "/present/twenty-years/3/");
    await page.mouse.move(200, 200);
    await expect
      .poll(async () => {
        const [bar, foot] = [
          await page.locator("[data-controls]").boundingBox(),
          await page.locator("[data-foot]").boundingBox(),
        ];
        return bar && foot && bar.y + bar.height <= foot.y;
      })
      .toBe(true);
  }
  await page.getByRole("link", { name: "All briefings" }).click();
  await expect(page).toHaveURL(/\/present\/$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap at the left edge goes back, and nothing is offered that a phone has not", async ({ page }) => {
    await openStage(page, "/present/twenty-years/3/");
    await page.touchscreen.tap(20, 120);
    await expect(slide(page)).toHaveAccessibleName("Slide 2 of 12");
    await page.touchscreen.tap(300, 120);
    await expect(slide(page)).toHaveAccessibleName("Slide 3 of 12");
    await expect(page.getByRole("button", { name: "Presenter window" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Keys" })).toBeHidden();
    await openStage(page, "/present/twenty-years/12/");
    await expect(page.getByText("Scan to open")).toBeHidden();
  });
});

test.describe("slides that go on by themselves", () => {
  test("show a code that covers nothing and grows with the screen", async ({ page }) => {
    const widths: number[] = [];
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1024, height: 768 },
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(viewport);
      await openStage(page, "/present/twenty-years/7/?autoplay=600");
      const code = await page.getByRole("img", { name: /^Code with the address/ }).boundingBox();
      const room = await page.locator("[data-slide-room]").boundingBox();
      if (!code || !room) throw new Error("There is no code, or no slide.");
      const isBeside = code.x >= room.x + room.width || code.y >= room.y + room.height;
      expect([viewport.width, isBeside]).toEqual([viewport.width, true]);
      expect(code.x + code.width).toBeLessThanOrEqual(viewport.width);
      expect(code.y + code.height).toBeLessThanOrEqual(viewport.height);
      widths.push(code.width);
    }
    expect(widths[3]).toBeGreaterThan((widths[1] ?? 0) * 1.4);
    expect(widths[1]).toBeGreaterThanOrEqual(90);
  });

  test("are started from the share dialog, and a bad time is told with its range", async ({ page }) => {
    await openStage(page, "/present/twenty-years/2/");
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("On a screen by itself").click();
    const seconds = page.getByLabel("Seconds for each slide");
    await seconds.fill("2");
    await expect(page.getByText("A whole number from 3 to 600.")).toBeVisible();
    await seconds.fill("90");
    await page.getByRole("link", { name: "Start" }).click();
    await expect(page).toHaveURL(/\/twenty-years\/2\/\?autoplay=90$/);
    await expect(page.getByText("Take it along")).toBeVisible();
    await openStage(page, "/present/twenty-years/2/?autoplay=abc");
    await expect(page.getByRole("status").filter({ hasText: "“abc” is no time" })).toHaveText(
      /from 3 to 600/,
    );
  });
});
