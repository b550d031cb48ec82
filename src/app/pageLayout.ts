import { isReadingPage, LIST_KINDS, type Page } from "@/domain/page";

/** Whether a page is one of tables. */
export function isOfTables(page: Page): boolean {
  return page.kind !== "timeline" && LIST_KINDS.some((kind) => kind === page.kind);
}

/** What stands in the whole width; in a frame of another site everything has its map. */
export function readLayout(page: Page, isEmbed: boolean) {
  const isReading = !isEmbed && isReadingPage(page);
  return { isReading, isMapless: isReading || isOfTables(page) };
}
