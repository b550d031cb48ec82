import type { Placement } from "@/basemap/arrangement";
import { type FilteredIds, filtersAgainst } from "@/domain/applyFilters";
import type { IndexedCity } from "@/domain/atlasIndex";
import { otherEnd, partnershipsOf, programsNaming, roleOf, visitsOf } from "@/domain/connections";
import { type Drawn, drawnOn } from "@/domain/drawn";
import { cutEnds, type DrawnLine, endsOf } from "@/domain/drawnLines";
import { partnershipEvidence } from "@/domain/evidence";
import type { Filters } from "@/domain/filters";
import { inLocale } from "@/domain/inLocale";
import { findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";
import { formatList } from "@/i18n/formatDate";
import { jointLabel } from "@/i18n/groupNames";
import { arrangeForClasses, type JointLabel } from "./arrangePicture";
import { choosePlaces } from "./choosePlaces";
import { describeFilter } from "./describeFilter";
import { readFilterNames } from "./filterNames";
import { frameOf } from "./frameOf";
import { frameViewsOf } from "./framing";
import { drawnContent } from "./lineWords";
import { ofKind, pairsBasis, pairsInWords } from "./partnerships";
import type { LineContent, MarkContent, PictureContent } from "./pictureContent";
import { markOfGroup, readGroup } from "./readGroup";
import { type IndexReading, listCities, regionName } from "./reading";

/** What a city is in the atlas, in words: "Verviers, Belgium: counterparts Nashville and Chattanooga, inferred". */
export function markName(reading: IndexReading, city: IndexedCity): string {
  const { atlas, locale, messages } = reading;
  const values = { city: inLocale(city.names, locale), country: messages.country[city.country]() };
  const partnerships = partnershipsOf(atlas, city.id);
  const pairs = ofKind(partnerships, "city-pair");
  if (pairs.length > 0)
    return messages.map[`mark${pairsBasis(pairs)}`]({ ...values, ...pairsInWords(reading, pairs, city.id) });
  if (roleOf(atlas, city) === "counterpart-not-named") return messages.map.markNotNamed(values);
  const programs = programsNaming(atlas, city.id);
  if (programs.length > 0) {
    const names = programs.map(({ shortName }) => inLocale(shortName, locale));
    return messages.map.markPrograms({ ...values, programs: formatList(names, locale) });
  }
  const sisters = ofKind(partnerships, "sister-cities");
  if (sisters.length > 0) {
    const others = listCities(
      reading,
      sisters.map((partnership) => otherEnd(partnership, city.id)),
    );
    const [first, ...more] = new Set(
      sisters.map((partnership) => partnershipEvidence(atlas, partnership, "sister-cities")),
    );
    return messages.map.markSister({ ...values, others, evidence: (more.length === 0 && first) || "stated" });
  }
  const visited = visitsOf(atlas).filter(
    ({ belgianCity, usCity }) => belgianCity === city.id || usCity === city.id,
  );
  const ends = [...new Set(visited.map((visit) => otherEnd(visit, city.id)))];
  return ends.length > 0
    ? messages.map.markVisit({ ...values, others: listCities(reading, ends) })
    : messages.map.markOther(values);
}

function emphasis(drawn: Drawn, id: string): MarkContent["emphasis"] {
  if (drawn.selected.includes(id)) return "selected";
  if (drawn.counterparts.includes(id)) return "counterpart";
  return drawn.members.includes(id) ? "member" : "none";
}

/** Names cities that the filters leave out: which of them do, and what they ask for. */
type NameDimmed = (id: string, name: string) => string;

function dimmedNames(reading: IndexReading, filters: Filters): NameDimmed {
  const { atlas, locale, messages } = reading;
  const names = readFilterNames(reading);
  const against = filtersAgainst(atlas, filters);
  return (id, name) => {
    const its = against(id).map((filter) => describeFilter(filter, filters, names, messages));
    return messages.filters.dimmed({ name, count: its.length, filters: formatList(its, locale) });
  };
}

function readMark(
  reading: IndexReading,
  drawn: Drawn,
  id: string,
  nameDimmed: NameDimmed | undefined,
): MarkContent {
  const isLeftOut = nameDimmed !== undefined;
  const city = findCity(reading.atlas, id);
  const its = emphasis(drawn, id);
  const label = inLocale(city.names, reading.locale);
  // "Washington, D.C." has it in its name.
  const hasState =
    city.country === "US" && (its === "selected" || its === "counterpart") && !label.includes(",");
  return {
    id,
    label,
    ...(hasState && { state: regionName(city, reading.locale) }),
    name: nameDimmed ? nameDimmed(id, markName(reading, city)) : markName(reading, city),
    country: city.country,
    role: roleOf(reading.atlas, city),
    lat: city.coordinates.lat,
    lng: city.coordinates.lng,
    emphasis: its,
    placements: [],
    ...(!drawn.first.has(id) && { isAdded: true }),
    ...(isLeftOut && { isLeftOut }),
  };
}

function pageOfLine(line: DrawnLine, page: Page): Pick<LineContent, "page" | "fragment"> {
  if (line.record === "pair" && line.partnerships.length === 1)
    return { page: { kind: "partnership", id: line.partnerships[0] } };
  // A delegation is a record on the pages of its cities and its pairs: stay on this one where it is one of them.
  const isHere =
    (page.kind === "city" && endsOf(line).includes(page.id)) ||
    (page.kind === "partnership" && line.record === "delegation" && line.isSelected);
  const fragment = line.record === "pair" ? line.joint : line.delegation;
  return {
    page: isHere ? page : { kind: "city", id: line.belgianCities[0] },
    ...(fragment !== undefined && { fragment }),
  };
}

function readLine(reading: IndexReading, line: DrawnLine, page: Page): LineContent {
  return { ...drawnContent(reading, line), ...pageOfLine(line, page) };
}

export type PictureRequest = {
  filters?: Filters;
  /** Cities that a comparison sets side by side. */
  compared?: readonly string[];
  /** What the filters leave, where that is known already. */
  shown?: FilteredIds | undefined;
  /** No still marks are shown: the live frames arrange theirs for their own size alone. */
  areFramesLive?: boolean;
  /** Whoever draws the picture arranges its marks. */
  isUnplaced?: boolean;
};

export function readPicture(
  reading: IndexReading,
  page: Page,
  { filters, compared, shown, areFramesLive, isUnplaced }: PictureRequest = {},
): PictureContent {
  const drawn = drawnOn(reading.atlas, page, { filters, compared, shown });
  // The view is the page's own: no filter moves the frames.
  const isWhole = !filters && !compared && !shown;
  const views = frameViewsOf(reading.atlas, page, isWhole ? drawn : undefined);
  const chosen = choosePlaces(reading.atlas, drawn, views);
  const alone = new Set(chosen.cities);
  const seen = chosen.lines.flatMap((line) => cutEnds(line, (city) => alone.has(city)) ?? []);
  const undrawnLines = drawn.lines.length - seen.length;
  const groups = chosen.groups.map(([first, ...rest]) =>
    readGroup(reading.messages, [placeOf(reading, first), ...rest.map((id) => placeOf(reading, id))]),
  );
  const hasGroups = groups.length > 0;
  const cities = areFramesLive ? drawn.cities : chosen.cities;
  const isLeftOut = (id: string) => shown !== undefined && !shown.cities.has(id);
  const nameDimmed = cities.some(isLeftOut) ? dimmedNames(reading, filters ?? {}) : undefined;
  const marks = cities.map((id) => readMark(reading, drawn, id, isLeftOut(id) ? nameDimmed : undefined));
  const common = {
    lines: (areFramesLive ? chosen.lines : seen).map((line) => readLine(reading, line, page)),
    views,
    ...(undrawnLines > 0 && { undrawnLines }),
  };
  if (areFramesLive) return { marks, ...common, ...(hasGroups && { groups, alone: [...chosen.cities] }) };
  const placed = isUnplaced
    ? () => []
    : arrangeFrames([...marks, ...groups.map(markOfGroup)], views, (names) =>
        jointLabel(reading.messages.map, names),
      );
  return {
    marks: marks.map((mark) => ({ ...mark, placements: placed(mark.id) })),
    ...common,
    ...(hasGroups && {
      groups: groups.map((group) => ({ ...group, placements: placed(markOfGroup(group).id) })),
    }),
  };
}

function placeOf({ atlas, locale }: IndexReading, id: string) {
  const { names, country, coordinates } = findCity(atlas, id);
  return { id, label: inLocale(names, locale), country, lat: coordinates.lat, lng: coordinates.lng };
}

/** The placements of each mark, by its id. */
function arrangeFrames(marks: readonly MarkContent[], views: PictureContent["views"], join: JointLabel) {
  const placements = new Map(
    (["us", "be"] as const).flatMap((frame) => [
      ...arrangeForClasses(
        marks.filter((mark) => frameOf(mark) === frame),
        views[frame],
        join,
      ),
    ]),
  );
  return (id: string): Placement[] => placements.get(id) ?? [];
}
