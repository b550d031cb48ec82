import type { JsonSchema } from "@valibot/to-json-schema";

type Definition = JsonSchema | boolean;

type Words = { description?: string };

/** Sentences by place: `coordinates.lat` is a field, `kind=context` a code of a field, the empty place the whole. */
export type Descriptions = Readonly<Record<string, string>>;

/** A copy in which every field and every code has the sentence for its place. */
export function describeFields(schema: Definition, descriptions: Descriptions, place = ""): Definition {
  if (typeof schema === "boolean") return schema;
  const { enum: codes, oneOf, items, properties, ...rest } = schema;
  return {
    ...rest,
    ...(schema.const !== undefined && describe(descriptions, `${place}=${schema.const}`)),
    // An enumeration has no room for sentences.
    ...(codes && {
      oneOf: codes.map((code) => ({ const: code, ...describe(descriptions, `${place}=${code}`) })),
    }),
    ...(oneOf && { oneOf: oneOf.map((option) => describeFields(option, descriptions, place)) }),
    ...(items && !Array.isArray(items) && { items: describeFields(items, descriptions, place) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => {
          const at = place ? `${place}.${key}` : key;
          return [key, describeField(describeFields(field, descriptions, at), describe(descriptions, at))];
        }),
      ),
    }),
  };
}

function describe(descriptions: Descriptions, place: string): Words {
  const description = descriptions[place];
  return description === undefined ? {} : { description };
}

function describeField(field: Definition, words: Words): Definition {
  if (typeof field === "boolean") return field;
  // Draft 7 ignores what stands beside a reference. The sentence of a constant is that of the code.
  if (field.$ref !== undefined) return { ...words, allOf: [field] };
  return { ...words, ...field };
}
