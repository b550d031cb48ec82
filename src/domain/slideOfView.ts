import type { Bounds, Show } from "./briefing";
import type { Filters } from "./filters";
import { OWN_LIMITS } from "./ownBriefingSchema";
import type { Page } from "./page";
import type { Slide } from "./plainBriefing";
import { plainText } from "./plainText";

/** What a reader sees of the site. */
export type SeenView = {
  page: Page;
  filters: Filters;
  /** WGS 84 degrees of what a frame shows, where the reader moved it. */
  frames?: { us?: Bounds; be?: Bounds };
};

/** About ten metres: more digits say nothing on a slide and make links longer. */
const round = (degrees: number, most: number) =>
  Math.round(Math.max(-most, Math.min(most, degrees)) * 10_000) / 10_000 + 0;

function clip({ west, south, east, north }: Bounds): Bounds {
  return { west: round(west, 180), south: round(south, 85), east: round(east, 180), north: round(north, 85) };
}

function namedOn(page: Page, { programs = [] }: Filters): Pick<Show, "cities" | "partnerships" | "programs"> {
  const none = { cities: [], partnerships: [], programs: [] };
  switch (page.kind) {
    case "city":
      return { ...none, cities: [page.id] };
    case "partnership":
      return { ...none, partnerships: [page.id] };
    case "program":
      return { ...none, programs: [page.id] };
    case "home":
      return { ...none, programs: [...programs] };
    default:
      return none;
  }
}

/** A slide that shows what the reader sees, under a title in words, with what the filters are answered; all else is to write. */
export function slideOfView({ page, filters, frames }: SeenView, title: string, answer?: string): Slide {
  const { from, to } = filters;
  const clipped = {
    ...(frames?.us && { us: clip(frames.us) }),
    ...(frames?.be && { be: clip(frames.be) }),
  };
  return {
    kind: "content",
    title: plainText(title.slice(0, OWN_LIMITS.title)),
    text: answer ? [{ text: plainText(answer.slice(0, OWN_LIMITS.passage)), claims: [], gaps: [] }] : [],
    notes: [],
    show: {
      ...namedOn(page, filters),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(Object.keys(clipped).length > 0 && { frames: clipped }),
    },
  };
}
