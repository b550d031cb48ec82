import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { project } from "@/basemap/projection";

/** World pixels at zoom 0, x before y as GeoJSON has it. */
export type Position = [x: number, y: number];

export type Area = Polygon | MultiPolygon;

/** A TopoJSON topology with its arcs in world pixels instead of quantized degrees. */
export type PlanarTopology = { topology: Topology; arcs: Position[][]; areas: (object: string) => Area[] };

const { resolve } = createRequire(import.meta.url);

/** Reads a TopoJSON file of an installed package, given as `<package>/<path>`. */
export async function readPlanarTopology(file: string): Promise<PlanarTopology> {
  const quantized = JSON.parse(await readFile(resolve(file), "utf8")) as Topology;
  return planarTopology(
    quantized,
    decodeArcs(quantized).map((arc) => arc.map(toWorld)),
  );
}

/** The same areas on other arcs, such as simplified ones. */
export function withArcs({ topology }: PlanarTopology, arcs: Position[][]): PlanarTopology {
  return planarTopology(topology, arcs);
}

/** The numbers of all arcs that these areas use. */
export function arcsOf(areas: readonly Area[]): Set<number> {
  return new Set(areas.flatMap(({ arcs }) => arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
}

function planarTopology({ objects }: Topology, arcs: Position[][]): PlanarTopology {
  const topology: Topology = { type: "Topology", objects, arcs };
  return {
    topology,
    arcs,
    areas: (object) =>
      (objects[object] as GeometryCollection).geometries.filter(
        (geometry): geometry is Area => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
      ),
  };
}

function decodeArcs({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs as Position[][];
  const [scaleX, scaleY] = transform.scale;
  const [shiftX, shiftY] = transform.translate;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return (arc as Position[]).map(([deltaX, deltaY]): Position => {
      x += deltaX;
      y += deltaY;
      return [x * scaleX + shiftX, y * scaleY + shiftY];
    });
  });
}

function toWorld([lng, lat]: Position): Position {
  const { x, y } = project({ lat, lng });
  return [x, y];
}
