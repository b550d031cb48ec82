import { saveFile } from "@/ui/later/saveFile";

/** Saves what is kept of a briefing as it is, also where it cannot be read. */
export function saveBrokenDraft({ id, raw }: { id: string; raw: string }): void {
  saveFile(new Blob([raw], { type: "application/json" }), `briefing-${id}.json`);
}
