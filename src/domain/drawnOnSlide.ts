import { currentIds } from "./aliases";
import { applyFilters } from "./applyFilters";
import type { AtlasIndex, IndexedPartnership } from "./atlasIndex";
import type { Show } from "./briefing";
import { defaultCities, visitsOf } from "./connections";
import type { Drawn, DrawnLine } from "./drawn";
import { isInferred } from "./evidence";
import { hasKind } from "./partnership";

function lineOf(partnership: IndexedPartnership, isSelected: boolean): DrawnLine {
  const { id, belgianCity, usCity } = partnership;
  const kind = hasKind(partnership, "city-pair") ? "city-pair" : "sister-cities";
  const basis = isInferred(partnership, kind) && { isInferred: true as const };
  return { kind, partnership: id, belgianCity, usCity, isSelected, ...basis };
}

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
 * Which cities and lines a slide draws: what it names, before the City Pair partnerships that its period leaves.
 * Cities that are named without a partnership bring their lines; the visits between named cities are drawn too.
 */
export function drawnOnSlide(atlas: AtlasIndex, asked: Show): Drawn {
  const show = knownShow(atlas, asked);
  const { cities, partnerships, programs, from, to } = show;
  const shown = applyFilters(atlas, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  const members = atlas.programs
    .filter(({ id }) => programs.includes(id))
    .flatMap((program) => program.cities.map(({ city }) => city));
  const isNamed = ({ id, belgianCity, usCity }: IndexedPartnership) =>
    partnerships.includes(id) ||
    (partnerships.length === 0 && (cities.includes(belgianCity) || cities.includes(usCity))) ||
    programs.includes("city-pair");
  const named = (partnership: IndexedPartnership) =>
    partnerships.includes(partnership.id) || (hasKind(partnership, "city-pair") && isNamed(partnership));
  const lines = [
    ...atlas.partnerships
      .filter(
        (partnership) =>
          named(partnership) || (hasKind(partnership, "city-pair") && shown.partnerships.has(partnership.id)),
      )
      .map((partnership) => lineOf(partnership, named(partnership))),
    ...visitsOf(atlas)
      .filter(({ belgianCity, usCity }) => cities.includes(belgianCity) && cities.includes(usCity))
      .map(({ delegation, belgianCity, usCity }): DrawnLine => {
        return { kind: "visit", delegation: delegation.id, belgianCity, usCity, isSelected: true };
      }),
  ];
  const own = lines.filter(({ isSelected }) => isSelected);
  const ends = (some: readonly DrawnLine[]) =>
    some.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]);
  const selected = [
    ...new Set([
      ...cities,
      ...ends(own.filter((line) => "partnership" in line && partnerships.includes(line.partnership))),
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
    counterparts: [...new Set(ends(own))].filter((id) => !selected.includes(id)),
    members,
    inView: [...new Set([...selected, ...members, ...ends(own)])],
    first: new Set(first),
  };
}
