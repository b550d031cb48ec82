import type * as v from "valibot";
import { partAt, resolvePart, type SchemaPart, variantWords } from "@/atlas-check/schemaPart";
import { atlasSchema, type DataFile } from "@/domain/atlas";
import { type AtlasPath, addressOf } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { isJsonObject } from "@/domain/jsonObject";
import { suggestion } from "@/domain/nearestWord";
import { describeBadValue, describeWrongType } from "./describeBadValue";
import { exampleOf } from "./exampleOf";

type Issue = v.GenericIssue;
type Complaint = Pick<AtlasProblem, "problem" | "remedy">;

/** The place of an issue that valibot found while it read one file, from the combined atlas down. */
function pathOf(file: DataFile, issue: Issue): AtlasPath {
  return [file, ...(issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))];
}

/** Where the path leads in the content of one file. */
function valueAt(content: unknown, path: AtlasPath): unknown {
  return path.reduce<unknown>((value, key) => (isJsonObject(value) ? value[key] : undefined), content);
}

/**
 * One issue in the words of an editor. More than one problem where valibot stops at the first of several unknown keys;
 * the same problem from several issues where it takes a list for an object.
 */
export function describeIssue(file: DataFile, content: unknown, issue: Issue): AtlasProblem[] {
  const atlas = { [file]: content };
  const path = pathOf(file, issue);
  const isAboutKey = issue.type === "strict_object" && issue.path?.at(-1)?.origin === "key";
  const parentPath = path.slice(0, -1);
  const parent = valueAt(atlas, parentPath);
  if (isAboutKey && Array.isArray(parent)) {
    const part = partAt(atlasSchema, atlas, parentPath);
    return [{ ...addressOf(atlas, parentPath), ...describeWrongType(part, parent) }];
  }
  if (isAboutKey && issue.expected === "never") return describeUnknownKeys(atlas, parentPath);
  const part = partAt(atlasSchema, atlas, path);
  const complaint = isAboutKey ? describeMissingKey(path, part) : describeValue(atlas, path, part, issue);
  return [{ ...addressOf(atlas, path), ...complaint }];
}

function describeUnknownKeys(atlas: unknown, parentPath: AtlasPath): AtlasProblem[] {
  const parent = valueAt(atlas, parentPath);
  const declared = partAt(atlasSchema, atlas, parentPath);
  const part = declared && resolvePart(declared, parent);
  if (part?.type !== "strict_object" || !isJsonObject(parent)) return [];
  const known = Object.keys(part.entries);
  return Object.keys(parent)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      ...addressOf(atlas, [...parentPath, key]),
      problem: `${quote(key)} is not a key that belongs here.`,
      remedy:
        suggestion(
          key,
          known.filter((candidate) => !(candidate in parent)),
        ).trim() || `Delete it. The keys here are ${known.join(", ")}.`,
    }));
}

function describeMissingKey(path: AtlasPath, part: SchemaPart | undefined): Complaint {
  const key = String(path.at(-1));
  return { problem: `"${key}" is missing.`, remedy: `Add "${key}": ${part ? exampleOf(part) : "…"}` };
}

function describeValue(
  atlas: unknown,
  path: AtlasPath,
  part: SchemaPart | undefined,
  issue: Issue,
): Complaint {
  if (issue.type === "variant" && issue.expected !== "Object") {
    const parent = partAt(atlasSchema, atlas, path.slice(0, -1));
    const words = parent?.type === "variant" ? variantWords(parent) : [];
    return describeChoice(issue.input, words);
  }
  if (part?.type === "picklist") return describeChoice(issue.input, part.options);
  return describeBadValue(part, issue);
}

function describeChoice(input: unknown, words: readonly string[]): Complaint {
  return {
    problem:
      input === undefined ? "is missing." : `is ${quote(input)}, which is not one of the words for it.`,
    remedy: `Use one of ${words.map((word) => `"${word}"`).join(", ")}.${typeof input === "string" ? suggestion(input, words) : ""}`,
  };
}
