import type { Box } from "@/basemap/camera";
import { chooseMarks, MOST_OF_MANY, type Ranked } from "@/basemap/chooseMarks";
import { isNearBox } from "@/basemap/fractions";
import type { FrameId } from "@/basemap/frames";
import { project } from "@/basemap/projection";
import type { AtlasIndex, IndexedCity } from "@/domain/atlasIndex";
import type { Drawn } from "@/domain/drawn";
import { cutEnds, type DrawnLine } from "@/domain/drawnLines";
import { findCity } from "@/domain/lookUp";
import { hasKind } from "@/domain/partnership";
import { frameOf } from "./frameOf";
import type { FrameView } from "./framing";

/** Of what a page may draw, what its first picture does. */
export type ChosenPlaces = {
  cities: readonly string[];
  lines: readonly DrawnLine[];
  /** Cities that stand as one mark, the most important first. */
  groups: readonly (readonly [string, ...string[]])[];
};

/** More lines than these hide one another. Those to a city in a group are not seen before it parts. */
export const MOST_LINES = 60;

/** What a city is counts for more than any number of connections. */
const STEP = 10_000;

type Weights = ReadonlyMap<string, number>;

const weights = new WeakMap<AtlasIndex["partnerships"], Weights>();

/** Connections of each city; one in a City Pair comes before all others. */
function weightsOf({ partnerships }: AtlasIndex): Weights {
  const known = weights.get(partnerships);
  if (known) return known;
  const made = new Map<string, number>();
  for (const partnership of partnerships) {
    const least = hasKind(partnership, "city-pair") ? STEP : 0;
    for (const id of [partnership.belgianCity, partnership.usCity])
      made.set(id, Math.max(made.get(id) ?? 0, least) + 1);
  }
  weights.set(partnerships, made);
  return made;
}

/** The more important, the higher: what the page is about, its counterparts, ends of its lines, City Pair, connections. */
function rankIn(atlas: AtlasIndex, drawn: Drawn): (id: string) => number {
  const its = weightsOf(atlas);
  const [selected, near, inView] = [
    new Set(drawn.selected),
    new Set([...drawn.counterparts, ...drawn.members]),
    new Set(drawn.inView),
  ];
  return (id) => {
    const focus = selected.has(id) ? 6 : near.has(id) ? 4 : inView.has(id) ? 2 : 0;
    return focus * STEP + (its.get(id) ?? 0);
  };
}

function chooseFrame(cities: readonly IndexedCity[], box: Box, rankOf: (id: string) => number) {
  const ranked = cities.map(({ id, coordinates }): Ranked & { id: string } => ({
    id,
    ...project(coordinates),
    rank: rankOf(id),
  }));
  const all = chooseMarks(ranked, MOST_OF_MANY);
  // Only where they are many, those that no frame shows are left out.
  return all.groups.length === 0
    ? all
    : chooseMarks(
        ranked.filter((point) => isNearBox(point, box)),
        MOST_OF_MANY,
      );
}

/** Chooses marks and lines for both frames; all of them where they are few. */
export function choosePlaces(
  atlas: AtlasIndex,
  drawn: Drawn,
  views: Record<FrameId, FrameView>,
): ChosenPlaces {
  const rankOf = rankIn(atlas, drawn);
  const cities = drawn.cities.map((id) => findCity(atlas, id));
  const frames = (["us", "be"] as const).map((frame) =>
    chooseFrame(
      cities.filter((city) => frameOf(city) === frame),
      views[frame].box,
      rankOf,
    ),
  );
  const alone = new Set(frames.flatMap((chosen) => chosen.alone.map(({ id }) => id)));
  return {
    cities: drawn.cities.filter((id) => alone.has(id)),
    lines: chooseLines(drawn.lines, alone),
    groups: frames.flatMap(({ groups }) =>
      groups.map(([first, ...rest]): [string, ...string[]] => [first.id, ...rest.map(({ id }) => id)]),
    ),
  };
}

/** Those of the selection, then those between cities that stand alone, before others; in the order in which they came. */
function chooseLines(lines: readonly DrawnLine[], alone: ReadonlySet<string>): readonly DrawnLine[] {
  if (lines.length <= MOST_LINES) return lines;
  const importance = (line: DrawnLine) =>
    (line.isSelected ? 2 : 0) + (cutEnds(line, (city) => alone.has(city)) ? 1 : 0);
  const kept = lines.toSorted((one, other) => importance(other) - importance(one)).slice(0, MOST_LINES);
  const isKept = new Set(kept);
  return lines.filter((line) => isKept.has(line));
}
