import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { parseAtlas } from "@/domain/parseAtlas";
import { dataFolders, PUBLISHED_DATA } from "../../scripts/dataFolder";
import { generatePublicFolder } from "../../scripts/generate/publicFolder";
import { soundAtlas } from "../domain/buildAtlas";
import { writeDataFolder } from "./writeDataFolder";

describe("the folders of a data set", () => {
  it("are those of the published data where DATA_DIR is not set", () => {
    expect(dataFolders(undefined)).toEqual(dataFolders("public/data/"));
    expect(dataFolders("").data).toBe(PUBLISHED_DATA);
  });

  it("are no other set's, whatever their names", () => {
    const sets = [dataFolders("public/data"), dataFolders("elsewhere/data")];
    expect(new Set(sets.flatMap((set) => Object.values(set))).size).toBe(4);
  });
});

describe("what the site serves as it is", () => {
  it("has the data that it was made from, and forgets what public/ no longer has", async () => {
    const folder = await writeDataFolder(soundAtlas);
    const before = await readdir(folder);
    const target = await mkdtemp(join(tmpdir(), "public-"));
    onTestFinished(() => rm(target, { recursive: true }));
    await writeFile(join(target, "former.js"), "");
    await generatePublicFolder(folder, target);
    const read = (name: string) => readFile(join(target, "data", name), "utf8");
    for (const name of DATA_FILE_NAMES) {
      expect(await read(`${name}.json`)).toBe(await readFile(join(folder, `${name}.json`), "utf8"));
      expect(JSON.parse(await read(`schema/${name}.schema.json`)).title).toBe(`${name}.json`);
    }
    expect(parseAtlas(JSON.parse(await read("atlas.en.json"))).kind).toBe("parsed");
    expect(JSON.parse(await read("briefings.en.json"))).toHaveLength(soundAtlas.briefings.length);
    expect(existsSync(join(target, "embed.js"))).toBe(true);
    expect(existsSync(join(target, "former.js"))).toBe(false);
    expect(await readdir(folder), "nothing is written beside the data").toEqual(before);
  });
});
