import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { DATA_FILE_NAMES, DATA_FILES, type DataFile } from "@/domain/atlas";
import { basisSchema, citationsSchema, claimSchema, factSchema, gapSchema } from "@/domain/claim";
import { dateValueSchema, partialDateSchema } from "@/domain/dateValue";
import { idSchema } from "@/domain/identifier";
import { namesSchema, textSchema } from "@/domain/text";
import { PUBLISHED_DATA } from "../dataFolder.ts";

const DESCRIPTIONS: Record<DataFile, string> = {
  about: "What the atlas is about, who organises the exchanges, and what no source says.",
  cities: "Places on the map, with the evidence for their coordinates and populations.",
  partnerships: "Belgian and U.S. cities joined by City Pair, by a sister-city agreement, or by both.",
  programs: "Programs of exchange, training or dialogue, with the cities that sources name in them.",
  delegations: "People who travelled, or were to travel, under a program.",
  outcomes: "What a source says came of a program or a delegation.",
  events: "Meetings, graduations, announcements, and context.",
  sources: "The pages that claims rest on, graded.",
  briefings: "What is presented: slides with what they show, and notes for whoever speaks.",
};

/** Shapes that stand in many places: one definition each keeps the files readable. */
const DEFINITIONS: Record<string, v.GenericSchema> = {
  id: idSchema,
  text: textSchema,
  names: namesSchema,
  partialDate: partialDateSchema,
  date: dateValueSchema,
  citations: citationsSchema,
  basis: basisSchema,
  claim: claimSchema,
  gap: gapSchema,
  fact: factSchema,
};

/** Draft 7, because editors know it best. The rules across records are not in it: `npm run check:data` has them. */
export function schemaOf(file: DataFile): object {
  const { $schema, $defs, ...content } = toJsonSchema(DATA_FILES[file], {
    definitions: DEFINITIONS,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== "regex" || !("requirement" in valibotAction)) return undefined;
      const pattern =
        valibotAction.requirement instanceof RegExp ? valibotAction.requirement.source : undefined;
      // The converter knows one pattern a text and throws at the second.
      if (!pattern || jsonSchema.pattern === pattern) return undefined;
      return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern }] };
    },
  });
  return {
    $schema,
    $id: `${file}.schema.json`,
    title: `${file}.json`,
    description: DESCRIPTIONS[file],
    type: "object",
    properties: { $schema: { type: "string" }, [file]: content },
    required: [file],
    additionalProperties: false,
    $defs,
  };
}

/** Writes a JSON Schema for each data file, for editors that complete and check while one types. */
export async function generateSchemas(folder = PUBLISHED_DATA): Promise<void> {
  const target = join(folder, "schema");
  await mkdir(target, { recursive: true });
  await Promise.all(
    DATA_FILE_NAMES.map((file) =>
      writeFile(join(target, `${file}.schema.json`), `${JSON.stringify(schemaOf(file), undefined, 2)}\n`),
    ),
  );
}
