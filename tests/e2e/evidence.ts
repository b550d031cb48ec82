import type { Locator, Page } from "@playwright/test";
import { findText } from "./liveMap.ts";

/** What is pressed to see what a sentence rests on: the first that a claim, a gap or a record folds away. */
export const findEvidence = (page: Page, id: string): Locator =>
  page.locator(`[id="${id}"] > [data-evidence] > summary`);

/** Opens all evidence of the text, without a sign of use: nothing is fetched for it. */
export async function openAllEvidence(page: Page): Promise<void> {
  await findText(page)
    .locator("[data-evidence]")
    .evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
}

/** Where the parts of the text are on the page, in whole pixels. */
export const readTextPlaces = (page: Page): Promise<string[]> =>
  findText(page)
    .locator("li, p, h2, article, summary, dd")
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top + window.scrollY, width, height].map(Math.round).join(" ");
      }),
    );
