import { currentIds } from "./aliases";
import { applyFilters } from "./applyFilters";
import type { AtlasIndex, IndexedPartnership } from "./atlasIndex";
import type { Show } from "./briefing";
import { defaultCities } from "./connections";
import { type Drawn, drawnOn, linesInPeriod, timingsIn, withoutTold } from "./drawn";
import { bundlePairs, type DrawnLine, delegationLines, endsOf, pairLine } from "./drawnLines";
import { filtersOfShow } from "./filtersOfShow";
import { pageOfShow } from "./pageOfShow";
import { hasKind } from "./partnership";

/** What a slide names, as far as the atlas has it: ids of an older or a foreign briefing may be gone. */
export function knownShow(atlas: AtlasIndex, show: Show): Show {
  return {
    ...show,
    cities: currentIds(atlas.cities, show.cities),
    partnerships: currentIds(atlas.partnerships, show.partnerships),
    programs: currentIds(atlas.programs, show.programs),
  };
}

/**
 * Which cities and lines a slide draws: what it names, before the City Pair partnerships. Cities that are named without a
 * partnership bring their lines; the delegations of named partnerships and between named cities are drawn too. With years
 * it draws the lines of its period alone. One that was taken from a view with other filters draws what that view does.
 */
export function drawnOnSlide(atlas: AtlasIndex, asked: Show): Drawn {
  const show = knownShow(atlas, asked);
  const { cities, partnerships, programs } = show;
  const filters = filtersOfShow(show);
  if (show.kinds || show.only) {
    const page = pageOfShow(show);
    const named = page.kind === "home" && programs.length > 0;
    return drawnOn(atlas, page, { filters: { ...filters, ...(named && { programs }) } });
  }
  const shown = applyFilters(atlas, filters);
  const members = atlas.programs
    .filter(({ id }) => programs.includes(id))
    .flatMap((program) => program.cities.map(({ city }) => city));
  const isNamed = ({ id, belgianCity, usCity }: IndexedPartnership) =>
    partnerships.includes(id) ||
    (partnerships.length === 0 && (cities.includes(belgianCity) || cities.includes(usCity))) ||
    programs.includes("city-pair");
  const named = (partnership: IndexedPartnership) =>
    partnerships.includes(partnership.id) || (hasKind(partnership, "city-pair") && isNamed(partnership));
  const drawnPartnerships = atlas.partnerships.filter(
    (partnership) =>
      named(partnership) || (hasKind(partnership, "city-pair") && shown.partnerships.has(partnership.id)),
  );
  const isMet = (line: DrawnLine) =>
    drawnPartnerships.some(
      ({ id, belgianCity, usCity }) =>
        partnerships.includes(id) &&
        line.belgianCities.includes(belgianCity) &&
        line.usCities.includes(usCity),
    ) ||
    (line.belgianCities.some((id) => cities.includes(id)) && line.usCities.some((id) => cities.includes(id)));
  const isOfPeriod = (line: DrawnLine) =>
    isMet(line) ||
    (partnerships.length === 0 && endsOf(line).some((id) => cities.includes(id))) ||
    (programs.includes("city-pair") && line.kind === "city-pair");
  const isAboutSome = cities.length + partnerships.length + programs.length > 0;
  const stand = <Line extends DrawnLine>(line: Line, isSelected: boolean): Line => ({
    ...line,
    isSelected,
    ...(isAboutSome && !isSelected && { isAside: true as const }),
  });
  const pairs = drawnPartnerships.map((partnership) => {
    const kind = hasKind(partnership, "city-pair") ? "city-pair" : "sister-cities";
    return stand(pairLine(atlas, partnership, kind), named(partnership));
  });
  const timings = timingsIn(atlas, filters);
  const delegations = delegationLines(atlas).map((line) =>
    stand(line, timings ? isOfPeriod(line) : isMet(line)),
  );
  const apart = delegations.filter(({ isSelected }) => isSelected);
  const lines = timings
    ? linesInPeriod(pairs, delegations, timings)
    : [...bundlePairs(withoutTold(pairs, apart)), ...apart];
  const own = drawnPartnerships.filter(named).flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]);
  const ends = (some: readonly DrawnLine[]) => some.flatMap(endsOf);
  const selected = [
    ...new Set([
      ...cities,
      ...atlas.partnerships
        .filter(({ id }) => partnerships.includes(id))
        .flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]),
    ]),
  ];
  const first = defaultCities(atlas);
  const drawn = new Set([
    ...first.filter((id) => shown.cities.has(id)),
    ...selected,
    ...members,
    ...ends(lines),
  ]);
  return {
    cities: atlas.cities.filter(({ id }) => drawn.has(id)).map(({ id }) => id),
    lines,
    selected,
    counterparts: [...new Set(own)].filter((id) => !selected.includes(id)),
    members,
    inView: [...new Set([...selected, ...members, ...own])],
    first: new Set(first),
  };
}
