import type { Atlas } from "./atlas";
import { defaultCities, otherEnd, visitsOf } from "./connections";
import type { Page } from "./page";
import { hasKind, type Partnership } from "./partnership";

type Ends = { belgianCity: string; usCity: string };

/** A connection on the map; what it opens is its partnership or its delegation. */
export type DrawnLine = Ends & { isSelected: boolean } & (
    | { kind: "city-pair" | "sister-cities"; partnership: string }
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
};

function partnershipLine(partnership: Partnership, isSelected: boolean): DrawnLine {
  const { id, belgianCity, usCity } = partnership;
  const kind = hasKind(partnership, "city-pair") ? "city-pair" : "sister-cities";
  return { kind, partnership: id, belgianCity, usCity, isSelected };
}

function touches({ belgianCity, usCity }: Ends, cityId: string): boolean {
  return belgianCity === cityId || usCity === cityId;
}

function drawnForCity(atlas: Atlas, cityId: string): Drawn {
  // Sister cities are off until chosen; choosing a city that is in the atlas for them alone chooses them.
  const isInFirstPicture = defaultCities(atlas).includes(cityId);
  const partnerships = atlas.partnerships.filter(
    (partnership) => hasKind(partnership, "city-pair") || (!isInFirstPicture && touches(partnership, cityId)),
  );
  const visits = visitsOf(atlas).filter((visit) => touches(visit, cityId));
  const lines = [
    ...partnerships.map((partnership) => partnershipLine(partnership, touches(partnership, cityId))),
    ...visits.map(
      ({ delegation, belgianCity, usCity }): DrawnLine => ({
        kind: "visit",
        delegation: delegation.id,
        belgianCity,
        usCity,
        isSelected: true,
      }),
    ),
  ];
  const own = lines.filter(({ isSelected, kind }) => isSelected && kind !== "visit");
  const counterparts = own.map((line) => otherEnd(line, cityId));
  return withCities(atlas, { lines, selected: [cityId], counterparts, members: [] });
}

function drawnForPartnership(atlas: Atlas, partnershipId: string): Drawn {
  const shown = atlas.partnerships.filter(
    (partnership) => hasKind(partnership, "city-pair") || partnership.id === partnershipId,
  );
  const lines = shown.map((partnership) => partnershipLine(partnership, partnership.id === partnershipId));
  const selected = lines
    .filter(({ isSelected }) => isSelected)
    .flatMap((line) => [line.belgianCity, line.usCity]);
  return withCities(atlas, { lines, selected, counterparts: [], members: [] });
}

function drawnForProgram(atlas: Atlas, programId: string): Drawn {
  const program = atlas.programs.find(({ id }) => id === programId);
  return withCities(atlas, {
    lines: cityPairLines(atlas, programId === "city-pair"),
    selected: [],
    counterparts: [],
    members: program?.cities.map(({ city }) => city) ?? [],
  });
}

function cityPairLines(atlas: Atlas, isSelected: boolean): DrawnLine[] {
  return atlas.partnerships
    .filter((partnership) => hasKind(partnership, "city-pair"))
    .map((partnership) => partnershipLine(partnership, isSelected));
}

function withCities(atlas: Atlas, drawn: Omit<Drawn, "cities" | "inView">): Drawn {
  const ids = new Set([
    ...defaultCities(atlas),
    ...drawn.selected,
    ...drawn.members,
    ...drawn.lines.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]),
  ]);
  const counterparts = [...new Set(drawn.counterparts)];
  const ends = drawn.lines
    .filter(({ isSelected }) => isSelected)
    .flatMap((line) => [line.belgianCity, line.usCity]);
  const inView = [...new Set([...drawn.selected, ...drawn.members, ...ends])];
  // The order of the data, so that the same page always draws in the same order.
  const cities = atlas.cities.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  return { ...drawn, counterparts, inView, cities };
}

export function drawnOn(atlas: Atlas, page: Page): Drawn {
  switch (page.kind) {
    case "city":
      return drawnForCity(atlas, page.id);
    case "partnership":
      return drawnForPartnership(atlas, page.id);
    case "program":
      return drawnForProgram(atlas, page.id);
    default:
      return withCities(atlas, {
        lines: cityPairLines(atlas, false),
        selected: [],
        counterparts: [],
        members: [],
      });
  }
}
