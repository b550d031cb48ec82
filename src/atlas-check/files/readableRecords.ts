import * as v from "valibot";
import type { Loss } from "@/atlas-check/rules/rule";
import { DATA_FILES, type DataFile } from "@/domain/atlas";
import { isJsonObject } from "@/domain/jsonObject";

/** `content` is undefined where nothing of the file can be read; `hasNamelessLoss` where a lost record has no id. */
type Readable = { content: unknown; losses: Loss[]; hasNamelessLoss: boolean };

/** What of a file with faults the rules can still read: whole records, and the ids in those that they cannot. */
export function readableRecords(file: DataFile, content: unknown): Readable {
  const isList = Array.isArray(content);
  const records = isList ? content : [content];
  // Texts too long, lists too short: faults of the schema, but the rules can read them.
  const isReadable = (record: unknown) => v.safeParse(DATA_FILES[file], isList ? [record] : record).typed;
  const readable = records.filter(isReadable);
  const lost = records.filter((record) => !readable.includes(record));
  return {
    content: isList ? readable : readable[0],
    losses: lost.flatMap(idsIn).map((id) => ({ file, id })),
    hasNamelessLoss: lost.some((record) => !(isJsonObject(record) && typeof record.id === "string")),
  };
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
