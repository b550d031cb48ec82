import type { Locator, Page } from "@playwright/test";
import { findText } from "./liveMap.ts";

/** The numbers of the sources that a claim, a gap or a record rests on, in its order. */
export const findNumbers = (page: Page, id: string): Locator =>
  page.locator(`[id="${id}"] a:is([href^="#source-"], [data-read])`);

export const findCard = (page: Page): Locator => page.getByRole("dialog", { name: "Evidence" });

export const findSwitch = (page: Page): Locator => page.getByRole("switch", { name: "Show all evidence" });

/** Opens what records fold away, without a sign of use: nothing is fetched for it. */
export async function unfoldAll(page: Page): Promise<void> {
  await findText(page)
    .locator("[data-folded]")
    .evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
}

/** Opens the text's evidence in place, once the script can. */
export async function showAllEvidence(page: Page): Promise<void> {
  await findSwitch(page).click();
  await findText(page).locator("[data-evidence-place]").first().waitFor();
}

/** Where the parts of the text are on the page, in whole pixels. */
export const readTextPlaces = (page: Page): Promise<string[]> =>
  findText(page)
    // What is only heard takes no place.
    .locator(":is(li, p, h2, article, summary, dd):not(.visually-hidden)")
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top + window.scrollY, width, height].map(Math.round).join(" ");
      }),
    );
