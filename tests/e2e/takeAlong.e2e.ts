import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Browser, expect, type Page, type TestInfo } from "@playwright/test";
import { briefingFileText } from "@/export/briefingFile";
import { toBriefingFragment } from "@/export/briefingLink";
import { ownBriefing, passage, slide } from "../domain/ownBriefings";
import { readZip } from "../export/readZip";
import { openReady } from "./liveMap.ts";
import { readCode } from "./readCode.ts";
import { readPdf } from "./readPdf.ts";
import { test } from "./site.ts";
import { sweepUnless } from "./sweep.ts";

const MAX_FILE_BYTES = 1_500_000;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const status = (page: Page) => page.getByRole("dialog").getByRole("status").last();

async function openTakeAlong(page: Page): Promise<void> {
  await page.locator("[data-awake]").waitFor();
  await button(page, "Share").click();
  await page.getByText("Take it along", { exact: true }).click();
}

async function save(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Opens a file as a double click does, without a network; `asked` are the addresses of all requests. */
async function openFile(browser: Browser, content: Buffer, testInfo: TestInfo, javaScriptEnabled = true) {
  const path = testInfo.outputPath("briefing.html");
  await writeFile(path, content);
  const context = await browser.newContext({ offline: true, javaScriptEnabled });
  const page = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return { page, asked, problems, address };
}

const titleOf = (page: Page) => page.getByRole("heading", { level: 1 }).first();

test.describe("one HTML file", () => {
  test("steps with the stage's keys, asks for nothing, and says where it comes from", async ({
    page,
    browser,
  }, testInfo) => {
    await page.goto("/present/vilvoorde-columbus/2/");
    await openTakeAlong(page);
    const { name, content } = await save(page, "Save HTML file");
    expect(name).toMatch(/^vilvoorde-columbus-\d{4}-\d\d-\d\d\.html$/);
    expect(content.length).toBeLessThan(MAX_FILE_BYTES);
    await expect(status(page)).toContainText(`Saved as ${name}, `);

    const file = await openFile(browser, content, testInfo);
    await expect(titleOf(file.page)).toHaveText("One partnership, two visits: Vilvoorde and Columbus");
    for (const key of ["ArrowRight", "n", "PageDown"]) await file.page.keyboard.press(key);
    await expect(file.page.getByText("4 / 5").first()).toBeVisible();
    await file.page.keyboard.press("b");
    await expect(file.page.locator('[data-cover="black"]')).toBeVisible();
    await file.page.keyboard.press("b");
    await file.page.keyboard.press("2");
    await file.page.keyboard.press("Enter");
    await expect(file.page).toHaveURL(`${file.address}#2`);
    await file.page.reload();
    await expect(file.page.getByText("2 / 5").first()).toBeVisible();
    await file.page.keyboard.press("End");
    const code = await file.page.screenshot();
    expect(await readCode(await browser.newContext(), code)).toBe(
      "https://example.org/present/vilvoorde-columbus/1/",
    );
    await expect(button(file.page, "Share")).toHaveCount(0);

    await file.page.keyboard.press("Escape");
    const text = file.page.locator("[data-file-text]");
    await expect(text.getByRole("link", { name: /^https:/ })).toHaveAttribute(
      "href",
      "https://example.org/present/vilvoorde-columbus/1/",
    );
    await expect(text).toContainText(/This file was made on \w+ \d+, \d{4}\./);
    await expect(text).toContainText("Article by Michael Duffin, paragraph");
    // In its own letters and looks, which are inside too.
    expect(await file.page.evaluate(() => document.fonts.check("16px 'Public Sans'"))).toBe(true);
    expect(
      await text
        .locator("[data-handout-slide]")
        .first()
        .evaluate((item) => getComputedStyle(item).display),
    ).toBe("grid");
    await expect(text.getByRole("heading", { level: 2 }).last()).toBeInViewport();
    await expect(file.page.getByRole("link", { name: "Show slide 5" })).toBeInViewport();
    await file.page.getByRole("link", { name: "Show slide 5" }).click();
    await expect(file.page.getByText("5 / 5").first()).toBeVisible();

    expect(file.problems).toEqual([]);
    expect(file.asked.map((address) => address.split("#")[0])).toEqual([file.address, file.address]);
    expect(content.toString()).toContain("Copyright (c) Meta Platforms");
  });

  test("has the presenter's window, joined without a network", async ({ page, browser }, testInfo) => {
    await page.goto("/present/vilvoorde-columbus/2/");
    await openTakeAlong(page);
    await page.getByRole("checkbox", { name: "With the notes for the speaker" }).check();
    const { content } = await save(page, "Save HTML file");
    const { page: stage, asked, problems, address } = await openFile(browser, content, testInfo);
    await stage.locator("[data-awake]").waitFor();
    await stage.keyboard.press("?");
    await expect(stage.getByRole("dialog")).toContainText("Presenter window");
    await stage.keyboard.press("Escape");
    // Keys are the dialog's own while it is open.
    await expect(stage.getByRole("dialog")).toHaveCount(0);
    const openPresenter = async () => {
      const opened = stage.context().waitForEvent("page");
      await stage.keyboard.press("s");
      const its = await opened;
      await expect(its.getByText("The audience window follows.")).toBeVisible();
      return its;
    };
    const presenter = await openPresenter();
    await expect(presenter.getByRole("region", { name: "Notes" })).toContainText("Duffin");
    await presenter.keyboard.press("ArrowRight");
    await expect(stage.getByText("2 / 5").first()).toBeVisible();
    await stage.keyboard.press("ArrowRight");
    await expect(presenter).toHaveURL(`${address}#presenter-3`);
    // Who does not see it hears where the talk is, in both windows.
    for (const its of [stage, presenter])
      await expect(its.locator("[data-said]")).toHaveText(/^Slide 3 of 5: /);
    await presenter.getByRole("button", { name: "Black" }).click();
    await expect(stage.locator("[data-cover=black]")).toBeVisible();
    await presenter.getByRole("button", { name: "Black" }).click();
    await presenter.locator("[data-presenter-picture]").dblclick();
    await expect
      .poll(async () => Math.round((await stage.locator("[data-slide-room]").boundingBox())?.width ?? 0))
      .toBe(2 * (stage.viewportSize()?.width ?? 0));
    // Either window is loaded anew, and they find each other again.
    await presenter.reload();
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    await stage.reload();
    await stage.locator("[data-awake]").waitFor();
    await presenter.keyboard.press("ArrowRight");
    await expect(stage.getByText("4 / 5").first()).toBeVisible();
    await expect(presenter.getByText("The audience window follows.")).toBeVisible();
    expect(problems).toEqual([]);
    expect(asked.every((one) => one.startsWith(address))).toBe(true);
  });

  test("holds no note of the speaker's unasked, and its presenter's window says so", async ({
    page,
    browser,
  }, testInfo) => {
    await page.goto("/present/vilvoorde-columbus/2/notes/");
    const notes = await page.getByRole("region", { name: "Notes" }).locator("p").allTextContents();
    expect(notes.length).toBeGreaterThan(1);
    await page.goto("/present/vilvoorde-columbus/2/");
    await openTakeAlong(page);
    const html = (await save(page, "Save HTML file")).content;
    const pptx = [...readZip((await save(page, "Save PowerPoint")).content).values()].join("");
    for (const note of notes) {
      expect(html.toString()).not.toContain(note.slice(0, 40));
      expect(pptx).not.toContain(note.slice(0, 40));
    }
    const file = await openFile(browser, html, testInfo);
    await file.page.goto(`${file.address}#presenter-2`);
    await expect(file.page.getByText(/^The notes were left out of this file\./)).toBeVisible();

    await page.getByRole("checkbox", { name: "With the notes for the speaker" }).check();
    const whole = [...readZip((await save(page, "Save PowerPoint")).content).values()].join("");
    expect(whole).toContain(notes[0]?.slice(0, 20));
  });

  test("prints as a handout, and is read where no script runs", async ({ page, browser }, testInfo) => {
    await page.goto("/present/what-came-of-it/1/");
    await openTakeAlong(page);
    const { content } = await save(page, "Save HTML file");
    const file = await openFile(browser, content, testInfo);
    await file.page.locator("[data-awake]").waitFor();
    const pdf = await readPdf(browser, await file.page.pdf({ format: "A4", tagged: true }), 0.5);
    const titles = await file.page
      .locator("[data-handout-slide]")
      .evaluateAll((all) =>
        all.map((item) => item.querySelector("h2")?.textContent?.replace(/\s/g, "") ?? ""),
      );
    expect(titles.length).toBe(6);
    const printed = pdf.pages.map(({ text }) => text).join("");
    for (const title of titles) expect(printed).toContain(title);
    expect(pdf.pages.every(({ inked }) => inked !== undefined)).toBe(true);
    expect(pdf.isTagged).toBe(true);

    const silent = await openFile(browser, content, testInfo, false);
    await expect(silent.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(silent.page.locator("[data-handout-slide]")).toHaveCount(6);
  });

  test("holds a reader's own texts as texts, whatever is in them", async ({ page, browser }, testInfo) => {
    const nasty = '</script><script>document.title="gone"</script> <!-- & "quoted" 👩‍👩‍👧 مرحبا';
    const briefing = {
      ...ownBriefing,
      title: `Für Lüttich ${nasty}`,
      slides: [slide(nasty, { kind: "cover", text: [passage(nasty)] }), slide("Two")],
    };
    await page.goto(`/present/own/?as=stage#${toBriefingFragment(briefing)}`);
    await button(page, "Present").click();
    await openTakeAlong(page);
    const { name, content } = await save(page, "Save HTML file");
    expect(name).toMatch(/^fur-luttich-script[a-z0-9-]+-\d{4}-\d\d-\d\d\.html$/);
    const file = await openFile(browser, content, testInfo);
    await expect(titleOf(file.page)).toHaveText(nasty);
    expect(await file.page.title()).toBe(briefing.title);
    await file.page.keyboard.press("Escape");
    // Nothing of it rests on the atlas.
    const text = file.page.locator("[data-file-text]");
    const marks = text.locator("[data-handout-slide]").filter({ hasText: "Own words" });
    await expect(marks).toHaveCount(briefing.slides.length);
    expect(file.problems).toEqual([]);
  });

  test.describe("when what it is made of is gone", () => {
    test.use({ allowedProblems: [/404/] });

    test("it says so, and can be tried again", async ({ page }) => {
      await page.goto("/present/vilvoorde-columbus/1/");
      await page.route("**/briefing-file-*", (route) => route.fulfill({ status: 404 }), { times: 1 });
      await openTakeAlong(page);
      await button(page, "Save HTML file").click();
      await expect(status(page)).toContainText("could not be made");
      await save(page, "Save HTML file");
    });
  });
});

test.describe("PowerPoint", () => {
  for (const aspect of ["16:9", "4:3"])
    test(
      `has a slide for each, in ${aspect}, with notes`,
      sweepUnless(aspect === "16:9"),
      async ({ page }) => {
        await page.goto("/present/vilvoorde-columbus/1/");
        await openTakeAlong(page);
        await page.getByRole("checkbox", { name: "With the notes for the speaker" }).check();
        await page.getByRole("combobox", { name: "Shape of the slides" }).selectOption(aspect);
        const { name, content } = await save(page, "Save PowerPoint");
        expect(name).toMatch(/^vilvoorde-columbus-\d{4}-\d\d-\d\d\.pptx$/);
        const files = readZip(content);
        const slides = [...files.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
        expect(slides.length).toBe(5);
        expect(files.get("ppt/slides/slide1.xml")).toContain("One partnership, two visits");
        // The map is drawn, from what the page brought.
        expect(files.get("ppt/slides/slide1.xml")?.match(/<a:custGeom>/g)?.length).toBeGreaterThan(5);
        expect(files.get("ppt/presentation.xml")).toContain(
          aspect === "4:3" ? 'cx="9144000"' : 'cx="12192000"',
        );
        expect(files.has("ppt/notesSlides/notesSlide1.xml")).toBe(true);
      },
    );

  test("of two hundred slides shows how far it is and is cancelled at once", async ({ page }) => {
    const slides = Array.from({ length: 200 }, (_, index) => slide(`Slide ${index + 1}`));
    await page.goto("/present/own/");
    await page.getByLabel("Open a file").setInputFiles({
      name: "long.json",
      mimeType: "application/json",
      buffer: Buffer.from(briefingFileText({ ...ownBriefing, slides })),
    });
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await openTakeAlong(page);
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    await button(page, "Save PowerPoint").click();
    const bar = page.getByRole("progressbar");
    await expect(bar).toBeVisible();
    await expect(page.getByText(/^\d+ of 200 slides$/)).toBeVisible();
    await button(page, "Cancel").click();
    await expect(status(page)).toHaveText("Canceled. Nothing was saved.");
    await expect(bar).toHaveCount(0);
    const { content } = await save(page, "Save PowerPoint");
    const files = readZip(content);
    expect(files.has("ppt/slides/slide200.xml")).toBe(true);
    expect(downloads).toBe(1);
  });

  test("of a view has what the page shows, and its name", async ({ page }) => {
    await openReady(page, "/partnerships/vilvoorde--columbus/?lines=0");
    await button(page, "Share").click();
    await page.getByRole("dialog").getByText("Download", { exact: true }).click();
    await expect(button(page, "Save GeoJSON")).not.toHaveAttribute("aria-disabled");
    const { name, content } = await save(page, "Save PowerPoint");
    expect(name).toMatch(/^belgian-city-partnerships-vilvoorde--columbus-\d{4}-\d\d-\d\d\.pptx$/);
    const slideXml = readZip(content).get("ppt/slides/slide1.xml") ?? "";
    expect(slideXml).toContain("Vilvoorde and Columbus");
    expect(slideXml).toContain("Source: ThisWeek News, Hilliard");
    expect(slideXml).not.toContain("<p:cxnSp>");
  });
});

test("the fact sheet of a page is printed from its share dialog, which is not on it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed ${document.querySelectorAll("dialog[open]").length}`;
    };
  });
  await openReady(page, "/cities/liege/");
  await button(page, "Share").click();
  await page.getByRole("dialog").getByText("Download", { exact: true }).click();
  await button(page, "Print fact sheet").click();
  await expect(page).toHaveTitle("printed 0");
});
