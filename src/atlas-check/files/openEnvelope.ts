import type { DataFile } from "@/domain/atlas";
import { fieldName } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { isJsonObject } from "@/domain/jsonObject";
import { nearestWord } from "@/domain/nearestWord";

export type OpenedEnvelope = { problems: AtlasProblem[]; content?: unknown };

/** What is inside `{ "$schema": …, "<file>": … }`, the shape of every data file. */
export function openEnvelope(file: DataFile, envelope: unknown): OpenedEnvelope {
  const whole = { file: `${file}.json`, record: "whole file" };
  const shape = `{ "$schema": "./schema/${file}.schema.json", "${file}": … }`;
  if (!isJsonObject(envelope) || Array.isArray(envelope)) {
    const problem = `The file holds ${quote(envelope)}, but must be an object in { }.`;
    return { problems: [{ ...whole, field: file, problem, remedy: `Put it into ${shape}` }] };
  }
  const problems: AtlasProblem[] = [];
  for (const key of Object.keys(envelope)) {
    if (key === file || key === "$schema") continue;
    const isMisspelt = !Object.hasOwn(envelope, file) && nearestWord(key, [file]) !== undefined;
    problems.push({
      ...whole,
      field: fieldName(key),
      problem: `${quote(key)} is not a key that belongs here.`,
      remedy: isMisspelt ? `Did you mean "${file}"?` : `Delete it: the file is ${shape}`,
    });
  }
  if (envelope.$schema !== undefined && typeof envelope.$schema !== "string") {
    const problem = `is ${quote(envelope.$schema)}, but must be a text in "quotes".`;
    problems.push({ ...whole, field: "$schema", problem, remedy: `Write "./schema/${file}.schema.json".` });
  }
  if (!Object.hasOwn(envelope, file)) {
    problems.push({
      ...whole,
      field: file,
      problem: `"${file}" is missing.`,
      remedy: `Write the file as ${shape}`,
    });
    return { problems };
  }
  return { problems, content: envelope[file] };
}
