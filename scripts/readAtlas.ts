import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type CheckedAtlas, checkDataFiles } from "@/atlas-check/files/checkDataFiles";
import { inFileOrder } from "@/atlas-check/files/inFileOrder";
import { isInsideCountry } from "@/basemap/isInsideCountry";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { type AtlasProblem, shorten } from "@/domain/atlasProblem";
import { SOURCES_FOLDER } from "./dataFolder.ts";
import { findStrayFiles } from "./findStrayFiles.ts";
import { readJsonFile } from "./json/readJsonFile.ts";

/**
 * Reads the data files of a folder and checks them, each alone and all together. `atlas` is there where `problems`
 * is empty.
 */
export async function readAtlas(folder: string): Promise<CheckedAtlas> {
  if (!(await isFolder(folder))) return { problems: [noFolder(folder)] };
  const problems = await findStrayFiles(folder);
  const envelopes: Record<string, unknown> = {};
  for (const name of DATA_FILE_NAMES) {
    const read = await readJsonFile(join(folder, `${name}.json`));
    problems.push(...read.problems);
    if (read.content !== undefined) envelopes[name] = read.content;
  }
  const checked = checkDataFiles(envelopes, { isInsideCountry, sourceTexts: await readSourceTexts() });
  problems.push(...checked.problems);
  return problems.length === 0 ? checked : { problems: inFileOrder(problems) };
}

/** The texts that quotations are looked up in, by the id of their source; never part of the site. */
async function readSourceTexts(): Promise<Map<string, string>> {
  const names = (await readdir(SOURCES_FOLDER)).filter((name) => name.endsWith(".txt"));
  const texts = names.map(
    async (name) =>
      [name.slice(0, -".txt".length), await readFile(join(SOURCES_FOLDER, name), "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function noFolder(folder: string): AtlasProblem {
  return {
    file: shorten(folder, 200),
    record: "",
    field: "",
    problem: "There is no such folder.",
    remedy: "Name the folder that holds about.json, cities.json and the other data files.",
  };
}
