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
import { generateTimelinePlaces } from "./generate/timelinePlaces.ts";

// What is made from packages and data before Vite, the tests or an editor can see it.
await Promise.all([
  generateBasemap(),
  generateFonts(),
  generateMessages(),
  generateSchemas(),
  generateLeafletStyles(),
  generateTimelinePlaces(),
]);
await generatePublicFolder();
// These import what was generated above, which a fresh copy does not have before.
const { placesStyles } = await import("./generate/places.ts");
const atlas: Atlas = JSON.parse(await readFile(join(MADE_PUBLIC_FOLDER, "data/atlas.en.json"), "utf8"));
await mkdir(MADE_STYLES_FOLDER, { recursive: true });
await writeFile(join(MADE_STYLES_FOLDER, "places.css"), placesStyles(atlas));
