import * as v from "valibot";
import { DATA_FILES, type DataFile } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import type { Loss } from "@/domain/atlasRules/rule";
import { isJsonObject } from "@/domain/jsonObject";
import { repair } from "./repair";

/** `content` is undefined where nothing of the file can be kept; `hasNamelessLoss` where a lost record has no id. */
export type Salvaged = { content: unknown; losses: Loss[]; hasNamelessLoss: boolean };

const MOST_REPAIRS = 30;

/** What of a broken file the rules can still read, record by record, and the ids of what they cannot. */
export function salvageDataFile(file: DataFile, content: unknown): Salvaged {
  if (!Array.isArray(content)) return salvagePart(file, content);
  const parts = content.map((record) => salvagePart(file, [record]));
  return {
    content: parts.flatMap((part) => (Array.isArray(part.content) ? part.content : [])),
    losses: parts.flatMap(({ losses }) => losses),
    hasNamelessLoss: parts.some(({ hasNamelessLoss }) => hasNamelessLoss),
  };
}

function salvagePart(file: DataFile, original: unknown): Salvaged {
  const losses: Loss[] = [];
  let content = original;
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs += 1) {
    const result = v.safeParse(DATA_FILES[file], content);
    // Texts too long, lists too short: broken, but the rules can read them.
    if (result.typed) return { content, losses, hasNamelessLoss: false };
    const issue = result.issues.find(({ kind }) => kind === "schema");
    const repaired = issue && repair(file, content, issue);
    if (!repaired) break;
    if (repaired.lostAt) {
      losses.push(...lossesAt(file, content, repaired.lostAt));
      const isRecord = repaired.lostAt.length === 2;
      if (isRecord) return { content: repaired.content, losses, hasNamelessLoss: !hasId(original) };
    }
    content = repaired.content;
  }
  return { content: undefined, losses: lossesAt(file, original, [file]), hasNamelessLoss: true };
}

function hasId(list: unknown): boolean {
  const [record] = Array.isArray(list) ? list : [];
  return isJsonObject(record) && typeof record.id === "string";
}

function lossesAt(file: DataFile, content: unknown, path: AtlasPath): Loss[] {
  const [, index] = path;
  const record = typeof index === "number" && isJsonObject(content) ? content[index] : content;
  const lost = path
    .slice(1)
    .reduce<unknown>((value, key) => (isJsonObject(value) ? value[key] : undefined), content);
  const gone = idsIn(lost).map((id) => ({ file, id, isWhole: true }));
  const isPart = path.length > 2 && isJsonObject(record) && typeof record.id === "string";
  return isPart ? [...gone, { file, id: String(record.id), isWhole: false }] : gone;
}

/** Without recursion: broken data may be nested too deeply for it. */
function idsIn(root: unknown): string[] {
  const ids: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!isJsonObject(value)) continue;
    if (typeof value.id === "string") ids.push(value.id);
    for (const child of Object.values(value)) waiting.push(child);
  }
  return ids;
}
