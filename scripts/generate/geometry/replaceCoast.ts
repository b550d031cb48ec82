import { type Area, arcsOf, type PlanarTopology, type Position, withArcs } from "./planarTopology";

/**
 * Replaces the country's coast in a world map, whose land runs on beneath the country. The country itself is drawn
 * from a finer source: a second coast that differs from its own by a hair would look out from under it.
 * `coastBetween` gives the line between two of the country's borders, ends included.
 */
export function replaceCoast(
  world: PlanarTopology,
  country: readonly Area[],
  neighbours: readonly Area[],
  coastBetween: (start: Position, end: Position) => Position[],
): PlanarTopology {
  const onlyCountry = arcsOf(country);
  for (const arc of arcsOf(neighbours)) onlyCountry.delete(arc);
  return withArcs(
    world,
    world.arcs.map((arc, index) => {
      const [start, end] = [arc[0], arc.at(-1)];
      if (!onlyCountry.has(index) || start === undefined || end === undefined) return arc;
      const isIsland = start[0] === end[0] && start[1] === end[1];
      return isIsland ? [start, start, start, start] : coastBetween(start, end);
    }),
  );
}
