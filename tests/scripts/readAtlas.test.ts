import { copyFile, mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PUBLISHED_DATA } from "../../scripts/dataFolder";
import { readAtlas } from "../../scripts/readAtlas";
import { soundAtlas } from "../domain/buildAtlas";
import { FROZEN_DATA } from "../fixtures/frozenAtlas";
import { writeDataFolder } from "./writeDataFolder";

type Case = {
  when: string;
  spoil: (folder: string) => Promise<void>;
  at: string;
  problem: string;
  remedy: string;
};

const citiesIn = (folder: string) => join(folder, "cities.json");

const CASES: Case[] = [
  {
    when: "a file is missing",
    spoil: (folder) => rm(citiesIn(folder)),
    at: "cities.json › whole file › ",
    problem: "missing",
    remedy: "nine data files",
  },
  {
    when: "a file is a folder",
    spoil: async (folder) => {
      await rm(citiesIn(folder));
      await mkdir(citiesIn(folder));
    },
    at: "cities.json › whole file › ",
    problem: "cannot be read (EISDIR)",
    remedy: "Make sure",
  },
  {
    when: "a file is larger than 5 MiB",
    spoil: (folder) => truncate(citiesIn(folder), 5 * 1024 ** 2 + 1),
    at: "cities.json › whole file › ",
    problem: "has 5.0 MiB",
    remedy: "below 5 MiB",
  },
  {
    when: "a file is not in UTF-8",
    spoil: (folder) => writeFile(citiesIn(folder), Buffer.from('{"cities": "Li\u00e8ge"}', "latin1")),
    at: "cities.json › whole file › ",
    problem: "not in UTF-8",
    remedy: "UTF-8",
  },
  {
    when: "a file is empty",
    spoil: (folder) => writeFile(citiesIn(folder), ""),
    at: "cities.json › whole file › line 1, column 1",
    problem: "Broken JSON: The file is empty.",
    remedy: "Restore",
  },
  {
    when: "a file is broken JSON",
    spoil: async (folder) =>
      writeFile(citiesIn(folder), (await readFile(citiesIn(folder), "utf8")).replace("],", "]")),
    at: "cities.json › whole file › line 49, column 7",
    problem: "Broken JSON: A comma is missing",
    remedy: "Put a comma",
  },
  {
    when: "a record has a key twice",
    spoil: async (folder) =>
      writeFile(
        citiesIn(folder),
        (await readFile(citiesIn(folder), "utf8")).replace('"country"', '"id": "antwerp", "country"'),
      ),
    at: "cities.json › whole file › line 6, column 7",
    problem: 'The key "id" stands in this object already.',
    remedy: "Delete one",
  },
  {
    when: "a file has a name that no part of the atlas has",
    spoil: (folder) => copyFile(citiesIn(folder), join(folder, "citys.json")),
    at: "citys.json › whole file › ",
    problem: "No part of the atlas",
    remedy: 'Did you mean "cities.json"?',
  },
];

describe("a folder of data", () => {
  it("gives the atlas of the sound files", async () => {
    expect(await readAtlas(await writeDataFolder(soundAtlas))).toEqual({ atlas: soundAtlas, problems: [] });
  });

  it("may hold generated files, schemas, other kinds of files and byte order marks", async () => {
    const folder = await writeDataFolder(soundAtlas);
    await writeFile(join(folder, "atlas.en.json"), "{}");
    await writeFile(join(folder, "schema", "cities.schema.json"), "{}");
    await writeFile(join(folder, "README.md"), "Hello");
    await writeFile(citiesIn(folder), `\ufeff${await readFile(citiesIn(folder), "utf8")}`);
    expect((await readAtlas(folder)).problems).toEqual([]);
  });

  it.each(CASES)("is refused when $when", async ({ spoil, at, problem, remedy }) => {
    const folder = await writeDataFolder(soundAtlas);
    await spoil(folder);
    const { atlas, problems } = await readAtlas(folder);
    expect(atlas).toBeUndefined();
    expect(problems.map(({ file, record, field }) => `${file} › ${record} › ${field}`)).toEqual([at]);
    expect(problems[0]?.problem).toContain(problem);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  it.each(["nowhere", "cities.json"])("is refused when it is no folder: %s", async (name) => {
    const folder = join(await writeDataFolder(soundAtlas), name);
    const { atlas, problems } = await readAtlas(folder);
    expect(atlas).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem).toBe("There is no such folder.");
  });
});

describe("the data of this repository", () => {
  it.each([
    ["published", PUBLISHED_DATA],
    ["frozen", FROZEN_DATA],
  ])("are sound: %s", async (_name, folder) => {
    const { atlas, problems } = await readAtlas(folder);
    expect(problems).toEqual([]);
    expect(atlas?.cities.length).toBeGreaterThan(0);
  });
});
