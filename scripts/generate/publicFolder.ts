import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { DATA_FOLDER, MADE_PUBLIC_FOLDER } from "../dataFolder.ts";
import { generateAtlasFiles } from "./atlasFiles.ts";
import { generateSchemas } from "./schemas.ts";

const SOURCE = "public";
const DATA = "data";

/**
 * Assembles what the site serves as it is: `public/`, but in its `data/` the files of the chosen data folder, their
 * schemas and what the browser loads of them. Throws an error that lists every problem of the data.
 */
export async function generatePublicFolder(folder = DATA_FOLDER, target = MADE_PUBLIC_FOLDER): Promise<void> {
  const data = join(target, DATA);
  await mkdir(data, { recursive: true });
  await generateAtlasFiles(folder, data);
  await generateSchemas(data);
  for (const name of DATA_FILE_NAMES) await cp(join(folder, `${name}.json`), join(data, `${name}.json`));
  const names = (await readdir(SOURCE)).filter((name) => name !== DATA);
  for (const name of names) await cp(join(SOURCE, name), join(target, name), { recursive: true });
  // What an earlier run put there and `public/` no longer has.
  const left = (await readdir(target)).filter((name) => name !== DATA && !names.includes(name));
  for (const name of left) await rm(join(target, name), { recursive: true });
}
