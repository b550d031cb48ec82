import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MADE_STYLES_FOLDER } from "../dataFolder.ts";
import { generatePublicFolder } from "./publicFolder.ts";

/**
 * Makes what is derived from the data. Needs what is made from packages and messages. Throws an error that lists every
 * problem of the data, before it has written anything.
 */
export async function generateFromData(): Promise<void> {
  await generatePublicFolder();
  // These import what was generated before, which a fresh copy does not have.
  const { placesStyles } = await import("./places.ts");
  await mkdir(MADE_STYLES_FOLDER, { recursive: true });
  await writeFile(join(MADE_STYLES_FOLDER, "places.css"), placesStyles());
}
