import { expect, type Locator, type Page } from "@playwright/test";
import { findRecord, openView, readCities, readHistory, readRecords } from "./explore.ts";
import { openReady, readAddress, untilStill } from "./liveMap.ts";
import { test } from "./site.ts";

const findTimeline = (page: Page): Locator => page.getByRole("region", { name: "Timeline" });

/** The controls come when the reader comes to the timeline. */
async function openControls(page: Page): Promise<Locator> {
  await findTimeline(page).hover({ position: { x: 5, y: 5 } });
  const controls = page.getByRole("group", { name: "Period and play" });
  await expect(controls).toBeVisible();
  return controls;
}

const readYears = (page: Page): { from: string | null; to: string | null } => {
  const query = new URL(page.url()).searchParams;
  return { from: query.get("from"), to: query.get("to") };
};

test("an item opens its record, selects its city and is marked as what is read", async ({ page }) => {
  await openReady(page, "/timeline/");
  await findRecord(page, "timeline", "delegation:columbus-vilvoorde-2014").getByRole("link").press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vilvoorde");
  expect(readAddress(page)).toBe("/cities/vilvoorde/#columbus-vilvoorde-2014");
  await untilStill(page);
  await expect(page.locator("#text #columbus-vilvoorde-2014")).toBeInViewport();
  await expect(page.locator('#map [data-city="vilvoorde"]')).toHaveAttribute("aria-current", "true");
  // A program is among the records of its own page.
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All dates");
  const program = findRecord(page, "timeline", "program:media-dialogue").getByRole("link");
  await program.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Media dialogue/i);
  await expect(program).toHaveAttribute("aria-current", "true");
  await expect(page.locator("[data-timeline] [aria-current]"), "no other one").toHaveCount(1);
});

test("by keys alone: the invitation, steps from year to year, play, pause, all years", async ({ page }) => {
  await openReady(page, "/timeline/");
  const length = await readHistory(page);
  await findTimeline(page).getByRole("button", { name: "Play or choose years" }).press("Enter");
  const controls = page.getByRole("group", { name: "Period and play" });
  await expect(controls).toBeVisible();
  await expect(controls.getByRole("button").first()).toBeFocused();
  await controls.getByRole("button", { name: "Next year with a record" }).press("Enter");
  await expect.poll(() => readYears(page)).toEqual({ from: "2001", to: "2001" });
  expect(await readRecords(page, "timeline", "event")).toEqual(["attacks-september-2001"]);
  await page.keyboard.press("Enter");
  await expect.poll(() => readYears(page)).toEqual({ from: "2005", to: "2005" });
  await expect(page.locator("[data-answer-status]")).toHaveText(/^2005: .+\.$/);
  await controls.getByRole("button", { name: "Previous year with a record" }).press("Enter");
  await expect.poll(() => readYears(page)).toEqual({ from: "2001", to: "2001" });
  await controls.getByRole("combobox", { name: "Speed" }).selectOption("Fast");
  await controls.getByRole("button", { name: "Play the years" }).press("Enter");
  await expect.poll(() => readYears(page).from, "it plays on").not.toBe("2001");
  await controls.getByRole("button", { name: "Pause" }).press("Enter");
  await expect(controls.getByRole("button", { name: "Play the years" })).toBeFocused();
  await controls.getByRole("button", { name: "All years" }).press("Enter");
  await expect.poll(() => readAddress(page)).toBe("/timeline/");
  expect(await readHistory(page), "a period is no step").toBe(length);
});

test("playing comes to an end at the last year and can begin again", async ({ page }) => {
  await openView(page, "/timeline/?from=2022&to=2022");
  const controls = await openControls(page);
  await controls.getByRole("combobox", { name: "Speed" }).selectOption("Fast");
  await controls.getByRole("button", { name: "Play the years" }).click();
  await expect.poll(() => readYears(page)).toEqual({ from: "2023", to: "2023" });
  await controls.getByRole("button", { name: "Play the years" }).click();
  await expect.poll(() => readYears(page)).toEqual({ from: "2001", to: "2001" });
});

test("a period is drawn with the pointer, and its ends are moved by keys", async ({ page }) => {
  await openReady(page, "/timeline/");
  await openControls(page);
  const box = await page.getByRole("group", { name: "Period", exact: true }).boundingBox();
  if (!box) throw new Error("The brush is not shown");
  // 2001 to 2023 are 23 years; below the items, along the years' names, lies nothing else.
  const at = (year: number) => ({
    x: box.x + (box.width * (year - 2001 + 0.5)) / 23,
    y: box.y + box.height - 10,
  });
  await page.mouse.move(at(2014).x, at(2014).y);
  await page.mouse.down();
  await page.mouse.move(at(2015).x, at(2015).y);
  await page.mouse.move(at(2016).x, at(2016).y);
  await page.mouse.up();
  await expect.poll(() => readYears(page)).toEqual({ from: "2014", to: "2016" });
  await expect.poll(() => readRecords(page, "timeline", "delegation")).not.toContain("picciolini-2019");
  expect(await readRecords(page, "timeline", "delegation")).toContain("columbus-vilvoorde-2014");
  const first = page.getByRole("slider", { name: "First year shown" });
  await expect(first).toHaveAttribute("aria-valuenow", "2014");
  await first.press("ArrowRight");
  await expect.poll(() => readYears(page)).toEqual({ from: "2015", to: "2016" });
  await first.press("End");
  await expect.poll(() => readYears(page)).toEqual({ from: "2016", to: "2016" });
  await page.getByRole("slider", { name: "Last year shown" }).press("PageUp");
  await expect.poll(() => readYears(page)).toEqual({ from: "2016", to: "2021" });
});

test("a period is typed, and what is none is told and changes nothing", async ({ page }) => {
  await openReady(page, "/");
  const controls = await openControls(page);
  const [from, to] = [
    controls.getByLabel("From", { exact: true }),
    controls.getByLabel("To", { exact: true }),
  ];
  await from.fill("2014");
  await to.fill("2016");
  await to.press("Enter");
  await expect.poll(() => readAddress(page)).toBe("/?from=2014&to=2016");
  for (const [year, problem] of [
    ["20x", "Write a year with four digits."],
    ["1850", /^The timeline goes from 2001 to \d{4}\.$/],
    ["2010", "The period ends (2010) before it begins (2014)."],
  ] as const) {
    await to.fill(year);
    await to.press("Enter");
    await expect(controls.getByRole("alert")).toHaveText(problem);
    await expect(to).toHaveAttribute("aria-invalid", "true");
    expect(readAddress(page)).toBe("/?from=2014&to=2016");
  }
});

test("what has no date hangs at the end of its lane, follows the filters, and closes on Escape and on a press elsewhere", async ({
  page,
}) => {
  await openView(page, "/timeline/?programs=city-pair");
  expect(await readRecords(page, "timeline", "outcome")).toEqual(["ostend-youth-office"]);
  const summary = findTimeline(page)
    .locator("summary")
    .filter({ hasText: /^City Pair: \d+ without a date/ });
  await openControls(page);
  await summary.click();
  expect(await readRecords(page, "timeline", "outcome")).toContain("antwerp-police-app");
  await expect(findRecord(page, "timeline", "outcome:antwerp-police-app").getByRole("link")).toBeInViewport({
    ratio: 1,
  });
  await summary.press("Escape");
  await expect(summary).toBeFocused();
  expect(await readRecords(page, "timeline", "outcome")).not.toContain("antwerp-police-app");
  expect(readAddress(page), "Escape closed the note alone").toMatch(/^\/timeline\//);
  await summary.click();
  await page.getByRole("heading", { level: 1 }).click();
  expect(await readRecords(page, "timeline", "outcome")).not.toContain("antwerp-police-app");
});

test("Escape hides the label of an item and does nothing else", async ({ page }) => {
  await openReady(page, "/cities/antwerp/");
  const item = findRecord(page, "timeline", "delegation:antwerp-san-diego-2019");
  const label = item.getByText(/^Antwerp at San Diego State University/).filter({ visible: true });
  const text = item.locator("a > span").last();
  const isSeen = () =>
    text.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 20 && height > 8;
    });
  await item.hover();
  await expect.poll(isSeen).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(isSeen).toBe(false);
  expect(readAddress(page), "Escape hid the label alone").toBe("/cities/antwerp/");
  await item.getByRole("link").focus();
  await page.keyboard.press("Shift");
  await expect.poll(isSeen).toBe(true);
  expect(await label.count()).toBeGreaterThan(0);
});

test("the timeline shows what the page's filters leave, and every city's marks with it", async ({ page }) => {
  await openView(page, "/timeline/?from=2018&to=2018&roles=counterpart-inferred");
  await expect.poll(() => readRecords(page, "timeline", "delegation")).toEqual(["united-states-liege-2018"]);
  expect(await readCities(page)).toContain("liege");
});

test("25 events of one day leave the text its room, and the timeline scrolls in itself", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, "/timeline/");
  const timeline = await findTimeline(page).boundingBox();
  expect((timeline?.y ?? 900) + (timeline?.height ?? 0)).toBeLessThanOrEqual(900);
  const last = findRecord(page, "timeline", "event:example-meeting-25").getByRole("link");
  await last.focus();
  await expect(last).toBeInViewport();
});

test("a city's timeline tells of its own records alone, in one stop of the Tab key", async ({ page }) => {
  await openReady(page, "/cities/vilvoorde/");
  const items = page.locator("[data-timeline] ol a");
  expect(await items.count()).toBeGreaterThan(3);
  await expect(page.locator('[data-timeline] [data-record="event:attacks-september-2001"]')).toHaveCount(0);
  expect(
    await items.evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex === 0).length),
  ).toBe(1);
  await items.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(items.nth(1)).toBeFocused();
  // The lanes come after their marks.
  await page.keyboard.press("End");
  await expect(page.locator("[data-timeline] summary").last()).toBeFocused();
});

/** What a reader sees of the timeline: its words and marks, each with its place, those that stand back left out. */
async function readDrawn(page: Page) {
  return findTimeline(page).evaluate((timeline) => {
    const seen = [...timeline.querySelectorAll<HTMLElement>("ol li[data-record]:not([data-out])")];
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const parts = seen.flatMap((item) => {
      const mark = item.querySelector("[data-mark]");
      const words = [...item.querySelectorAll<HTMLElement>("a > span[aria-hidden]")];
      const shown = words.filter((label) => label.checkVisibility());
      const of = item.dataset.record ?? "";
      return [
        ...(mark ? [{ of, text: "mark", ...boxOf(mark) }] : []),
        ...shown.map((label) => ({ of, text: label.textContent, ...boxOf(label) })),
      ];
    });
    const { left, right } = timeline.getBoundingClientRect();
    const [names, ends] = ["[data-lane] > :first-child", "summary"].map((selector) =>
      [...timeline.querySelectorAll(selector)].map((element) => ({
        of: element.textContent,
        text: element.textContent,
        ...boxOf(element),
      })),
    );
    const bar = [...timeline.querySelectorAll("*")].filter((each) => each.scrollWidth > each.clientWidth + 1);
    const sideways = bar.filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX)).length;
    return { parts: [...parts, ...(names ?? []), ...(ends ?? [])], left, right, sideways };
  });
}

for (const [width, height] of [
  [1440, 900],
  [1280, 900],
  [1024, 900],
  [820, 1180],
] as const)
  for (const path of ["/cities/antwerp/", "/cities/vilvoorde/", "/belgium/", "/programs/young-cities/"])
    test(`lanes of ${path} are read at ${width} × ${height}: nothing lies on words, nothing is cut`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openReady(page, path);
      const { parts, left, right, sideways } = await readDrawn(page);
      expect(parts.length).toBeGreaterThan(3);
      const overlaps = parts.flatMap((one, index) =>
        parts
          .slice(index + 1)
          .filter(
            (two) =>
              one.left < two.right - 1 &&
              two.left < one.right - 1 &&
              one.top < two.bottom - 1 &&
              two.top < one.bottom - 1,
          )
          .map((two) => `${one.of}: ${one.text} / ${two.of}: ${two.text}`),
      );
      expect(overlaps).toEqual([]);
      expect(parts.filter((part) => part.left < left || part.right > right)).toEqual([]);
      expect(sideways).toBe(0);
      await expect(findTimeline(page).getByRole("list", { name: "What the marks mean" })).toBeInViewport();
    });

test("each mark of the selected city has words, and its lane comes first", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, "/cities/antwerp/");
  await expect(page.locator("[data-lane]").first()).toHaveText(/^Antwerp/);
  const { parts } = await readDrawn(page);
  for (const id of ["antwerp-san-diego-2019", "columbus-belgium-2015"])
    expect(parts.filter(({ of }) => of === `delegation:${id}`).map(({ text }) => text)).toHaveLength(2);
});

test("outside a period marks stand back without words and lead nowhere", async ({ page }) => {
  await openView(page, "/cities/antwerp/?from=2014&to=2016");
  const outside = findRecord(page, "timeline", "delegation:antwerp-san-diego-2019");
  await expect(outside).toBeVisible();
  await expect(outside).toHaveCSS("opacity", "0.38");
  await expect(outside.getByText("to San Diego, 2019")).toBeHidden();
  await expect(outside.locator("a[href]")).toHaveCount(0);
  await expect(
    findRecord(page, "timeline", "delegation:columbus-belgium-2015").getByText("from Columbus, May 2015"),
  ).toBeVisible();
});

test("larger text makes a list of the lanes, whole and without a sideways bar", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openReady(page, "/cities/antwerp/");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect(findTimeline(page).getByRole("heading", { name: "2019", level: 3 })).toBeVisible();
  expect((await readDrawn(page)).sideways).toBe(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the timeline is a list of years, each with its records as links", async ({ page }) => {
    await openReady(page, "/cities/antwerp/");
    const years = findTimeline(page).getByRole("heading", { level: 3 });
    await expect(years).toHaveText(["2015", "2016", "2019", "2022"]);
    const tops = await years.evaluateAll((all) => all.map((year) => year.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    const record = findRecord(page, "timeline", "delegation:antwerp-san-diego-2019").getByRole("link");
    await expect(record).toContainText("Antwerp at San Diego State University");
    const box = await record.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await expect(page.getByRole("group", { name: "Period", exact: true })).toBeHidden();
    await record.tap();
    await expect.poll(() => readAddress(page)).toBe("/cities/antwerp/#antwerp-san-diego-2019");
  });

  test("the list follows the invitation at once, and a finger on it calls no controls", async ({ page }) => {
    await openReady(page, "/cities/antwerp/");
    const invitation = page.getByRole("button", { name: "Play or choose years" });
    const first = findTimeline(page).getByRole("heading", { level: 3 }).first();
    const readRoom = async () => {
      const [above, below] = [await invitation.boundingBox(), await first.boundingBox()];
      return below && above ? below.y - above.y - above.height : Number.NaN;
    };
    expect(await readRoom()).toBeLessThan(48);
    await first.tap();
    const controls = page.getByRole("group", { name: "Period and play" });
    await invitation.tap();
    await expect(controls).toBeVisible();
    await expect(controls.getByRole("button").first()).toBeFocused();
  });

  test("the home page's is a list of years that lead to their dates", async ({ page }) => {
    await openReady(page, "/");
    const year = findYear(page, 2014);
    const box = await year.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    await year.tap();
    await expect.poll(() => readAddress(page)).toBe("/timeline/?from=2014&to=2014");
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 1024, height: 900 }, hasTouch: true });

  test("a period is drawn with a finger, and the controls stand in their row", async ({ page }) => {
    await openReady(page, "/timeline/");
    await openControls(page);
    const brush = page.getByRole("group", { name: "Period", exact: true }).last();
    await brush.evaluate((element) => element.scrollIntoView({ block: "end" }));
    const box = await brush.boundingBox();
    const timeline = await findTimeline(page).boundingBox();
    if (!box || !timeline) throw new Error("The brush is not shown");
    expect(box.y - timeline.y, "one row of controls").toBeLessThan(60);
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", share?: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          share === undefined ? [] : [{ x: box.x + box.width * share, y: box.y + box.height - 10 }],
      });
    await touch("touchStart", 0.5);
    for (const share of [0.52, 0.56, 0.62]) await touch("touchMove", share);
    await touch("touchEnd");
    await expect.poll(() => readAddress(page)).toMatch(/^\/timeline\/\?from=20\d\d&to=20\d\d$/);
  });
});

const findYear = (page: Page, year: number): Locator =>
  findTimeline(page).getByRole("link", { name: new RegExp(`^${year}: \\d+ exchanges?, `) });

test("the home page counts by the year, and a year leads to its dates", async ({ page }) => {
  await openReady(page, "/");
  const year = findYear(page, 2014);
  const count = Number((await year.getAttribute("aria-label"))?.match(/: (\d+)/)?.[1]);
  await year.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All dates");
  expect(readAddress(page)).toBe("/timeline/?from=2014&to=2014");
  await expect.poll(() => readRecords(page, "timeline", "delegation")).not.toContain("picciolini-2019");
  const exchanges = await Promise.all(
    (["delegation", "event"] as const).map((kind) => readRecords(page, "timeline", kind)),
  );
  expect(exchanges[0]).toContain("columbus-vilvoorde-2014");
  expect(count).toBeGreaterThan(1);
  expect(exchanges.flat().length, "those that the bar counts, and context").toBeGreaterThanOrEqual(count);
  await page.goBack();
  await expect(year).toBeVisible();
  expect(readAddress(page)).toBe("/");
});

test("a year keeps the filters but for the period, and all dates keep the period too", async ({ page }) => {
  await openView(page, "/?programs=city-pair&from=2012&to=2016&theme=dark");
  await expect(findYear(page, 2014)).toHaveAttribute(
    "href",
    "/timeline/?programs=city-pair&from=2014&to=2014&theme=dark",
  );
  await findTimeline(page).getByRole("link", { name: "All dates" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All dates");
  expect(readAddress(page)).toBe("/timeline/?programs=city-pair&from=2012&to=2016&theme=dark");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a year leads to all dates", async ({ page }) => {
    await page.goto("/");
    await findYear(page, 2014).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("All dates");
    await expect(findRecord(page, "timeline", "delegation:columbus-vilvoorde-2014")).toBeVisible();
  });
});

test("the page of all dates shows twelve rows, with words on the marks that have room", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, "/timeline/");
  const read = await findTimeline(page)
    .locator("[data-timeline-drawing]")
    .evaluate((drawing) => {
      const room = drawing.querySelector("[data-scrolls]")?.getBoundingClientRect();
      const items = [...drawing.querySelectorAll("li[data-record]")].filter((item) => {
        const { top, bottom, height } = item.getBoundingClientRect();
        return room && height > 0 && top >= room.top - 1 && bottom <= room.bottom + 1;
      });
      const hasWords = (item: Element) =>
        [...item.querySelectorAll("[data-side], a > span[aria-hidden]")].some((it) => it.checkVisibility());
      const kinds = ["event", "delegation"].map((kind) => {
        const its = items.filter((item) => item.getAttribute("data-kind") === kind);
        return its.filter(hasWords).length;
      });
      return { height: room?.height ?? 0, kinds };
    });
  expect(read.height).toBeGreaterThanOrEqual(12 * 24);
  for (const count of read.kinds) expect(count).toBeGreaterThan(1);
});

test("the legend of the marks lies beside the names of the lanes", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReady(page, "/timeline/");
  const boxes = await findTimeline(page).evaluate((timeline) => {
    const legend = timeline.querySelector("ul[aria-label]:not([data-lanes])")?.getBoundingClientRect();
    const names = [...timeline.querySelectorAll("[data-lane] > :first-child span")].map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getBoundingClientRect().left;
    });
    return { right: legend?.right ?? Number.NaN, left: Math.min(...names.filter((left) => left > 0)) };
  });
  expect(boxes.right).toBeLessThanOrEqual(boxes.left);
});

test("who comes to the invitation by the Tab key keeps the focus when the controls come", async ({
  page,
}) => {
  await openReady(page, "/timeline/");
  await page.getByRole("button", { name: "Play or choose years" }).focus();
  const controls = page.getByRole("group", { name: "Period and play" });
  await expect(controls).toBeVisible();
  await expect(controls.getByRole("button").first()).toBeFocused();
});

test.describe("in a low window", () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test("the timeline is one line, which opens it and folds it again", async ({ page }) => {
    await openReady(page, "/cities/antwerp/");
    const fold = page.getByRole("button", { name: /^Timeline, \d{4}–\d{4}$/ });
    await expect(fold).toHaveAttribute("aria-expanded", "false");
    await expect(findTimeline(page)).toBeHidden();
    await fold.click();
    await expect(findTimeline(page)).toBeVisible();
    await expect(fold).toHaveAttribute("aria-expanded", "true");
    await fold.click();
    await expect(findTimeline(page)).toBeHidden();
  });

  test("a link to years comes with it open", async ({ page }) => {
    await page.goto("/cities/antwerp/?from=2015&to=2019");
    await expect(findTimeline(page)).toBeVisible();
  });

  test("the card of each city, partnership and program is whole in the first screen", async ({ page }) => {
    for (const path of [
      "/cities/antwerp/",
      "/cities/liege/",
      "/partnerships/vilvoorde--columbus/",
      "/programs/city-pair/",
    ]) {
      await page.goto(path);
      const card = await page.locator("[data-card]").boundingBox();
      const text = await page.locator("#text").boundingBox();
      expect((card?.y ?? 0) + (card?.height ?? 0), path).toBeLessThanOrEqual(
        (text?.y ?? 0) + (text?.height ?? 0),
      );
    }
  });
});

test.describe("in a low window without script", () => {
  test.use({ viewport: { width: 1280, height: 720 }, javaScriptEnabled: false });

  test("the timeline is not folded", async ({ page }) => {
    await page.goto("/cities/antwerp/");
    await expect(findTimeline(page)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Timeline, / })).toBeHidden();
  });
});
