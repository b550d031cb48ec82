import * as v from "valibot";
import { atlasProblems } from "@/atlas-check/atlasProblems";
import type { Loss, RuleContext } from "@/atlas-check/rules/rule";
import { type Atlas, atlasSchema, DATA_FILE_NAMES, type DataFile } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { inFileOrder } from "./inFileOrder";
import { openEnvelope } from "./openEnvelope";
import { parseDataFile } from "./parseDataFile";
import { readableRecords } from "./readableRecords";

/** `atlas` only where there is no problem. */
export type CheckedAtlas = { atlas?: Atlas; problems: AtlasProblem[] };

/** Stands in for an unreadable about.json: so late a day that no date is in the future. */
const NO_ABOUT = { title: { en: "…" }, updated: "9999-12-31", introduction: [], organisers: [], gaps: [] };

/**
 * All files as parsed from JSON, envelopes included; a file that could not be read is left out. Reports what the
 * schemas find and, in the records that they can read, what the rules across records find, ordered by file.
 */
export function checkDataFiles(
  envelopes: { readonly [File in DataFile]?: unknown },
  given: Omit<RuleContext, "unread">,
): CheckedAtlas {
  const schemaProblems: AtlasProblem[] = [];
  const contents: Record<string, unknown> = {};
  const files = new Set<DataFile>();
  const losses: Loss[] = [];
  for (const file of DATA_FILE_NAMES) {
    const parsed = parseDataFile(file, envelopes[file]);
    if (parsed.kind === "parsed") {
      contents[file] = parsed.value;
      continue;
    }
    if (Object.hasOwn(envelopes, file)) schemaProblems.push(...parsed.problems);
    const readable = readableRecords(file, openEnvelope(file, envelopes[file]).content);
    contents[file] = readable.content ?? (file === "about" ? NO_ABOUT : []);
    losses.push(...readable.losses);
    if (readable.hasNamelessLoss) files.add(file);
  }
  const isRead = schemaProblems.length === 0 && files.size === 0;
  const result = v.safeParse(atlasSchema, contents);
  const context = isRead ? given : { ...given, unread: { files, losses } };
  const ruleProblems = result.typed ? atlasProblems(result.output, context) : [];
  const problems = inFileOrder([...schemaProblems, ...withoutKnown(ruleProblems, schemaProblems)]);
  return isRead && result.success && problems.length === 0
    ? { atlas: result.output, problems }
    : { problems };
}

function fieldOf({ file, record, field }: AtlasProblem): string {
  return JSON.stringify([file, record, field]);
}

/** A field that its schema refuses needs no second complaint. */
function withoutKnown(problems: AtlasProblem[], known: AtlasProblem[]): AtlasProblem[] {
  const fields = new Set(known.map(fieldOf));
  return problems.filter((problem) => !fields.has(fieldOf(problem)));
}
