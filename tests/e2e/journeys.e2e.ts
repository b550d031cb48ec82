import { expect, type Locator, type Page } from "@playwright/test";
import { JOURNEYS, type Journey } from "../../src/content/accessibilityChecks.ts";
import { findCard as findEvidence } from "./evidence.ts";
import { openFilters, openView } from "./explore.ts";
import { findText, readAddress } from "./liveMap.ts";
import { test } from "./site.ts";

/**
 * Five journeys as assistive technology is given them: of each step what the reader did, where that led, what was said, what
 * has the focus, and the part that was met. Anew with `--update-snapshots`; the difference is for a person to read.
 */
class Transcript {
  private readonly parts: string[] = [];

  constructor(private readonly page: Page) {}

  async add(did: string, shown: Locator): Promise<void> {
    const { page } = this;
    const said = (await page.getByRole("status").allTextContents())
      .map((text) => text.trim())
      .filter(Boolean);
    const focus = page.locator(":focus");
    const focused = (await focus.count()) > 0 ? await focus.ariaSnapshot() : "nothing";
    this.parts.push(
      [
        `# ${this.parts.length + 1}. ${did}`,
        `# Address: ${readAddress(page)}`,
        ...said.map((text) => `# Status: ${text}`),
        `# Focus: ${(focused.split("\n")[0] ?? "").replace(/^- /, "").replace(/:$/, "")}`,
        await shown.ariaSnapshot(),
      ].join("\n"),
    );
  }

  toString(): string {
    return `${this.parts.join("\n\n")}\n`;
  }
}

const findCard = (page: Page) => findText(page).locator("[data-section='answer']");

const WALKS: Record<Journey, (page: Page, transcript: Transcript) => Promise<void>> = {
  async findCity(page, transcript) {
    await openView(page, "/");
    await transcript.add("Opens the home page", findText(page).locator("[data-section='pairs']"));
    await page.keyboard.press("/");
    await page.keyboard.type("verv");
    const results = page.getByRole("listbox");
    await expect(results.getByRole("option").first()).toBeVisible();
    await transcript.add("Presses / and types “verv”", results.getByRole("group", { name: "Cities" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Verviers" })).toBeFocused();
    await transcript.add("Presses Enter", findCard(page));
  },

  async readOutcome(page, transcript) {
    await openView(page, "/cities/antwerp/");
    await transcript.add("Opens the page of Antwerp", findCard(page));
    await findCard(page).getByRole("link", { name: "Outcomes", exact: true }).press("Enter");
    const outcomes = findText(page).locator("[data-section='outcomes']");
    await expect(outcomes).toBeInViewport();
    await transcript.add("Follows “Outcomes” in the card", outcomes);
    await outcomes
      .getByRole("link", { name: /^Source \d/ })
      .first()
      .press("Enter");
    const card = findEvidence(page);
    await expect(card.getByRole("link").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await transcript.add("Presses Enter on the number of a source", card);
  },

  async followCounterpart(page, transcript) {
    await openView(page, "/cities/vilvoorde/");
    await transcript.add("Opens the page of Vilvoorde", findText(page).locator("[data-section='pairs']"));
    await findCard(page)
      .getByRole("link", { name: /^Columbus/ })
      .first()
      .press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Columbus" })).toBeFocused();
    await transcript.add("Follows the counterpart in the card", findCard(page));
    await transcript.add("Reads where it lies", findText(page).locator("[data-section='place']"));
  },

  async filter(page, transcript) {
    await openView(page, "/?view=list");
    const panel = await openFilters(page);
    await transcript.add("Opens the filters beside the list", panel.getByRole("group").first());
    await panel.getByRole("checkbox", { name: /^Young Cities/ }).press("Space");
    await expect(page.getByRole("button", { name: /^Remove the filter / })).toHaveCount(1);
    await expect.poll(() => readAddress(page)).toContain("young-cities");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Escape");
    await transcript.add(
      "Ticks “Young Cities” and presses Escape",
      page.locator("[data-table='places']").getByRole("table"),
    );
    await transcript.add(
      "Reads what is drawn",
      page.getByRole("heading", { name: /what is drawn/ }).locator(".."),
    );
  },

  async stepThrough(page, transcript) {
    await page.goto("/present/vilvoorde-columbus/1/");
    await page.locator("[data-awake]").waitFor();
    const slide = page.locator("[data-slide-room] article");
    await transcript.add("Opens a briefing", slide);
    for (const number of [2, 3]) {
      await page.keyboard.press("ArrowRight");
      await expect(slide).toHaveAccessibleName(`Slide ${number} of 5`);
      await transcript.add("Presses the right arrow key", slide);
    }
  },
};

test.use({ viewport: { width: 1280, height: 800 } });

for (const journey of JOURNEYS)
  test(`what assistive technology is given on a journey stays as it was read: ${journey}`, async ({
    page,
  }) => {
    const transcript = new Transcript(page);
    await WALKS[journey](page, transcript);
    expect(transcript.toString()).toMatchSnapshot(`${journey}.yml`);
  });
