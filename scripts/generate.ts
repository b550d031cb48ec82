import { generateAtlasFiles } from "./generate/atlasFiles.ts";
import { generateBasemap } from "./generate/basemap.ts";
import { generateFonts } from "./generate/fonts.ts";
import { generateLeafletStyles } from "./generate/leafletStyles.ts";
import { generateMessages } from "./generate/messages.ts";
import { generatePlaces } from "./generate/places.ts";
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
// Not imported above: the timeline is arranged by the widths that the fonts have just given.
const { generateTimeline } = await import("./generate/timeline.ts");
await Promise.all([generatePlaces(), generateTimeline()]);
