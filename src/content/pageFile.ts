import type { Page } from "@/domain/page";
import { type CitedSource, citedSources, sourcesNamedIn } from "./citedSources";
import { MOST_NAMED } from "./mostNamed";
import type { Reading } from "./reading";
import { type PageView, readPage } from "./readPage";

/** A page as data: beside its HTML, for going there from another page and for all that its script says of it. */
export type PageFile = {
  /** The build that the page belongs to. */
  build: string;
  view: PageView;
  /** Sources that the text and its gaps name, in full. A gap that many were read for names none: see `sourcesNamedIn`. */
  sources: CitedSource[];
};

/** A page with all that is said of it elsewhere. */
export function readPageFile(reading: Reading, page: Page): Omit<PageFile, "build"> {
  const view = readPage(reading, page);
  return {
    view,
    sources: citedSources(reading, sourcesNamedIn(view.content.sections, MOST_NAMED)),
  };
}
