import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { atlasProblems } from "@/atlas-check/atlasProblems";
import type { SchemaPart } from "@/atlas-check/schemaPart";
import { type Atlas, atlasSchema } from "@/domain/atlas";
import { SUBJECT_FIELDS } from "@/domain/subject";
import { PUBLISHED_DATA, SOURCES_FOLDER } from "../../scripts/dataFolder";
import { breakAtlas, isInsideBox } from "../domain/buildAtlas";
import { readDataFolder } from "../fixtures/readDataFolder";
import { ARTICLE, quoteArticle } from "./quotationCases";

const context = { isInsideCountry: isInsideBox, sourceTexts: new Map([["duffin", ARTICLE]]) };

const quoting = (text: string): Atlas => breakAtlas((draft) => quoteArticle(draft, { text }));

/** The keys of all fields that can hold an unknown value, one with a `sentence`. */
function fieldsOfUnknowns(part: SchemaPart, field = ""): string[] {
  switch (part.type) {
    case "optional":
      return fieldsOfUnknowns(part.wrapped, field);
    case "array":
      return fieldsOfUnknowns(part.item, field);
    case "variant":
      return part.options.flatMap((option) => fieldsOfUnknowns(option, field));
    case "strict_object":
      return Object.entries(part.entries).flatMap(([key, entry]) =>
        key === "sentence" ? [field] : fieldsOfUnknowns(entry, key),
      );
    default:
      return [];
  }
}

describe("a quotation of a source whose text is kept", () => {
  it.each([
    { text: "led by the mayor visited", label: "over the end of a line" },
    { text: 'visited "Columbus", Ohio, in 2014 - and', label: "with typewriter signs" },
    { text: "A delegation […] visited “Columbus” […] came back.", label: "with omissions" },
    { text: "[…] led by the mayor […]", label: "with omissions at both ends" },
  ])("may stand $label", ({ text }) => {
    expect(atlasProblems(quoting(text), context)).toEqual([]);
  });

  it("is one of a source that the data have", async () => {
    const names = (await readdir(SOURCES_FOLDER)).filter((name) => name.endsWith(".txt"));
    const ids = readDataFolder(PUBLISHED_DATA).sources.map(({ id }) => `${id}.txt`);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !ids.includes(name))).toEqual([]);
  });
});

describe("the subjects of gaps", () => {
  it("have a word for every field that can be unknown", () => {
    const fields = new Set(fieldsOfUnknowns(atlasSchema));
    expect(fields.size).toBeGreaterThan(5);
    const known: readonly string[] = SUBJECT_FIELDS;
    expect([...fields].filter((field) => !known.includes(field))).toEqual([]);
  });

  it("are told apart by what narrows them", () => {
    const atlas = breakAtlas((draft) => {
      quoteArticle(draft, {
        answers: [{ record: "vilvoorde-to-columbus", field: "participants", of: "columbus" }],
      });
    });
    expect(atlasProblems(atlas, context)).toEqual([]);
  });

  it("name the gap and the words that answer it", () => {
    const atlas = breakAtlas((draft) => {
      quoteArticle(draft, { answers: [{ record: "vilvoorde-to-columbus", field: "participants" }] });
    });
    expect(atlasProblems(atlas, context)).toEqual([
      {
        file: "about.json",
        record: "gap-leader",
        field: "about.0",
        problem:
          'calls the participants of vilvoorde-to-columbus unknown, but delegations.json › vilvoorde-went › citations.0.quotation answers it from "duffin": "led by the mayor"',
        remedy: expect.stringContaining("delete the gap"),
      },
    ]);
  });
});
