import { readExchanges } from "@/content/list";
import type { IndexReading } from "@/content/reading";
import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";
import { exchangesOfPage } from "@/domain/recordsOfPage";
import { answerFilters } from "./answerFilters";

/** The exchanges of a page, and the answer to the filters: of a page about something for its exchanges alone. */
export function readOwnExchanges(reading: IndexReading, page: Page, title: string, filters: Filters) {
  const keys = exchangesOfPage(reading.atlas, page);
  const isAboutAll = page.kind === "home" || keys.size === 0;
  const ofPage = isAboutAll ? undefined : { keys, about: title };
  return { table: readExchanges(reading, page), ...answerFilters(reading, filters, ofPage) };
}
