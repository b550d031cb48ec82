import type * as v from "valibot";
import { type Atlas, atlasSchema } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { isJsonObject } from "@/domain/jsonObject";
import { resolvePart, type SchemaPart } from "./schemaPart";

export type Found<Value> = { value: Value; path: AtlasPath };

/** Everything in the atlas that this very schema describes (all claims, all dates), so that no rule misses a new field. */
export function findAll<Schema extends v.GenericSchema & SchemaPart>(
  atlas: Atlas,
  schema: Schema,
): Found<v.InferOutput<Schema>>[] {
  const found: Found<v.InferOutput<Schema>>[] = [];

  function visit(declared: SchemaPart, value: unknown, path: AtlasPath): void {
    if (value === undefined) return;
    const part = declared.type === "optional" ? declared.wrapped : declared;
    // The atlas has been parsed with this schema: what stands here is what the schema says.
    if (part === schema) found.push({ value: value as v.InferOutput<Schema>, path });
    const resolved = resolvePart(part, value);
    if (resolved?.type === "array" && Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(resolved.item, item, [...path, index]);
      });
    }
    if (resolved?.type === "strict_object" && isJsonObject(value)) {
      for (const [key, entry] of Object.entries(resolved.entries)) visit(entry, value[key], [...path, key]);
    }
  }

  visit(atlasSchema, atlas, []);
  return found;
}
