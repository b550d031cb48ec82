import { generateAtlasFiles } from "./generate/atlasFiles.ts";
import { generateBasemap } from "./generate/basemap.ts";
import { generateFonts } from "./generate/fonts.ts";
import { generateLeafletStyles } from "./generate/leafletStyles.ts";
import { generateMessages } from "./generate/messages.ts";
import { generateSchemas } from "./generate/schemas.ts";

// What is made from packages and data before Vite, the tests or an editor can see it.
await Promise.all([
  generateBasemap(),
  generateFonts(),
  generateMessages(),
  generateSchemas(),
  generateLeafletStyles(),
]);
await generateAtlasFiles();
// These import what was generated above, which a fresh copy does not have before.
const [{ generatePlaces }, { generateTimeline }] = await Promise.all([
  import("./generate/places.ts"),
  import("./generate/timeline.ts"),
]);
await Promise.all([generatePlaces(), generateTimeline()]);
