import { generateFonts } from "./generate/fonts.ts";
import { generateFromData } from "./generate/fromData.ts";
import { generateGroundLabels } from "./generate/groundLabels.ts";
import { generateLeafletStyles } from "./generate/leafletStyles.ts";
import { generateMessages } from "./generate/messages.ts";
import { generateRooms } from "./generate/rooms/generateRooms.ts";
import { generateSchemas } from "./generate/schemas.ts";
import { generateTowns } from "./generate/towns.ts";

// What is made from packages and data before Vite, the tests or an editor can see it.
await Promise.all([
  generateFonts(),
  generateMessages(),
  generateSchemas(),
  generateLeafletStyles(),
  generateTowns(),
  generateGroundLabels(),
  generateRooms(),
]);
// It imports what was generated above, which a fresh copy does not have before.
const { generatePlaces } = await import("./generate/places.ts");
await generatePlaces();
await generateFromData();
