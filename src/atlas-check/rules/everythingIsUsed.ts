import { type Atlas, DATA_FILE_NAMES, type DataFile } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { cityReferences, sourceReferences } from "./references";
import { problemAt, type RuleContext } from "./rule";

/** Where to be named places a city on the map: it must be part of an exchange. */
const PLACES_CITIES: Record<DataFile, boolean> = {
  about: false,
  cities: false,
  partnerships: true,
  programs: true,
  delegations: true,
  outcomes: false,
  events: true,
  sources: false,
  briefings: false,
};

export function everySourceIsCited(atlas: Atlas, { unread }: RuleContext): AtlasProblem[] {
  // What cites it may be what could not be read.
  if (unread) return [];
  const used = new Set(sourceReferences(atlas).map(({ id }) => id));
  return atlas.sources.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const remedy = "Cite it where it bears a claim, name it in a gap, or delete it.";
    return [problemAt(atlas, ["sources", index, "id"], "No claim, figure or gap uses this source.", remedy)];
  });
}

export function everyCityIsPartOfAnExchange(atlas: Atlas, { unread }: RuleContext): AtlasProblem[] {
  if (unread) return [];
  const placed = cityReferences(atlas).filter(({ path: [file] }) =>
    DATA_FILE_NAMES.some((name) => name === file && PLACES_CITIES[name]),
  );
  const used = new Set(placed.map(({ id }) => id));
  return atlas.cities.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const problem = "No partnership, program, delegation or event names this city.";
    return [
      problemAt(
        atlas,
        ["cities", index, "id"],
        problem,
        "Name it in one of them with a claim, or delete the city.",
      ),
    ];
  });
}
