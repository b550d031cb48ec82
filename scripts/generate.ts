import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "@/domain/atlas";
import { MADE_PUBLIC_FOLDER, MADE_STYLES_FOLDER } from "./dataFolder.ts";
import { generateBasemap } from "./generate/basemap.ts";
import { generateFonts } from "./generate/fonts.ts";
import { generateLeafletStyles } from "./generate/leafletStyles.ts";
import { generateMessages } from "./generate/messages.ts";
import { generatePublicFolder } from "./generate/publicFolder.ts";
import { generateSchemas } from "./generate/schemas.ts";

// What is made from packages and data before Vite, the tests or an editor can see it.
await Promise.all([
  generateBasemap(),
  generateFonts(),
  generateMessages(),
  generateSchemas(),
  generateLeafletStyles(),
]);
await generatePublicFolder();
// These import what was generated above, which a fresh copy does not have before.
const [{ placesStyles }, { timelineStyles }] = await Promise.all([
  import("./generate/places.ts"),
  import("./generate/timeline.ts"),
]);
const atlas: Atlas = JSON.parse(await readFile(join(MADE_PUBLIC_FOLDER, "data/atlas.en.json"), "utf8"));
await mkdir(MADE_STYLES_FOLDER, { recursive: true });
await writeFile(join(MADE_STYLES_FOLDER, "places.css"), placesStyles());
await writeFile(join(MADE_STYLES_FOLDER, "timeline.css"), await timelineStyles(atlas));
