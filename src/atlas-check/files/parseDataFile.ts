import * as v from "valibot";
import { DATA_FILES, type DataFile } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { describeIssue } from "./describeIssue";
import { openEnvelope } from "./openEnvelope";
import { withoutImplied } from "./withoutImplied";

export type ParsedDataFile<File extends DataFile> =
  | { kind: "parsed"; value: v.InferOutput<(typeof DATA_FILES)[File]> }
  | { kind: "broken"; problems: AtlasProblem[] };

/** One data file with its envelope. Reports everything that its schema finds wrong, in words for its editor. */
export function parseDataFile<File extends DataFile>(file: File, envelope: unknown): ParsedDataFile<File> {
  const { problems, content } = openEnvelope(file, envelope);
  if (content === undefined) return { kind: "broken", problems };
  const result = v.safeParse(DATA_FILES[file], content);
  if (result.success && problems.length === 0) return { kind: "parsed", value: result.output };
  const issues = withoutImplied(result.issues ?? []);
  const described = issues.flatMap((issue) => describeIssue(file, content, issue));
  return { kind: "broken", problems: withoutRepeats([...problems, ...described]) };
}

function withoutRepeats(problems: AtlasProblem[]): AtlasProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
