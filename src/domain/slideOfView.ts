import { type Bounds, OTHER_FILTERS, type Show } from "./briefing";
import { activeFilters, type Filters, pickFilters } from "./filters";
import { OWN_LIMITS } from "./ownBriefingSchema";
import { isListPage, isReadingPage, type Page } from "./page";
import type { Passage, Slide } from "./plainBriefing";
import { plainText } from "./plainText";

/** The view of the site that a slide is made from. */
export type SeenView = {
  page: Page;
  filters: Filters;
  /** WGS 84 degrees of what a frame shows, where the reader moved it. */
  frames?: { us?: Bounds; be?: Bounds };
  /** What stands in place of the two maps: one map of both countries, or the list. */
  view?: "atlantic" | "list" | undefined;
  /** Ids of the cities that are compared. */
  cities?: readonly string[] | undefined;
  /** Whether the filters leave nothing. */
  isEmpty?: boolean | undefined;
};

/**
 * What a view becomes on a slide: the map as it is seen; of one map of both countries the same in two frames; what is no
 * map, or has nothing left to draw, words alone; two compared cities side by side.
 */
export const SEEN_AS = ["map", "atlantic", "list", "compare", "reading", "empty"] as const;

export type SeenAs = (typeof SEEN_AS)[number];

export function seenAs({ page, filters, view, cities = [], isEmpty = false }: SeenView): SeenAs {
  if (page.kind === "compare") return cities.length === 2 ? "compare" : "reading";
  if (isReadingPage(page) || page.kind === "not-found") return "reading";
  if (isEmpty && activeFilters(filters).length > 0) return "empty";
  if (isListPage(page) || view === "list") return "list";
  return view === "atlantic" ? "atlantic" : "map";
}

const LAYOUTS: Partial<Record<SeenAs, Slide["layout"]>> = {
  list: "words",
  compare: "cities",
  reading: "words",
  empty: "words",
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
    case "belgium":
      return { ...none, programs: [...programs] };
    default:
      return isListPage(page) ? { ...none, programs: [...programs] } : none;
  }
}

function clipped(frames: SeenView["frames"]): Pick<Show, "frames"> {
  const its = { ...(frames?.us && { us: clip(frames.us) }), ...(frames?.be && { be: clip(frames.be) }) };
  return Object.keys(its).length > 0 ? { frames: its } : {};
}

function showOf(seen: SeenView, as: SeenAs): Show {
  const { page, filters, frames, cities = [] } = seen;
  const { from, to, kinds } = filters;
  const only = pickFilters(filters, OTHER_FILTERS);
  return {
    ...namedOn(page, filters),
    ...(as === "compare" && { cities: [...cities] }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(kinds && { kinds: [...kinds] }),
    ...(Object.keys(only).length > 0 && { only }),
    ...clipped(frames),
    ...(as === "atlantic" && { view: "atlantic" as const }),
  };
}

/** A slide that shows the view, with this title and these paragraphs. Notes are left for the reader to write. */
export function slideOfView(seen: SeenView, title: string, text: readonly Passage[] = []): Slide {
  const as = seenAs(seen);
  const layout = LAYOUTS[as];
  return {
    kind: "content",
    ...(layout && { layout }),
    title: plainText(title.slice(0, OWN_LIMITS.title)),
    text: text.map((passage) => ({ ...passage, text: plainText(passage.text.slice(0, OWN_LIMITS.passage)) })),
    notes: [],
    show: showOf(seen, as),
  };
}
