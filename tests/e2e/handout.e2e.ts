import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { readCode } from "./readCode.ts";
import { type Pdf, type PdfPage, readPdf } from "./readPdf.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

/** Points of a sheet that stands. */
const PAPERS = [
  { format: "A4", width: 595, height: 842 },
  { format: "Letter", width: 612, height: 792 },
] as const;

/** Of the pages for slides alone, in points. */
const SLIDE_MARGIN = 31.2;

/** Each with the number of its slides. */
const BRIEFINGS = [
  ["vilvoorde-columbus", 5],
  ["twenty-years", 12],
  ["what-came-of-it", 6],
] as const;

const SITE = " – Belgian City Partnerships";
const handoutOf = (briefing: string) => `/present/${briefing}/handout/`;
const close = (value: string) => value.replace(/\s/g, "");

type Said = { title: string; words: string; notes: string[]; mapText: string };

/** What the page says of each slide. */
const readSaid = (page: Page): Promise<Said[]> =>
  page.locator("[data-handout-slide]").evaluateAll((slides) =>
    slides.map((slide) => {
      const textOf = (element: Element | null | undefined) => element?.textContent ?? "";
      const heading = slide.querySelector("h2:not([role=presentation] *)");
      const notes = slide.querySelector("h3")?.parentElement;
      return {
        title: textOf(heading),
        words: textOf(heading?.parentElement),
        notes: [...(notes?.querySelectorAll("p") ?? [])].map(textOf),
        mapText: slide.querySelector("[data-slide-map]")?.getAttribute("aria-label") ?? "",
      };
    }),
  );

const notesSwitch = (page: Page) => page.getByRole("checkbox", { name: "Show the notes for the speaker" });

/** That no slide is divided: its title above and its number below are on one page, and on no other. */
function expectWhole(pages: PdfPage[], titles: readonly string[]): void {
  const count = titles.length;
  for (const [index, title] of titles.entries()) {
    const number = `${index + 1}/${count}`;
    const holding = pages.filter(({ text }) => text.includes(close(title)));
    expect(holding.length, title).toBeGreaterThan(0);
    expect(
      holding.some(({ text }) => text.includes(number)),
      `${title}: ${number}`,
    ).toBe(true);
  }
}

/** Only a page that is awake knows the day. */
async function untilAwake(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const count = await page.getByText(/^Printed on /).count();
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(count).toBe(1);
  }).toPass();
}

async function print(browser: Browser, page: Page, format: string, scale?: number): Promise<Pdf> {
  return readPdf(browser, await page.pdf({ format, tagged: true, outline: true }), scale);
}

function expectSheets(pages: PdfPage[], width: number, height: number): void {
  for (const [index, page] of pages.entries()) {
    // The browser rounds up to its own pixels.
    expect(Math.abs(page.width - width)).toBeLessThan(2);
    expect(Math.abs(page.height - height)).toBeLessThan(2);
    expect(page.text).toContain(`${index + 1}/${pages.length}`);
    if (!page.inked) throw new Error(`Page ${index + 1} is blank`);
  }
}

const rolesOf = (pages: PdfPage[], role: string) =>
  pages.flatMap(({ tags }) => tags.filter((tag) => tag.role === role));

test.use({ colorScheme: "dark" });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const counted = window as Window & { printed?: number };
    counted.printed = 0;
    window.print = () => {
      counted.printed = (counted.printed ?? 0) + 1;
    };
  });
});

const isSample = (format: string, id: string): boolean =>
  format === "A4" ? id === "what-came-of-it" : id === "vilvoorde-columbus";

for (const { format, width, height } of PAPERS)
  for (const [id, count] of BRIEFINGS) {
    test(
      `the handout of ${id} on ${format}`,
      sweepUnless(isSample(format, id)),
      async ({ page, browser, context }) => {
        await page.goto(handoutOf(id));
        await untilAwake(page);
        await notesSwitch(page).check();
        const said = await readSaid(page);
        await notesSwitch(page).uncheck();
        const title = await page.getByRole("heading", { level: 1 }).innerText();
        const lines = await page.locator("[data-leaf-sources] li").allTextContents();
        expect(said).toHaveLength(count);
        const pdf = await print(browser, page, format, 1.5);
        const { pages } = pdf;
        expectSheets(pages, width, height);
        expect(pages.length).toBeLessThanOrEqual(2);
        for (const { text } of pages) expect(text).toContain(close(`Handout: ${title}${SITE}`));
        expectWhole(
          pages,
          said.map((one) => one.title),
        );
        const whole = pages.map(({ text }) => text).join("");
        // In full, and the speaker's alone not at all.
        expect(lines.length).toBeGreaterThanOrEqual(count - 2);
        for (const line of lines) expect(whole).toContain(close(line));
        for (const { notes } of said) {
          expect(notes.length).toBeGreaterThan(0);
          for (const note of notes) expect(whole).not.toContain(close(note).slice(0, 40));
        }

        expect([pdf.title, pdf.language, pdf.isTagged]).toEqual([`Handout: ${title}${SITE}`, "en-US", true]);
        expect(pdf.outline.map(close)).toEqual(
          [title, ...said.map((one) => one.title), "Sources, by slide"].map(close),
        );
        expect([rolesOf(pages, "H1").length, rolesOf(pages, "H2").length]).toEqual([1, count + 1]);
        const [code, ...figures] = rolesOf(pages, "Figure").map(({ alt }) => alt);
        const address = `https://example.org/present/${id}/1/`;
        expect(code).toContain(address);
        // Slides of words alone have no map.
        expect(figures.filter((alt) => alt !== code)).toEqual(
          said.map(({ mapText }) => mapText).filter((mapText) => mapText !== ""),
        );
        expect(pages.flatMap(({ links }) => links)).toEqual([address]);
        const [first] = pages;
        expect(close(first?.text ?? "")).toMatch(/Printedon[A-Z][a-z]+\d+,\d{4}\./);
        expect(await readCode(context, first?.png ?? Buffer.alloc(0))).toBe(address);
      },
    );

    test(
      `the speaker's cards of ${id} on ${format}`,
      sweepUnless(isSample(format, id)),
      async ({ page, browser }) => {
        await page.goto(handoutOf(id));
        await untilAwake(page);
        await notesSwitch(page).check();
        const said = await readSaid(page);
        const title = await page.getByRole("heading", { level: 1 }).innerText();
        const pdf = await print(browser, page, format);
        const { pages } = pdf;
        expectSheets(pages, width, height);
        expect(pages.length).toBeLessThanOrEqual(count);
        expectWhole(
          pages,
          said.map((one) => one.title),
        );
        // One after the other, and each card wholly on one page.
        const places = said.map(({ words }) => pages.findIndex(({ text }) => text.includes(close(words))));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        for (const { text } of pages) expect(text).toContain(close(`Speaker’s cards: ${title}${SITE}`));
        expect(pdf.outline.map(close)).toEqual(
          [title, ...said.flatMap(({ title: its }) => [its, "Notes"])].map(close),
        );
        expect(rolesOf(pages, "LI")).toHaveLength(count);
      },
    );

    test(
      `the slides of ${id} alone on ${format}`,
      sweepUnless(isSample(format, id)),
      async ({ page, browser, context }) => {
        await page.goto(`${handoutOf(id)}?print=slides`);
        await page.waitForFunction(() => (window as Window & { printed?: number }).printed === 1);
        await notesSwitch(page).check();
        const said = await readSaid(page);
        const title = await page.getByRole("heading", { level: 1 }).innerText();
        const pdf = await print(browser, page, format, 1.5);
        const { pages } = pdf;
        expect(pages).toHaveLength(count);
        expectSheets(pages, height, width);
        for (const [index, { text, inked, tags }] of pages.entries()) {
          const its = said[index];
          if (!its || !inked) throw new Error(`Page ${index + 1} is of no slide`);
          expect(text).toContain(close(its.title));
          expect(text).toContain(close(title + SITE));
          for (const note of its.notes) expect(text).not.toContain(close(note));
          if (its.mapText !== "")
            expect(tags.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toContain(its.mapText);
          expect(tags.filter(({ role }) => role === (index === 0 ? "H1" : "H2"))).toHaveLength(1);
          // As large as the sheet allows, and nothing of it beyond.
          const room = { width: height - 2 * SLIDE_MARGIN, height: width - 2 * SLIDE_MARGIN };
          const [wide, high] = [inked.right - inked.left, inked.bottom - inked.top];
          expect(wide).toBeLessThan(room.width + 2);
          expect(high).toBeLessThan(room.height + 2);
          expect(Math.max(wide / room.width, high / room.height)).toBeGreaterThan(0.98);
          expect(wide / high).toBeCloseTo(4 / 3, 1);
        }
        expect([pdf.title, pdf.isTagged]).toEqual([title + SITE, true]);
        expect(pdf.outline.map(close)).toEqual(said.map(({ title: its }) => close(its)));
        expect(await readCode(context, pages.at(-1)?.png ?? Buffer.alloc(0))).toBe(
          `https://example.org/present/${id}/1/`,
        );
      },
    );
  }

test("what is printed of a handout is light, whatever the page is", async ({ page }) => {
  await page.goto(handoutOf("vilvoorde-columbus"));
  const sea = page.locator("[data-slide-map] rect").first();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(21, 28, 31)");
  await expect(sea).toHaveCSS("fill", "rgb(16, 23, 27)");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(sea).toHaveCSS("fill", "rgb(219, 229, 232)");
  await expect(sea).toHaveCSS("print-color-adjust", "exact");
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("slides on paper have words that fit, and maps as large as their room", async ({ page }) => {
  for (const [id] of BRIEFINGS) {
    await page.goto(handoutOf(id));
    const rooms = await page.locator("[data-slide-map]").evaluateAll((maps) =>
      maps.map((map) => {
        const { width, height } = map.getBoundingClientRect();
        const [, , wide = 0, high = 1] = (map.getAttribute("viewBox") ?? "").split(" ").map(Number);
        const words = map.closest("article")?.querySelector("[data-words]");
        return {
          share: Math.min(width / wide, height / high) / Math.max(width / wide, height / high),
          isCut: (words?.scrollHeight ?? 0) > (words?.clientHeight ?? 0) + 1,
        };
      }),
    );
    for (const [index, { share, isCut }] of rooms.entries()) {
      expect(share, `${id}, slide ${index + 1}`).toBeGreaterThan(0.84);
      expect(isCut, `${id}, slide ${index + 1}`).toBe(false);
    }
  }
});

test("a handout is found from the page of all briefings and from the notes, and leads back", async ({
  page,
}) => {
  await page.goto("/present/");
  await page.getByRole("link", { name: "Handout of “How Belgian and U.S. cities met”" }).click();
  await expect(page).toHaveURL(/\/present\/twenty-years\/handout\/$/);
  await expect(page.getByRole("button", { name: "Print the slides alone" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the briefing" }).click();
  await expect(page).toHaveURL(/\/present\/twenty-years\/1\/$/);
  await page.goto("/present/twenty-years/3/notes/");
  await page.getByRole("link", { name: "Handout" }).click();
  await expect(page).toHaveURL(/\/present\/twenty-years\/handout\/$/);
});

test("a handout has no barriers that a machine finds, and no scrolling sideways", async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(handoutOf("vilvoorde-columbus"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the handout prints, and has nothing that cannot be pressed", async ({ page, browser }) => {
    await page.goto(handoutOf("what-came-of-it"));
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("listitem").and(page.locator("[data-handout-slide]"))).toHaveCount(6);
    const { pages } = await print(browser, page, "A4");
    expectSheets(pages, 595, 842);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { text } of pages) expect(text).toContain(close(`Handout: Outcomes: who reports them`));
    // Nothing shows it, and nothing has to hide it.
    await expect(page.locator("[data-handout-slide] h3")).toHaveCount(0);
  });
});

const passage = (text: string) => ({ text, claims: [], gaps: [] });

/** Slides without a title, with words and notes that no page holds, in other scripts; then as many plain ones as asked. */
function longBriefing(count = 200) {
  const odd = new Map([
    [3, { title: "" }],
    [4, { title: "Donaudampfschifffahrt".repeat(5), text: [passage("w".repeat(900))] }],
    [5, { title: "مرحبا بالعالم", text: [passage("שלום עולם"), passage("Hello 👩‍👩‍👧‍👦 🇧🇪")] }],
    [6, { text: [passage("The delegation met the mayor in the hall. ".repeat(40))] }],
    [7, { notes: Array.from({ length: 20 }, () => passage("Much is to be said of it. ".repeat(70))) }],
  ]);
  const slides = Array.from({ length: count }, (_, index) => ({
    kind: index === 0 ? "cover" : index === count - 1 ? "closing" : "content",
    title: `Number ${index + 1}`,
    text: [passage("What is said.")],
    notes: index % 2 ? [] : [passage(`The note of ${index + 1}.`)],
    show: { cities: [index % 2 ? "vilvoorde" : "antwerp", "no-such-city"], partnerships: [], programs: [] },
    ...odd.get(index + 1),
  }));
  return {
    format: "belgian-city-partnerships/briefing",
    version: 1,
    locale: "en",
    title: "A long talk",
    author: "",
    date: "2026-11-23",
    minutes: 300,
    slides,
  };
}

/** As an officer writes it: short texts, and pictures that are higher than their words. */
function shortBriefing() {
  const slides = Array.from({ length: 8 }, (_, index) => ({
    kind: index === 0 ? "cover" : index === 7 ? "closing" : "content",
    title: `Part ${"ABCDEFGH"[index]}`,
    text: [passage("What is said.")],
    notes: [passage(`The note of ${index + 1}.`)],
    show: { cities: [index % 2 ? "vilvoorde" : "antwerp"], partnerships: [], programs: [] },
  }));
  return { ...longBriefing(), title: "A short talk", slides };
}

test("each published slide, words alone and several pictures among them, is one of 4:3 on paper", async ({
  page,
  basedSite,
}) => {
  for (const [id, count] of BRIEFINGS)
    for (const paper of ["handout", "slides"]) {
      await page.goto(`${basedSite.url}${handoutOf(id)}?print=${paper}`);
      await page.waitForFunction(() => (window as Window & { printed?: number }).printed === 1);
      await page.setViewportSize({ width: 1062, height: 796 });
      await page.emulateMedia({ media: "print" });
      const drawn = page.locator("[data-handout-slide] article");
      // Beside its words a slide is a picture; alone it is read itself.
      await expect(drawn).toHaveCount(count);
      const slides = await drawn.evaluateAll((all) =>
        all.map((slide) => {
          const { width, height } = slide.getBoundingClientRect();
          const years = slide.querySelector("[data-step]")?.getBoundingClientRect();
          return { shape: width / height, yearsPart: years && years.width / width };
        }),
      );
      await page.emulateMedia({ media: "screen" });
      expect(slides).toHaveLength(count);
      for (const [index, { shape, yearsPart }] of slides.entries()) {
        // A sheet is no higher; among others a slide of many words may be.
        if (paper === "slides") expect(shape, `${id} ${index + 1}`).toBeCloseTo(4 / 3, 2);
        if (yearsPart !== undefined) expect(yearsPart, `years of ${id} ${index + 1}`).toBeLessThan(0.25);
      }
      if (id === "twenty-years")
        expect(slides.filter(({ yearsPart }) => yearsPart).length).toBeGreaterThan(0);
    }
});

for (const { format, width, height } of PAPERS)
  for (const paper of ["handout", "cards"] as const)
    test(`no slide of a reader's own briefing is divided in its ${paper} on ${format}`, async ({
      page,
      browser,
    }) => {
      await page.addInitScript((briefing) => {
        const draft = { revision: 1, savedAt: "2026-11-23T10:00:00Z", briefing };
        localStorage.setItem("belgian-city-partnerships:briefing:short", JSON.stringify(draft));
      }, shortBriefing());
      await page.goto(`/present/own/?draft=short&as=handout&print=${paper}`);
      await page.waitForFunction(() => (window as Window & { printed?: number }).printed === 1);
      const { pages } = await print(browser, page, format, 1.5);
      expectSheets(pages, width, height);
      expectWhole(
        pages,
        shortBriefing().slides.map(({ title }) => title),
      );
      expect(pages.length).toBeLessThanOrEqual(paper === "handout" ? 2 : 4);
      // Pages are filled: a picture that does not fit leaves less than its own height.
      for (const { inked } of pages.slice(0, -1)) expect((inked?.bottom ?? 0) / height).toBeGreaterThan(0.6);
      const text = pages.map((one) => one.text).join("");
      expect(text.includes("Thenoteof3.")).toBe(paper === "cards");
      expect(text).toContain(paper === "cards" ? "Ownwords" : "1paragraphinownwords");
    });

for (const { count, leaves } of [
  { count: 40, leaves: 6 },
  // Four hundred pages of PDF are made and read, in minutes.
  { count: 200, leaves: 24 },
])
  test(
    `a reader's own briefing of ${count} slides prints whole, both ways`,
    sweepUnless(count === 40),
    async ({ page, browser }) => {
      test.slow();
      await page.addInitScript((briefing) => {
        const draft = { revision: 1, savedAt: "2026-11-23T10:00:00Z", briefing };
        localStorage.setItem("belgian-city-partnerships:briefing:long", JSON.stringify(draft));
      }, longBriefing(count));
      await page.goto("/present/own/?draft=long&as=handout");
      await expect(page.locator("[data-handout-slide]")).toHaveCount(count);
      const leaf = await print(browser, page, "A4", 0.4);
      expectSheets(leaf.pages, 595, 842);
      expect(leaf.pages.length).toBeLessThanOrEqual(leaves);
      for (const number of [count / 2, count])
        expect(leaf.pages.filter((one) => one.text.includes(`${number}/${count}`)).length).toBe(1);
      await notesSwitch(page).check();
      const handout = await print(browser, page, "A4", 0.4);
      expectSheets(handout.pages, 595, 842);
      const text = handout.pages.map((one) => one.text).join("");
      for (const number of [1, count / 2, count - 1, count])
        expect(text).toContain(`Slide${number}of${count}Number${number}`);
      expect(text).toContain(`Slide3of${count}Slidewithoutatitle`);
      expect(text.split("w".repeat(60)).length).toBeGreaterThan(10);
      // A page may end within the sentence, but not within its first word.
      expect(text.split("Much")).toHaveLength(1 + 20 * 70);
      for (let number = 1; number < count; number += 2)
        expect(text).toContain(`Thenoteof${number === 7 ? 9 : number}.`);

      await page.goto("/present/own/?draft=long&as=handout&print=slides");
      await expect(page.locator("[data-handout-slide]")).toHaveCount(count);
      const { pages } = await print(browser, page, "Letter", 0.4);
      // Two slides say more than a page holds, one of them twice as much.
      expect(pages.length).toBeGreaterThanOrEqual(count);
      expect(pages.length).toBeLessThanOrEqual(count + 3);
      expectSheets(pages, 792, 612);
      for (const number of [1, 2, 3, 4, 8, count / 2, count])
        expect(
          pages.filter((one) => one.text.includes(`${number}/${count}`)).length,
          String(number),
        ).toBeGreaterThan(0);
      await page.getByRole("link", { name: "Back to the briefing" }).click();
      await expect(page).toHaveURL(/\?draft=long&n=1&as=stage$/);
    },
  );
