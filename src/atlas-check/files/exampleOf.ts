import type { SchemaPart } from "@/atlas-check/schemaPart";
import { textSchema } from "@/domain/text";

function exampleValue(part: SchemaPart): unknown {
  switch (part.type) {
    case "optional":
      return exampleValue(part.wrapped);
    case "strict_object": {
      const required = Object.entries(part.entries).filter(([, entry]) => entry.type !== "optional");
      return Object.fromEntries(required.map(([key, entry]) => [key, exampleValue(entry)]));
    }
    case "array":
      return [exampleValue(part.item)];
    case "variant": {
      const [option] = part.options;
      return option ? exampleValue(option) : {};
    }
    case "picklist":
      return part.options[0];
    case "literal":
      return part.literal;
    case "string":
      return "…";
    case "number":
      return 0;
    case "boolean":
      return true;
  }
}

const LONGEST_EXAMPLE = 160;

/** What could stand there, as JSON to copy; only the brackets where it would be too long to read. */
export function exampleOf(part: SchemaPart): string {
  if (part === textSchema) return '{ "en": "…" }';
  const example = JSON.stringify(exampleValue(part), undefined, 1).replace(/\s*\n\s*/g, " ");
  if (example.length <= LONGEST_EXAMPLE) return example;
  return part.type === "array" ? "[ … ]" : "{ … }";
}
