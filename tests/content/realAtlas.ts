import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "@/content/reading";
import type { Atlas } from "@/domain/atlas";
import { parseAtlas } from "@/domain/parseAtlas";
import messages from "@/i18n/compiled/en";

function readPublishedAtlas(): Atlas {
  const path = join(import.meta.dirname, "../../public/data/atlas.en.json");
  const parsed = parseAtlas(JSON.parse(readFileSync(path, "utf8")));
  if (parsed.kind === "broken") throw new Error("Run npm run generate: the published atlas is not sound.");
  return parsed.atlas;
}

/** The atlas that is published, as the browser gets it. */
export const realAtlas: Atlas = readPublishedAtlas();

export const realReading: Reading = { atlas: realAtlas, locale: "en", messages };
