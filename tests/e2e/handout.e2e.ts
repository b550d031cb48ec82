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
      const notes = slide.querySelector("h3")?.parentElement;
      return {
        title: textOf(slide.querySelector("h2")),
        words: textOf(slide.firstElementChild),
        notes: [...(notes?.querySelectorAll("p") ?? [])].map(textOf),
        mapText: slide.querySelector("[data-slide-map]")?.getAttribute("aria-label") ?? "",
      };
    }),
  );

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
        const said = await readSaid(page);
        const title = await page.getByRole("heading", { level: 1 }).innerText();
        expect(said).toHaveLength(count);
        const pdf = await print(browser, page, format, 1.5);
        const { pages } = pdf;
        expectSheets(pages, width, height);
        expect(pages.length).toBeGreaterThanOrEqual(Math.ceil(count / 3));
        expect(pages.length).toBeLessThanOrEqual(Math.ceil(count / 2) + 1);
        for (const { text } of pages) expect(text).toContain(close(`Handout: ${title}${SITE}`));
        // One after the other, and each wholly on one page.
        const places = said.map(({ words }) => pages.findIndex(({ text }) => text.includes(close(words))));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        const starts = said.map(({ title: its }, index) =>
          pages[places[index] ?? 0]?.text.indexOf(close(`Slide ${index + 1} of ${count}${its}`)),
        );
        expect(starts).not.toContain(-1);
        for (const [index, place] of places.entries())
          if (place === places[index - 1]) expect(starts[index]).toBeGreaterThan(starts[index - 1] ?? 0);

        expect([pdf.title, pdf.language, pdf.isTagged]).toEqual([`Handout: ${title}${SITE}`, "en-US", true]);
        expect(pdf.outline.map(close)).toEqual(
          [title, ...said.flatMap(({ title: its }) => [its, "Notes"])].map(close),
        );
        expect([rolesOf(pages, "H1").length, rolesOf(pages, "H2").length]).toEqual([1, count]);
        expect(rolesOf(pages, "LI")).toHaveLength(count);
        const [code, ...maps] = rolesOf(pages, "Figure");
        const address = `https://example.org/present/${id}/1/`;
        expect(code?.alt).toContain(address);
        expect(maps.map(({ alt }) => alt)).toEqual(said.map(({ mapText }) => mapText));
        expect(pages.flatMap(({ links }) => links)).toEqual([address]);
        const [first] = pages;
        expect(close(first?.text ?? "")).toMatch(/Printedon[A-Z][a-z]+\d+,\d{4}\./);
        expect(await readCode(context, first?.png ?? Buffer.alloc(0))).toBe(address);
      },
    );

    test(
      `the slides of ${id} alone on ${format}`,
      sweepUnless(isSample(format, id)),
      async ({ page, browser, context }) => {
        await page.goto(`${handoutOf(id)}?print=slides`);
        await page.waitForFunction(() => (window as Window & { printed?: number }).printed === 1);
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
      expect(share, `${id}, slide ${index + 1}`).toBeGreaterThan(0.85);
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
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const { text } of pages) expect(text).toContain(close(`Handout: Outcomes: who reports them`));
  });
});

const passage = (text: string) => ({ text, claims: [], gaps: [] });

/** Of 200 slides, some with what nobody expects. */
function longBriefing() {
  const odd = new Map([
    [3, { title: "" }],
    [4, { title: "Donaudampfschifffahrt".repeat(5), text: [passage("w".repeat(900))] }],
    [5, { title: "مرحبا بالعالم", text: [passage("שלום עולם"), passage("Hello 👩‍👩‍👧‍👦 🇧🇪")] }],
    [6, { text: [passage("The delegation met the mayor in the hall. ".repeat(40))] }],
    [7, { notes: Array.from({ length: 20 }, () => passage("Much is to be said of it. ".repeat(70))) }],
  ]);
  const slides = Array.from({ length: 200 }, (_, index) => ({
    kind: index === 0 ? "cover" : index === 199 ? "closing" : "content",
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

test("a reader's own briefing of 200 slides prints whole, both ways", async ({ page, browser }) => {
  // Four hundred pages of PDF are made and read.
  test.slow();
  await page.addInitScript((briefing) => {
    const draft = { revision: 1, savedAt: "2026-11-23T10:00:00Z", briefing };
    localStorage.setItem("belgian-city-partnerships:briefing:long", JSON.stringify(draft));
  }, longBriefing());
  await page.goto("/present/own/?draft=long&as=handout");
  await expect(page.locator("[data-handout-slide]")).toHaveCount(200);
  const handout = await print(browser, page, "A4", 0.4);
  expectSheets(handout.pages, 595, 842);
  const text = handout.pages.map((one) => one.text).join("");
  for (const number of [1, 100, 199, 200]) expect(text).toContain(`Slide${number}of200Number${number}`);
  expect(text).toContain("Slide3of200Slidewithoutatitle");
  expect(text.split("w".repeat(60)).length).toBeGreaterThan(10);
  // A page may end within the sentence, but not within its first word.
  expect(text.split("Much")).toHaveLength(1 + 20 * 70);
  for (let number = 1; number < 200; number += 2)
    expect(text).toContain(`Thenoteof${number === 7 ? 9 : number}.`);

  await page.goto("/present/own/?draft=long&as=handout&print=slides");
  await expect(page.locator("[data-handout-slide]")).toHaveCount(200);
  const { pages } = await print(browser, page, "Letter", 0.4);
  // One slide says more than a page holds.
  expect(pages.length).toBeGreaterThanOrEqual(200);
  expect(pages.length).toBeLessThanOrEqual(202);
  expectSheets(pages, 792, 612);
  for (const number of [1, 2, 3, 4, 8, 100, 200])
    expect(pages.filter((one) => one.text.includes(`${number}/200`)).length, String(number)).toBeGreaterThan(
      0,
    );
  await page.getByRole("link", { name: "Back to the briefing" }).click();
  await expect(page).toHaveURL(/\?draft=long&n=1&as=stage$/);
});
