import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { DATA_FILE_NAMES, DATA_FILES, type DataFile } from "@/domain/atlas";
import { boundsSchema, passageSchema } from "@/domain/briefing";
import { countrySchema } from "@/domain/city";
import {
  basisSchema,
  citationSchema,
  citationsSchema,
  claimSchema,
  factSchema,
  gapSchema,
} from "@/domain/claim";
import { dateValueSchema, partialDateSchema } from "@/domain/dateValue";
import { partySchema } from "@/domain/delegation";
import { idSchema } from "@/domain/identifier";
import { quotationSchema } from "@/domain/quotation";
import { subjectSchema } from "@/domain/subject";
import { languageSchema, namesSchema, textSchema } from "@/domain/text";
import { PUBLISHED_DATA } from "../dataFolder.ts";
import { type Descriptions, describeFields } from "./schema/describeFields.ts";
import { FILE_DESCRIPTIONS } from "./schema/fileDescriptions.ts";
import { SHAPE_DESCRIPTIONS } from "./schema/shapeDescriptions.ts";

/** Shapes that stand in many places: one definition each keeps the files readable. */
const DEFINITIONS: Record<keyof typeof SHAPE_DESCRIPTIONS, v.GenericSchema> = {
  id: idSchema,
  text: textSchema,
  names: namesSchema,
  language: languageSchema,
  country: countrySchema,
  partialDate: partialDateSchema,
  date: dateValueSchema,
  subject: subjectSchema,
  quotation: quotationSchema,
  citation: citationSchema,
  citations: citationsSchema,
  basis: basisSchema,
  claim: claimSchema,
  gap: gapSchema,
  fact: factSchema,
  party: partySchema,
  passage: passageSchema,
  bounds: boundsSchema,
};

function describeShape(name: string, shape: JsonSchema | boolean): JsonSchema | boolean {
  const descriptions: Record<string, Descriptions> = SHAPE_DESCRIPTIONS;
  const words = descriptions[name] ?? {};
  return withDescription(describeFields(shape, words), words[""]);
}

function withDescription(schema: JsonSchema | boolean, description: string | undefined) {
  return typeof schema === "boolean" ? schema : { description, ...schema };
}

/** Draft 7, because editors know it best. The rules across records are not in it: `npm run check:data` has them. */
export function schemaOf(file: DataFile): object {
  const fields = FILE_DESCRIPTIONS[file];
  const {
    $schema,
    $defs = {},
    ...content
  } = toJsonSchema(DATA_FILES[file], {
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
    description: fields[""],
    type: "object",
    properties: {
      $schema: { type: "string", description: "Where an editor finds this schema." },
      [file]: withDescription(describeFields(content, fields), fields[""]),
    },
    required: [file],
    additionalProperties: false,
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, shape]) => [name, describeShape(name, shape)]),
    ),
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
