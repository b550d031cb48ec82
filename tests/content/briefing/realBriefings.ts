import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BriefingReading } from "@/content/briefing/briefingReading";
import { readBriefing } from "@/content/briefing/readBriefing";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { parseShippedBriefings, type ShippedBriefing } from "@/domain/plainBriefing";
import present from "@/i18n/compiled/present.en";
import { realReading } from "../realAtlas";

function readShipped(): ShippedBriefing[] {
  const path = join(import.meta.dirname, "../../../public/data/briefings.en.json");
  const shipped = parseShippedBriefings(JSON.parse(readFileSync(path, "utf8")));
  if (!shipped) throw new Error("Run npm run generate: the published briefings are not sound.");
  return shipped;
}

/** The briefings that are published, as the browser gets them. */
export const realBriefings: readonly ShippedBriefing[] = readShipped();

export const briefingReading: BriefingReading = { ...realReading, present };

/** Each of them in words, by its id. */
export const readBriefings: ReadonlyMap<string, BriefingContent> = new Map(
  realBriefings.map((briefing) => [briefing.id, readBriefing(briefingReading, briefing)]),
);

/** A published briefing that is known to be there. */
export function briefingCalled(id: string): BriefingContent {
  const briefing = readBriefings.get(id);
  if (!briefing) throw new Error(`There is no briefing ${id}`);
  return briefing;
}

/** Every slide that is published, with a name for a test. */
export const realSlides = [...readBriefings].flatMap(([id, { slides }]) =>
  slides.map((slide, index) => ({ name: `${id}/${index + 1}`, id, number: index + 1, slide })),
);
