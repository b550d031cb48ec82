import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Atlas, DATA_FILE_NAMES } from "@/domain/atlas";

/** A new folder with the data files of the atlas, gone when the test ends. */
export async function writeDataFolder(atlas: Atlas): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-data-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "schema"));
  for (const file of DATA_FILE_NAMES) {
    const envelope = { $schema: `./schema/${file}.schema.json`, [file]: atlas[file] };
    await writeFile(join(folder, `${file}.json`), JSON.stringify(envelope, undefined, 2));
  }
  return folder;
}
