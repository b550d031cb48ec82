import { currentIds } from "./aliases";
import { applyFilters, type Shown } from "./applyFilters";
import type { AtlasIndex, IndexedPartnership } from "./atlasIndex";
import { defaultCities, otherEnd, visitsOf } from "./connections";
import { isInferred } from "./evidence";
import type { Filters } from "./filters";
import type { Page } from "./page";
import { hasKind, type PartnershipKind } from "./partnership";

type Ends = { belgianCity: string; usCity: string };

/** A connection on the map; what it opens is its partnership or its delegation. */
export type DrawnLine = Ends & {
  isSelected: boolean;
} /** Of these `isInferred` says that the atlas concludes it and no source says it. */ & (
    | { kind: "city-pair" | "sister-cities"; partnership: string; isInferred?: true }
    | { kind: "visit"; delegation: string }
  );

/**
 * Which cities and lines a page draws. `selected` are those that it is about, `counterparts` their partners,
 * `members` the cities of the program that it is about, `inView` all whom the frames must show: these and the ends of
 * visits.
 */
export type Drawn = {
  cities: string[];
  lines: DrawnLine[];
  selected: string[];
  counterparts: string[];
  members: string[];
  inView: string[];
  /** Cities of the first picture, drawn or not. */
  first: ReadonlySet<string>;
};

/** What a page is about. */
type Focus = {
  selected: string[];
  members: string[];
  isAbout: (ends: Ends, kind: DrawnLine["kind"]) => boolean;
};

function touches({ belgianCity, usCity }: Ends, cityId: string): boolean {
  return belgianCity === cityId || usCity === cityId;
}

function focusOf(atlas: AtlasIndex, page: Page, compared: readonly string[]): Focus {
  switch (page.kind) {
    case "city":
      return { selected: [page.id], members: [], isAbout: (ends) => touches(ends, page.id) };
    case "partnership": {
      const its = atlas.partnerships.find(({ id }) => id === page.id);
      const selected = its ? [its.belgianCity, its.usCity] : [];
      return {
        selected,
        members: [],
        isAbout: (ends, kind) =>
          kind !== "visit" && `${ends.belgianCity}--${ends.usCity}` === page.id && its !== undefined,
      };
    }
    case "program": {
      const members = atlas.programs.find(({ id }) => id === page.id)?.cities.map(({ city }) => city) ?? [];
      return { selected: [], members, isAbout: (_ends, kind) => kind === "city-pair" && page.id === kind };
    }
    case "compare": {
      const members = currentIds(atlas.cities, compared).slice(0, 2);
      return { selected: [], members, isAbout: (ends) => members.some((id) => touches(ends, id)) };
    }
    default:
      return { selected: [], members: [], isAbout: () => false };
  }
}

/** The kind that a partnership is drawn as, or undefined where it is not drawn. */
function drawnKind(
  atlas: AtlasIndex,
  partnership: IndexedPartnership,
  page: Page,
  kinds: Filters["kinds"],
): PartnershipKind | undefined {
  const asked = kinds ?? ["city-pair"];
  if (hasKind(partnership, "city-pair") && asked.includes("city-pair")) return "city-pair";
  if (!hasKind(partnership, "sister-cities"))
    return page.kind === "partnership" && page.id === partnership.id ? "city-pair" : undefined;
  // Sister cities are off until chosen; choosing a city that is in the atlas for them alone chooses them.
  const isItsOwn =
    page.kind === "city" && touches(partnership, page.id) && !defaultCities(atlas).includes(page.id);
  const isPage = page.kind === "partnership" && page.id === partnership.id;
  return asked.includes("sister-cities") || isItsOwn || isPage ? "sister-cities" : undefined;
}

function linesOf(atlas: AtlasIndex, page: Page, filters: Filters, focus: Focus, shown: Shown): DrawnLine[] {
  const partnerships = atlas.partnerships
    .filter(({ id }) => shown.partnerships.has(id) || (page.kind === "partnership" && page.id === id))
    .flatMap((partnership): DrawnLine[] => {
      const kind = drawnKind(atlas, partnership, page, filters.kinds);
      if (!kind) return [];
      const { id, belgianCity, usCity } = partnership;
      const isSelected = focus.isAbout(partnership, kind);
      const basis = isInferred(partnership, kind) && { isInferred: true as const };
      return [{ kind, partnership: id, belgianCity, usCity, isSelected, ...basis }];
    });
  const asksVisits = filters.kinds?.includes("visit") ?? false;
  const visits = visitsOf(atlas)
    .filter(({ delegation }) => shown.delegations.has(delegation.id))
    .map(({ delegation, belgianCity, usCity }): DrawnLine => {
      const isSelected = page.kind === "city" && touches({ belgianCity, usCity }, page.id);
      return { kind: "visit", delegation: delegation.id, belgianCity, usCity, isSelected };
    })
    .filter(({ isSelected }) => asksVisits || isSelected);
  return [...partnerships, ...visits];
}

/** Which cities the picture has beside the ends of its lines and what the page is about. */
function citiesAround(atlas: AtlasIndex, first: readonly string[], filters: Filters, shown: Shown): string[] {
  const chosen = atlas.programs
    .filter(({ id }) => filters.programs?.includes(id))
    .flatMap(({ cities }) => cities.map(({ city }) => city));
  return [...first, ...chosen].filter((id) => shown.cities.has(id));
}

type DrawnRequest = {
  filters?: Filters | undefined;
  /** Cities that the page of comparisons sets side by side. */
  compared?: readonly string[] | undefined;
  /** What the filters leave, where that is known already. */
  shown?: Shown | undefined;
};

/** What a page draws, as far as the filters leave it; what the page is about is always drawn. */
export function drawnOn(
  atlas: AtlasIndex,
  page: Page,
  { filters = {}, compared = [], shown = applyFilters(atlas, filters) }: DrawnRequest = {},
): Drawn {
  const first = defaultCities(atlas);
  const focus = focusOf(atlas, page, compared);
  const { selected, members } = focus;
  const lines = linesOf(atlas, page, filters, focus, shown);
  const own = lines.filter(({ isSelected }) => isSelected);
  const ends = (some: readonly DrawnLine[]) =>
    some.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]);
  const drawn = new Set([
    ...citiesAround(atlas, first, filters, shown),
    ...selected,
    ...members,
    ...ends(lines),
  ]);
  return {
    // The order of the data, so that the same page always draws in the same order.
    cities: atlas.cities.filter(({ id }) => drawn.has(id)).map(({ id }) => id),
    lines,
    selected,
    counterparts:
      page.kind === "city"
        ? [...new Set(own.filter(({ kind }) => kind !== "visit").map((line) => otherEnd(line, page.id)))]
        : [],
    members,
    inView: [...new Set([...selected, ...members, ...ends(own)])],
    first: new Set(first),
  };
}
