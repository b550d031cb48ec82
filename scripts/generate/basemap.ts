import { countryOutlines } from "./geometry/countryOutlines";
import { countryShores } from "./geometry/countryShores";
import { drawAtlantic } from "./geometry/drawAtlantic";
import { drawBelgium } from "./geometry/drawBelgium";
import { drawUnitedStates } from "./geometry/drawUnitedStates";

/** Where the modules are. */
export const GEOMETRY_FOLDER = "src/basemap/geometry";

const NOTICE =
  "// Made by `npm run generate:geometry` from public domain and open map data; not to be edited.\n";

/**
 * Both frames' drawings, that of the Atlantic, and the countries' outlines and shores, cut out of the installed atlases.
 * By the name of the module's file.
 */
export async function basemapModules(): Promise<Record<string, string>> {
  const [us, usNear, be, beNear, atlantic, outlines, shores] = await Promise.all([
    drawUnitedStates("whole"),
    drawUnitedStates("near"),
    drawBelgium("whole"),
    drawBelgium("near"),
    drawAtlantic(),
    countryOutlines(),
    countryShores(),
  ]);
  return {
    "us.ts": drawingModule(us),
    "usNear.ts": drawingModule(usNear),
    "be.ts": drawingModule(be),
    "beNear.ts": drawingModule(beNear),
    "atlantic.ts": drawingModule(atlantic),
    "shores.ts": `${NOTICE}/** Rings of x, y, x, y in hundredths of a world pixel. */\nexport const shores: Record<"us" | "be", number[][]> = ${JSON.stringify(shores)};\n`,
    "outlines.ts": `${NOTICE}type Outline = [lng: number, lat: number][][];\nexport const outlines: Record<"BE" | "US", { own: Outline; neighbors: Outline }> = ${JSON.stringify(outlines)};\n`,
  };
}

function drawingModule(drawing: unknown): string {
  const type = 'import type { Drawing } from "@/basemap/drawingFormat";\n';
  return `${NOTICE}${type}\nexport const drawing: Drawing = ${JSON.stringify(drawing)};\n`;
}
