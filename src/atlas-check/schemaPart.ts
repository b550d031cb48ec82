import type { AtlasPath } from "@/domain/atlasAddress";
import { isJsonObject } from "@/domain/jsonObject";

type ObjectPart = {
  readonly type: "strict_object";
  readonly entries: { readonly [key: string]: SchemaPart };
};

/**
 * The kinds of valibot schema that the atlas is made of, by their shape. A schema of another kind does not
 * compile where the atlas is walked: teach the walkers first.
 */
export type SchemaPart =
  | ObjectPart
  | { readonly type: "array"; readonly item: SchemaPart }
  | { readonly type: "optional"; readonly wrapped: SchemaPart }
  | { readonly type: "variant"; readonly key: string; readonly options: readonly ObjectPart[] }
  | { readonly type: "picklist"; readonly options: readonly string[] }
  | { readonly type: "literal"; readonly literal: string }
  | { readonly type: "string" | "number" | "boolean" };

export type Variant = Extract<SchemaPart, { type: "variant" }>;

/** The words that the key of a variant may hold: `at`, `range`, … */
export function variantWords({ key, options }: Variant): string[] {
  return options.flatMap(({ entries }) => {
    const word = entries[key];
    return word?.type === "literal" ? [word.literal] : [];
  });
}

/** The schema without its `optional`, and for a variant the one that the value chooses. */
export function resolvePart(part: SchemaPart, value: unknown): SchemaPart | undefined {
  if (part.type === "optional") return resolvePart(part.wrapped, value);
  if (part.type !== "variant") return part;
  const word = isJsonObject(value) ? value[part.key] : undefined;
  return part.options.find(({ entries }) => {
    const choice = entries[part.key];
    return choice?.type === "literal" && choice.literal === word;
  });
}

/** The schema at a path of a value, sound or not; undefined where the schema has nothing there. */
export function partAt(root: SchemaPart, content: unknown, path: AtlasPath): SchemaPart | undefined {
  let part: SchemaPart | undefined = root;
  let value = content;
  for (const key of path) {
    const parent: SchemaPart | undefined = part && resolvePart(part, value);
    if (parent?.type === "array") part = parent.item;
    else if (parent?.type === "strict_object" && Object.hasOwn(parent.entries, key))
      part = parent.entries[key];
    else return undefined;
    value = isJsonObject(value) ? value[key] : undefined;
  }
  return part?.type === "optional" ? part.wrapped : part;
}
