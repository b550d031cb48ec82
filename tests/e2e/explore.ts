import { expect, type Locator, type Page } from "@playwright/test";
import { touch, untilStill } from "./liveMap.ts";
import { untilAwake } from "./shown.ts";

/** The tables of a page, and its timeline. */
type Part = "list" | "timeline";

const PARTS: Record<Part, string> = { list: "[data-table]", timeline: "[data-timeline]" };

type RecordKind = "city" | "partnership" | "program" | "delegation" | "outcome" | "event";

/**
 * Opens a page whose filters or view may have left out what `openReady` waits for, and touches it, until the data is
 * there and nothing moves.
 */
export async function openView(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // Awake first: a move of the pointer before that is seen by nobody.
  await untilAwake(page);
  await page.waitForLoadState("networkidle");
  await touch(page);
  await page.waitForLoadState("networkidle");
  await untilStill(page);
}

/**
 * Ids of the records of one kind that a part shows, in its order. Those in what is folded are not shown, and those of the
 * timeline that stand back are left out.
 */
export async function readRecords(page: Page, part: Part, kind: RecordKind): Promise<string[]> {
  return page
    .locator(`${PARTS[part]} [data-record^="${kind}:"]`)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && !element.matches("[data-out]"))
        .map((element) => element.getAttribute("data-record")?.split(":")[1] ?? ""),
    );
}

/** Ids of the cities whose marks the maps show. */
export async function readCities(page: Page): Promise<string[]> {
  return page.locator("#map [data-city]").evaluateAll((marks) =>
    marks
      .filter((mark) => mark.checkVisibility())
      .map((mark) => mark.getAttribute("data-city") ?? "")
      .toSorted(),
  );
}

/** Ids of the connections that the maps show. */
export async function readLines(page: Page): Promise<string[]> {
  return page.locator("#map [data-line]").evaluateAll((lines) =>
    lines
      .filter((line) => line.checkVisibility())
      .map((line) => line.getAttribute("data-line") ?? "")
      .toSorted(),
  );
}

export const findRecord = (page: Page, part: Part, record: string): Locator =>
  page.locator(`${PARTS[part]} [data-record="${record}"]`);

export const findTable = (page: Page, name: string | RegExp): Locator => page.getByRole("table", { name });

export const findSearch = (page: Page): Locator =>
  page.getByRole("combobox", { name: "Find a city, program or delegation" });

export const findNotices = (page: Page): Locator => page.getByRole("status", { name: "Notices" });

export const findFilterButton = (page: Page): Locator => page.getByRole("button", { name: /^Filters/ });

export async function openFilters(page: Page): Promise<Locator> {
  await findFilterButton(page).click();
  const panel = page.getByRole("region", { name: "Filters" });
  await expect(panel).toBeVisible();
  return panel;
}

export const findChips = (page: Page): Locator => page.getByRole("button", { name: /^Remove the filter / });

/** As many entries as Back can leave: a step adds one, a replacement none. */
export const readHistory = (page: Page): Promise<number> => page.evaluate(() => window.history.length);
