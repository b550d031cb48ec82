import { readdir } from "node:fs/promises";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { type AtlasProblem, shorten } from "@/domain/atlasProblem";
import { suggestion } from "@/domain/nearestWord";

const EXPECTED = DATA_FILE_NAMES.map((name) => `${name}.json`);

/** `atlas.en.json` and `briefings.en.json`, made from the data files. */
const GENERATED = /^(atlas|briefings)\.[a-z]{2}\.json$/;

/** JSON files beside the data that nothing would ever read: misspelt names, copies. */
export async function findStrayFiles(folder: string): Promise<AtlasProblem[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.json$/i.test(name) && !EXPECTED.includes(name) && !GENERATED.test(name))
    .sort()
    .map((name) => ({
      file: shorten(name),
      record: "whole file",
      field: "",
      problem: "No part of the atlas has this name.",
      remedy: `${suggestion(name, EXPECTED)} Otherwise move it out of the folder.`.trim(),
    }));
}
