import type { Page } from "@/domain/page";
import { type CitedSource, citedSources, sourcesNamedIn } from "./citedSources";
import { type ComparedCells, readComparedCells } from "./compareCities";
import type { Reading } from "./reading";
import { type PageView, readPage } from "./readPage";

/** A page as data: beside its HTML, for going there from another page and for all that its script says of it. */
export type PageFile = {
  /** The build that the page belongs to. */
  build: string;
  view: PageView;
  /** Of the slide that is about the page: `vilvoorde-columbus/2`. */
  slide?: string;
  /** Sources that the text, its gaps and comparisons with the city name, in full. */
  sources: CitedSource[];
  /** Of a city: what a comparison says of it. */
  compared?: ComparedCells;
};

/** A page with all that is said of it elsewhere. */
export function readPageFile(reading: Reading, page: Page): Omit<PageFile, "build" | "slide"> {
  const view = readPage(reading, page);
  const compared = view.page.kind === "city" ? readComparedCells(reading, view.page.id) : undefined;
  return {
    view,
    sources: citedSources(reading, sourcesNamedIn([view.content.sections, compared])),
    ...(compared && { compared }),
  };
}
