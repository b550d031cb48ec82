import { mkdir, writeFile } from "node:fs/promises";
import { countryOutlines } from "./geometry/countryOutlines";
import { countryShores } from "./geometry/countryShores";
import { drawAtlantic } from "./geometry/drawAtlantic";
import { drawBelgium } from "./geometry/drawBelgium";
import { drawUnitedStates } from "./geometry/drawUnitedStates";

const FOLDER = "src/basemap/geometry";
const NOTICE = "// Made by `npm run generate` from public domain and open map data; not to be edited.\n";

/** Cuts both frames' drawings, that of the Atlantic and the countries' outlines and shores out of the installed atlases, into `src/basemap/geometry/`. */
export async function generateBasemap(): Promise<void> {
  const [us, usNear, be, atlantic, outlines, shores] = await Promise.all([
    drawUnitedStates("whole"),
    drawUnitedStates("near"),
    drawBelgium(),
    drawAtlantic(),
    countryOutlines(),
    countryShores(),
  ]);
  await mkdir(FOLDER, { recursive: true });
  await Promise.all([
    writeFile(`${FOLDER}/us.ts`, drawingModule(us)),
    writeFile(`${FOLDER}/usNear.ts`, drawingModule(usNear)),
    writeFile(`${FOLDER}/be.ts`, drawingModule(be)),
    writeFile(`${FOLDER}/atlantic.ts`, drawingModule(atlantic)),
    writeFile(
      `${FOLDER}/shores.ts`,
      `${NOTICE}/** Rings of x, y, x, y in hundredths of a world pixel. */\nexport const shores: Record<"us" | "be", number[][]> = ${JSON.stringify(shores)};\n`,
    ),
    writeFile(
      `${FOLDER}/outlines.ts`,
      `${NOTICE}type Outline = [lng: number, lat: number][][];\nexport const outlines: Record<"BE" | "US", { own: Outline; neighbors: Outline }> = ${JSON.stringify(outlines)};\n`,
    ),
  ]);
}

function drawingModule(drawing: unknown): string {
  const type = 'import type { Drawing } from "@/basemap/drawingFormat";\n';
  return `${NOTICE}${type}\nexport const drawing: Drawing = ${JSON.stringify(drawing)};\n`;
}
