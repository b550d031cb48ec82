import { expect, type Locator, type Page } from "@playwright/test";

/** What a reader sees of a page. */
type Shown = { texts: string[]; links: string[]; records: string[]; land: string[] };

/** Of what is in view or can be scrolled to, without the sentence about a fault. */
export function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const root = document.getElementById("root") ?? document.body;
    const all = <E extends Element>(selector: string) =>
      [...root.querySelectorAll<E>(selector)].filter((element) => element.checkVisibility());
    const inWords = (element: Element) => (element.textContent ?? "").replace(/\s+/g, "");
    const sorted = (items: string[]) => [...new Set(items)].filter(Boolean).toSorted();
    return {
      texts: sorted(all("h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary").map(inWords)),
      links: sorted(
        all<HTMLAnchorElement>("a[href]").map((link) => link.getAttribute("aria-label") ?? inWords(link)),
      ),
      records: sorted(all<HTMLElement>("[data-record]").map(({ dataset }) => dataset.record ?? "")),
      // What the drawings hold: most of it is far longer than what an add-on could put there.
      land: sorted(
        all("[data-drawing], [data-frame]").map((frame) => {
          const drawing = frame.matches("[data-drawing]")
            ? frame
            : document.querySelector("[data-grounds] defs");
          return `${frame.getAttribute("data-drawing") ?? frame.getAttribute("data-frame")} ${(drawing?.innerHTML ?? "").length > 5000}`;
        }),
      ),
    };
  });
}

/** That nothing of the former is missing in the latter. */
export function expectNothingMissing(before: Shown, after: Shown): void {
  const missing = (kind: keyof Shown) => before[kind].filter((one) => !after[kind].includes(one));
  expect(before.texts.length, "the page before shows something").toBeGreaterThan(3);
  expect({
    texts: missing("texts"),
    links: missing("links"),
    records: missing("records"),
    land: missing("land"),
  }).toEqual({ texts: [], links: [], records: [], land: [] });
}

/** What the page says of its own faults, and its ways on. */
export const findFault = (page: Page): Locator => page.getByRole("alert");

export const expectFault = (page: Page, text: string): Promise<void> =>
  expect(findFault(page).getByText(text, { exact: true })).toBeVisible();

/** Its sentences are in the document at all times. */
export const expectNoFault = (page: Page): Promise<void> =>
  expect(findFault(page).locator("[data-fault]:visible")).toHaveCount(0);

export const STOPPED = "The interactive part of this page does not work now. The text and the links do.";
export const PART_MISSING = "This part of the page could not be loaded.";
export const FAILED = "Something on this page did not work as it should.";

/** Waits until the page's script has woken it up. */
export async function untilAwake(page: Page): Promise<void> {
  await page.waitForFunction(() => window.isAwake === true);
}

/** Lets `untilAwake` know; before a page is opened. Pages of `site.ts` are watched. */
export async function watchWaking(page: Pick<Page, "addInitScript">): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener("page-awake", () => {
      window.isAwake = true;
    });
  });
}

declare global {
  interface Window {
    isAwake?: boolean;
  }
}
