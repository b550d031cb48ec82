import type { Atlas } from "./atlas";
import type { Show } from "./briefing";
import { drawnOnSlide } from "./drawnOnSlide";
import { isSamePage, type Page } from "./page";
import { pageOfShow } from "./pageOfShow";
import { pagesOf } from "./pagesOf";
import type { ShippedBriefing } from "./plainBriefing";

/** A slide by its place; counted from 1. */
export type SlideRef = { briefing: string; number: number };

type Candidate = SlideRef & {
  show: Show;
  kind: ShippedBriefing["slides"][number]["kind"];
  /** The page that says the same. */
  about: Page;
  cities: ReadonlySet<string>;
};

/** Whether a slide shows the record of a page among others. */
function shows({ show, cities }: Candidate, page: Page): boolean {
  switch (page.kind) {
    case "city":
      return cities.has(page.id) && show.programs.length === 0;
    case "partnership":
      return show.partnerships.includes(page.id);
    case "program":
      return show.programs.includes(page.id);
    default:
      return false;
  }
}

/**
 * The slide that is about each page: one that is about nothing else, else the first that shows it among others. The
 * home page's is the cover of the first briefing; a page without one is not named.
 */
export function slidesOfPages(
  atlas: Atlas,
  shipped: readonly ShippedBriefing[],
): { page: Page; slide: SlideRef }[] {
  const candidates = shipped.flatMap(({ id, slides }) =>
    slides.map(({ show, kind }, index): Candidate => {
      const cities = new Set(drawnOnSlide(atlas, show).inView);
      return { briefing: id, number: index + 1, show, kind, about: pageOfShow(show), cities };
    }),
  );
  const content = candidates.filter(({ kind }) => kind === "content");
  return pagesOf(atlas).flatMap((page) => {
    const its =
      page.kind === "home"
        ? candidates[0]
        : (content.find(({ about }) => isSamePage(about, page) && page.kind !== "compare") ??
          content.find((candidate) => shows(candidate, page)));
    return its ? [{ page, slide: { briefing: its.briefing, number: its.number } }] : [];
  });
}
