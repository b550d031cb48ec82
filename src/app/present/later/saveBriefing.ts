import type { OwnBriefing } from "@/domain/ownBriefing";
import { briefingFileName, briefingFileText } from "@/export/briefingFile";
import { saveFile } from "@/ui/later/saveFile";

/** Has the browser save a briefing as a file; gives its name. */
export function saveBriefing(briefing: OwnBriefing, day: string): string {
  const name = briefingFileName(briefing.title, day, "json");
  saveFile(new Blob([briefingFileText(briefing)], { type: "application/json" }), name);
  return name;
}
