import * as v from "valibot";
import type { Atlas } from "./atlas";
import type { Page } from "./page";
import type { ShippedBriefing } from "./plainBriefing";
import { briefingsOfPages, slidesOfPages } from "./slidesOfPages";

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const waysSchema = v.object({
  briefings: v.array(v.object({ id: v.string(), title: v.string(), minutes: count, slides: count })),
  /** By the path of a page: the slide that is about it, and the briefing about nothing else. */
  pages: v.record(
    v.string(),
    v.object({
      slide: v.optional(v.object({ briefing: v.string(), number: count, title: v.string() })),
      briefing: v.optional(v.string()),
    }),
  ),
});

/** What of the shipped briefings a page can lead to. */
export type PresentWays = v.InferOutput<typeof waysSchema>;

/** The ways that a file holds; undefined where it is something else. */
export function parsePresentWays(content: unknown): PresentWays | undefined {
  const result = v.safeParse(waysSchema, content);
  return result.success ? result.output : undefined;
}

/** The ways from every page that has some of its own; `pathOf` gives the path below the base. */
export function readPresentWays(
  atlas: Atlas,
  shipped: readonly ShippedBriefing[],
  pathOf: (page: Page) => string,
): PresentWays {
  const pages: PresentWays["pages"] = {};
  for (const { page, slide } of slidesOfPages(atlas, shipped)) {
    const title = shipped.find(({ id }) => id === slide.briefing)?.slides[slide.number - 1]?.title ?? "";
    // The cover is no slide about the home page: its briefing is offered anyway.
    if (page.kind !== "home") pages[pathOf(page)] = { slide: { ...slide, title } };
  }
  for (const { page, briefing } of briefingsOfPages(atlas, shipped))
    pages[pathOf(page)] = { ...pages[pathOf(page)], briefing };
  return {
    briefings: shipped.map(({ id, title, minutes, slides }) => ({
      id,
      title,
      minutes,
      slides: slides.length,
    })),
    pages,
  };
}
