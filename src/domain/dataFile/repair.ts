import type * as v from "valibot";
import { atlasSchema, type DataFile } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { isJsonObject } from "@/domain/jsonObject";
import { partAt, resolvePart } from "@/domain/schemaPart";
import { namesSchema, textSchema } from "@/domain/text";
import { pathOf } from "./describeIssue";
import { replaceAt } from "./replaceAt";

/** How to make a file readable for the rules; `lostAt` is set where something that they look at went missing. */
export type Repair = { content: unknown; lostAt?: AtlasPath };

const STAND_IN = { en: "…", nl: "…", fr: "…", de: "…" };

/**
 * Takes the smallest broken part out of one file: unknown keys, then texts, then lists, then the record around it.
 * No rule looks into texts, so that one in their place loses nothing. Undefined: nothing of the file can be kept.
 */
export function repair(file: DataFile, content: unknown, issue: v.GenericIssue): Repair | undefined {
  const path = pathOf(file, issue);
  const replace = (at: AtlasPath, value?: unknown) => replaceAt(content, at.slice(1), value);

  const atlas = { [file]: content };
  const textEnd = path.findIndex((_, depth) => {
    const part = partAt(atlasSchema, atlas, path.slice(0, depth + 1));
    return part === textSchema || part === namesSchema;
  });
  if (textEnd >= 0) return { content: replace(path.slice(0, textEnd + 1), STAND_IN) };

  if (issue.type === "strict_object" && issue.expected === "never") {
    return { content: replace(path.slice(0, -1), withoutUnknownKeys(atlas, path.slice(0, -1))) };
  }
  if (path.length > 1 && partAt(atlasSchema, atlas, path)?.type === "array") {
    return { content: replace(path, []), lostAt: path };
  }
  const index = path.findLastIndex((key) => typeof key === "number");
  if (index < 0) return undefined;
  return { content: replace(path.slice(0, index + 1)), lostAt: path.slice(0, index + 1) };
}

function withoutUnknownKeys(atlas: unknown, path: AtlasPath): unknown {
  const value = path.reduce<unknown>(
    (parent, key) => (isJsonObject(parent) ? parent[key] : undefined),
    atlas,
  );
  const declared = partAt(atlasSchema, atlas, path);
  const part = declared && resolvePart(declared, value);
  if (part?.type !== "strict_object" || !isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(part.entries, key)));
}
