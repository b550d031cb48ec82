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

/** The page that all of a briefing is about: of the one pair, program or city that its slides show; undefined where they show more. */
function subjectOf(atlas: Atlas, { slides }: ShippedBriefing): Page | undefined {
  const all = <Key extends "cities" | "partnerships" | "programs">(key: Key) => [
    ...new Set(slides.flatMap(({ show }) => show[key])),
  ];
  const [cities, partnerships, programs] = [all("cities"), all("partnerships"), all("programs")];
  const isWhole = ({ show }: ShippedBriefing["slides"][number]) =>
    show.cities.length + show.partnerships.length + show.programs.length === 0;
  if (slides.some(isWhole)) return undefined;
  const pair = atlas.partnerships.find(({ id }) => partnerships.includes(id));
  if (!pair) return pageOfAll(cities, programs);
  const isWithin = cities.every((id) => id === pair.belgianCity || id === pair.usCity);
  return partnerships.length === 1 && programs.length === 0 && isWithin
    ? { kind: "partnership", id: pair.id }
    : undefined;
}

function pageOfAll(cities: readonly string[], programs: readonly string[]): Page | undefined {
  const page = pageOfShow({ cities: [...cities], partnerships: [], programs: [...programs] });
  return page.kind === "home" || (cities.length > 0 && programs.length > 0) ? undefined : page;
}

/** The briefings about one pair, program or city alone, by the pages of it: a pair's, too, by those of its cities. */
export function briefingsOfPages(
  atlas: Atlas,
  shipped: readonly ShippedBriefing[],
): { page: Page; briefing: string }[] {
  const found = shipped.flatMap((briefing) => {
    const page = subjectOf(atlas, briefing);
    return page ? [{ page, briefing: briefing.id }] : [];
  });
  const ofCities = found.flatMap(({ page, briefing }) => {
    const pair = page.kind === "partnership" && atlas.partnerships.find(({ id }) => id === page.id);
    return pair
      ? [pair.belgianCity, pair.usCity].map((id): (typeof found)[number] => ({
          page: { kind: "city", id },
          briefing,
        }))
      : [];
  });
  // A city's own before those of its pairs; of several the first.
  return [...found, ...ofCities].filter(
    ({ page }, index, all) => all.findIndex((one) => isSamePage(one.page, page)) === index,
  );
}
