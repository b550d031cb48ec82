import { join } from "node:path";
import { basemapModules, GEOMETRY_FOLDER } from "./generate/basemap.ts";
import { writeChanged } from "./generate/writeChanged.ts";

// Run by hand: the atlases that the drawings are cut from are pinned, so what is made of them is in Git.
for (const [name, text] of Object.entries(await basemapModules()))
  await writeChanged(join(GEOMETRY_FOLDER, name), text);
