import { currentIds } from "./aliases";
import { applyFilters, type FilteredIds } from "./applyFilters";
import type { AtlasIndex, IndexedPartnership } from "./atlasIndex";
import { defaultCities } from "./connections";
import { bundlePairs, type DrawnLine, type DrawnPair, delegationLines, endsOf, pairLine } from "./drawnLines";
import { exchangesLeft } from "./exchangeFilter";
import { agreementKey, delegationKey } from "./exchanges";
import { activeFilters, type Filters } from "./filters";
import type { Page } from "./page";
import { hasKind, type PartnershipKind } from "./partnership";
import type { Timing } from "./timing";

type Ends = { belgianCity: string; usCity: string };

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
  /** Cities of the home page's first picture, whether they are drawn or not. */
  first: ReadonlySet<string>;
};

/** The cities and lines that a page is about. */
type Focus = {
  selected: string[];
  members: string[];
  isAbout: (line: DrawnLine) => boolean;
};

function touches({ belgianCity, usCity }: Ends, cityId: string): boolean {
  return belgianCity === cityId || usCity === cityId;
}

const isBetween = (line: DrawnLine, { belgianCity, usCity }: Ends) =>
  line.belgianCities.includes(belgianCity) && line.usCities.includes(usCity);

function focusOf(atlas: AtlasIndex, page: Page, compared: readonly string[]): Focus {
  switch (page.kind) {
    case "city":
      return { selected: [page.id], members: [], isAbout: (line) => endsOf(line).includes(page.id) };
    case "partnership": {
      const its = atlas.partnerships.find(({ id }) => id === page.id);
      return {
        selected: its ? [its.belgianCity, its.usCity] : [],
        members: [],
        isAbout: (line) => its !== undefined && isBetween(line, its),
      };
    }
    case "program": {
      const members = atlas.programs.find(({ id }) => id === page.id)?.cities.map(({ city }) => city) ?? [];
      return { selected: [], members, isAbout: ({ kind }) => kind === "city-pair" && page.id === kind };
    }
    case "compare": {
      const members = currentIds(atlas.cities, compared).slice(0, 2);
      return { selected: [], members, isAbout: (line) => members.some((id) => endsOf(line).includes(id)) };
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

/** The partners of a city on one of its lines: those at the other end, unless they only met. */
function partnersIn({ record, kind, belgianCities, usCities }: DrawnLine, city: string): readonly string[] {
  if (record === "delegation" && kind === "visit") return [];
  return belgianCities.includes(city) ? usCities : belgianCities;
}

/** Where a line of a page leads; not who else took part in a joint delegation, whom the frames need not show. */
function farEnds(line: DrawnLine, page: Page): readonly string[] {
  if (page.kind === "partnership") return [];
  if (page.kind !== "city") return endsOf(line);
  return line.belgianCities.includes(page.id) ? line.usCities : line.belgianCities;
}

/** How each exchange that the filters leave lies to their period; undefined without one. */
export function timingsIn(atlas: AtlasIndex, filters: Filters): ReadonlyMap<string, Timing> | undefined {
  if (!activeFilters(filters).includes("period")) return undefined;
  return new Map(exchangesLeft(atlas, filters).map(({ exchange, timing }) => [exchange.key, timing]));
}

const isDatedIn = (timing: Timing | undefined) => timing === "in" || timing === "lasting";

/**
 * The lines of a period: the delegations in it, each for its pair, too; of the other pairs those that began in it, those
 * that lasted, which stand aside, and as ghosts those without a date.
 */
export function linesInPeriod(
  pairs: readonly DrawnPair[],
  delegations: readonly DrawnLine[],
  timings: ReadonlyMap<string, Timing>,
): DrawnLine[] {
  const dated = delegations.filter(
    (line) => line.record === "delegation" && isDatedIn(timings.get(delegationKey(line.delegation))),
  );
  const rest = pairs.flatMap((pair): DrawnPair[] => {
    const [belgianCity, usCity] = [pair.belgianCities[0], pair.usCities[0]];
    if (dated.some((line) => isBetween(line, { belgianCity, usCity }))) return [];
    const timing =
      pair.kind === "visit" ? undefined : timings.get(agreementKey(pair.partnerships[0], pair.kind));
    if (timing === "in") return [pair];
    const { joint: _joint, ...alone } = pair;
    if (timing === "lasting") return [{ ...alone, dates: [], isAside: true }];
    return timing === "may" ? [{ ...pair, dates: [], isGhost: true }] : [];
  });
  return [...bundlePairs(rest), ...dated];
}

/** Pairs without the dates that delegations tell which are drawn beside them. */
export function withoutTold(pairs: readonly DrawnPair[], delegations: readonly DrawnLine[]): DrawnPair[] {
  return pairs.map((pair) => {
    const [belgianCity, usCity] = [pair.belgianCities[0], pair.usCities[0]];
    return delegations.some((line) => isBetween(line, { belgianCity, usCity }))
      ? { ...pair, dates: [] }
      : pair;
  });
}

function linesOf(
  atlas: AtlasIndex,
  page: Page,
  filters: Filters,
  focus: Focus,
  shown: FilteredIds,
): DrawnLine[] {
  const isAboutSome = focus.selected.length > 0 || focus.members.length > 0;
  const stand = <Line extends DrawnLine>(line: Line): Line => {
    const isSelected = focus.isAbout(line);
    return { ...line, isSelected, ...(isAboutSome && !isSelected && { isAside: true as const }) };
  };
  const pairs = atlas.partnerships
    .filter(({ id }) => shown.partnerships.has(id) || (page.kind === "partnership" && page.id === id))
    .flatMap((partnership) => {
      const kind = drawnKind(atlas, partnership, page, filters.kinds);
      return kind ? [stand(pairLine(atlas, partnership, kind))] : [];
    });
  const left = delegationLines(atlas)
    .filter(({ delegation }) => shown.delegations.has(delegation))
    .map(stand);
  const timings = timingsIn(atlas, filters);
  if (timings) return linesInPeriod(pairs, left, timings);
  const asksVisits = filters.kinds?.includes("visit") ?? false;
  const isRecord = page.kind === "city" || page.kind === "partnership";
  const apart = left.filter(
    ({ isSelected, kind }) => (isRecord && isSelected) || (asksVisits && kind === "visit"),
  );
  return [...bundlePairs(withoutTold(pairs, apart)), ...apart];
}

/** Which cities the picture has beside the ends of its lines and what the page is about. */
function citiesAround(
  atlas: AtlasIndex,
  first: readonly string[],
  filters: Filters,
  shown: FilteredIds,
): string[] {
  const chosen = atlas.programs
    .filter(({ id }) => filters.programs?.includes(id))
    .flatMap(({ cities }) => cities.map(({ city }) => city));
  return [...first, ...chosen].filter((id) => shown.cities.has(id));
}

type DrawnRequest = {
  filters?: Filters | undefined;
  /** Cities that the page of comparisons sets side by side. */
  compared?: readonly string[] | undefined;
  /** What the filters leave, if the caller has it already. */
  shown?: FilteredIds | undefined;
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
  const ends = (some: readonly DrawnLine[]) => some.flatMap(endsOf);
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
    counterparts: page.kind === "city" ? [...new Set(own.flatMap((line) => partnersIn(line, page.id)))] : [],
    members,
    inView: [...new Set([...selected, ...members, ...own.flatMap((line) => farEnds(line, page))])],
    first: new Set(first),
  };
}
