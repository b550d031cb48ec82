import { readdir } from "node:fs/promises";
import { writeChanged } from "../writeChanged.ts";
import { borderRules } from "./borderRules.ts";
import { roomsPicture } from "./roomsPicture.ts";

/**
 * Writes what follows from the table of rooms. Both files are in Git, other than all else that is generated: the linter
 * of an editor and a reader of the docs have them without a step before.
 */
export async function generateRooms(): Promise<void> {
  await writeChanged("biome.borders.json", borderRules(await readdir("src/features")));
  await writeChanged("docs/rooms.svg", roomsPicture());
}
