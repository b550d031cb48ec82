import type { JsonSchema } from "@valibot/to-json-schema";
import { describe, expect, it } from "vitest";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { FILE_DESCRIPTIONS } from "../../scripts/generate/schema/fileDescriptions";
import { SHAPE_DESCRIPTIONS } from "../../scripts/generate/schema/shapeDescriptions";
import { schemaOf } from "../../scripts/generate/schemas";

/** A field or a code of a schema, and what the schema says of it. */
type Described = { place: string; description: string | undefined };

type Definition = JsonSchema | boolean | undefined;

/** Every field and every code at any depth; what a reference leads to is described at its definition. */
function fieldsOf(schema: Definition, place: string): Described[] {
  if (typeof schema !== "object") return [];
  const codes = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const { items } = schema;
  return [
    ...codes.map((code) => ({ place: `${place}=${code}`, description: schema.description })),
    ...(schema.oneOf ?? []).flatMap((option) => fieldsOf(option, place)),
    ...(Array.isArray(items) ? items : [items]).flatMap((item) => fieldsOf(item, place)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
      const at = `${place}.${key}`;
      const description = typeof field === "object" ? field.description : undefined;
      return [{ place: at, description }, ...fieldsOf(field, at)];
    }),
  ];
}

/** Of all schemas; definitions are the same in each. */
const FIELDS = DATA_FILE_NAMES.flatMap((file) => {
  const schema: JsonSchema = schemaOf(file);
  const definitions = Object.entries(schema.$defs ?? {}).flatMap(([name, shape]) => [
    {
      place: `${file} $defs ${name}`,
      description: typeof shape === "object" ? shape.description : undefined,
    },
    ...fieldsOf(shape, `${file} $defs ${name} `),
  ]);
  return [{ place: file, description: schema.description }, ...fieldsOf(schema, file), ...definitions];
});

describe("the JSON Schemas", () => {
  it("say in one sentence what every field and every code is", () => {
    expect(FIELDS.length).toBeGreaterThan(300);
    const isSentence = (text = "") => /^[A-Z].*\.$/.test(text) && !/\. [A-Z]/.test(text);
    expect(FIELDS.filter(({ description }) => !isSentence(description))).toEqual([]);
  });

  it("use every sentence that there is for them", () => {
    const said = new Set(FIELDS.map(({ description }) => description));
    const sentences = [...Object.values(FILE_DESCRIPTIONS), ...Object.values(SHAPE_DESCRIPTIONS)].flatMap(
      (descriptions) => Object.entries(descriptions),
    );
    expect(sentences.filter(([, sentence]) => !said.has(sentence))).toEqual([]);
  });
});
