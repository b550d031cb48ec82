import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataFile } from "@/atlas-check/files/parseDataFile";
import { type Atlas, DATA_FILE_NAMES, type DataFile } from "@/domain/atlas";
import { parseAtlas } from "@/domain/parseAtlas";
import { briefingInLocale, parseShippedBriefings } from "@/domain/plainBriefing";
import { PUBLISHED_DATA } from "../../scripts/dataFolder";
import { generateAtlasFiles } from "../../scripts/generate/atlasFiles";
import { atlasInLocale } from "../../scripts/generate/atlasInLocale";
import { generateSchemas, schemaOf } from "../../scripts/generate/schemas";
import { brokenFiles } from "../atlas-check/brokenFiles";
import { breakAtlas, item, soundAtlas } from "../domain/buildAtlas";
import { writeDataFolder } from "./writeDataFolder";

const readJson = async (...path: string[]) => JSON.parse(await readFile(join(...path), "utf8"));

describe("the JSON Schemas", () => {
  const validators = new Map<DataFile, ValidateFunction>(
    DATA_FILE_NAMES.map((file) => [file, new Ajv({ strict: true }).compile(schemaOf(file))]),
  );
  const accepts = (file: DataFile, value: unknown) => validators.get(file)?.(value);

  it.each(DATA_FILE_NAMES)("accept the published %s.json", async (file) => {
    expect(
      accepts(file, await readJson(PUBLISHED_DATA, `${file}.json`)),
      JSON.stringify(validators.get(file)?.errors),
    ).toBe(true);
  });

  it.each(DATA_FILE_NAMES)("are named by the published %s.json", async (file) => {
    const { $schema } = await readJson(PUBLISHED_DATA, `${file}.json`);
    expect($schema).toBe(`./schema/${file}.schema.json`);
  });

  it("agree with the parser on everything that is put into a file", () => {
    fc.assert(
      fc.property(brokenFiles, ({ file, envelope }) => {
        expect(accepts(file, envelope)).toBe(parseDataFile(file, envelope).kind === "parsed");
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, (draft: Atlas) => void, DataFile]>([
    ["a tag", (draft) => Object.assign(item(draft.events).title, { en: "<b>x</b>" }), "events"],
    ["white space around a text", (draft) => Object.assign(item(draft.events).title, { en: "x " }), "events"],
    ["a long name", (draft) => Object.assign(item(draft.sources), { title: "x".repeat(121) }), "sources"],
    ["an id in capitals", (draft) => Object.assign(item(draft.cities), { id: "Antwerp" }), "cities"],
    ["no citation", (draft) => item(item(draft.events).claims).citations.pop(), "events"],
    ["an unknown key", (draft) => Object.assign(item(draft.events), { note: "x" }), "events"],
  ])("refuse %s, as the parser does", (_, change, file) => {
    const envelope = { [file]: breakAtlas(change)[file] };
    expect(accepts(file, envelope)).toBe(false);
    expect(parseDataFile(file, envelope).kind).toBe("broken");
  });

  it("are written with a relative id, one a file", async () => {
    const folder = await writeDataFolder(soundAtlas);
    await generateSchemas(folder);
    for (const file of DATA_FILE_NAMES) {
      const schema = await readJson(folder, "schema", `${file}.schema.json`);
      expect(schema.$id).toBe(`${file}.schema.json`);
      expect(schema.title).toBe(`${file}.json`);
      expect(new Ajv().compile(schema)({ [file]: soundAtlas[file] })).toBe(true);
    }
  });
});

describe("the file for the browser", () => {
  const translated = breakAtlas((draft) => {
    Object.assign(draft.about.title, { nl: "Een kleine atlas", fr: "Un petit atlas" });
  });

  it("holds the whole atlas with English texts and all names of places", async () => {
    const folder = await writeDataFolder(translated);
    await generateAtlasFiles(folder, folder);
    const json = await readFile(join(folder, "atlas.en.json"), "utf8");
    expect(parseAtlas(JSON.parse(json))).toEqual({ kind: "parsed", atlas: { ...soundAtlas, briefings: [] } });
    expect(json).not.toMatch(/\n| {2}/);
    expect(json).toContain('"nl":"Regio"');
  });

  it("can be made from the published data", async () => {
    const folder = await writeDataFolder(translated);
    for (const file of DATA_FILE_NAMES) {
      await copyFile(join(PUBLISHED_DATA, `${file}.json`), join(folder, `${file}.json`));
    }
    await generateAtlasFiles(folder, folder);
    expect(parseAtlas(await readJson(folder, "atlas.en.json")).kind).toBe("parsed");
  });

  it("keeps a translation for its own language, with English beside it as the schema wants", () => {
    expect(atlasInLocale(translated, "nl").atlas.about.title).toEqual({
      en: "A small atlas",
      nl: "Een kleine atlas",
    });
  });

  it("has each text reported that its language lacks", () => {
    const { problems } = atlasInLocale(translated, "nl");
    const fields = problems.map(({ file, record, field }) => `${file} › ${record} › ${field}`);
    expect(fields).toContain("about.json › about-organizers › text.nl");
    expect(fields).not.toContain("about.json › about › title.nl");
    expect(atlasInLocale(translated, "en").problems).toEqual([]);
  });
});

describe("the briefings for the browser", () => {
  it("are in a file of their own, with their texts in its language", async () => {
    const folder = await writeDataFolder(
      breakAtlas((draft) => Object.assign(item(draft.briefings).title, { nl: "Een korte briefing" })),
    );
    await generateAtlasFiles(folder, folder);
    const written: unknown = await readJson(folder, "briefings.en.json");
    const { id, title, author, slides, ...its } = item(soundAtlas.briefings);
    expect(written).toEqual([{ id, ...briefingInLocale({ id, title, author, slides, ...its }, "en") }]);
    expect(parseShippedBriefings(written)).toEqual(written);
  });

  it("that are published say what their data file says", async () => {
    const folder = await writeDataFolder(soundAtlas);
    for (const file of DATA_FILE_NAMES) {
      await copyFile(join(PUBLISHED_DATA, `${file}.json`), join(folder, `${file}.json`));
    }
    await generateAtlasFiles(folder, folder);
    const { briefings } = await readJson(folder, "briefings.json");
    const inEnglish = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(inEnglish);
      if (typeof value !== "object" || value === null) return value;
      if ("en" in value) return value.en;
      return Object.fromEntries(Object.entries(value).map(([key, its]) => [key, inEnglish(its)]));
    };
    expect(await readJson(folder, "briefings.en.json")).toEqual(inEnglish(briefings));
  });
});
