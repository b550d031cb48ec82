import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type AtlasProblem, quote, shorten } from "@/domain/atlasProblem";
import { lineAndColumn } from "./lineAndColumn.ts";
import { scanJson } from "./scanJson.ts";

const LARGEST_MEBIBYTES = 5;

/** `content` is there where the file is JSON, even if it has problems. */
export type ReadJson = { content?: unknown; problems: AtlasProblem[] };

/** One file as JSON, or why not: missing, unreadable, too large, not UTF-8, broken, a key twice. */
export async function readJsonFile(path: string): Promise<ReadJson> {
  const file = basename(path);
  const complain = (problem: string, remedy: string, field = "") => ({
    problems: [{ file, record: "whole file", field, problem, remedy }],
  });

  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > LARGEST_MEBIBYTES * 1024 ** 2) {
      const problem = `has ${(size / 1024 ** 2).toFixed(1)} MiB.`;
      return complain(
        problem,
        `Keep it below ${LARGEST_MEBIBYTES} MiB: look for something pasted by mistake.`,
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    return isMissing(error)
      ? complain("The file is missing.", "Restore it; the folder needs all nine data files.")
      : complain(
          `The file cannot be read (${codeOf(error)}).`,
          "Make sure that it is a file and that you may read it.",
        );
  }

  let text: string;
  try {
    // Also takes away the byte order mark that some editors write.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return complain("The file is not in UTF-8.", 'Save it with the encoding "UTF-8".');
  }
  return parseJson(file, text);
}

function parseJson(file: string, text: string): ReadJson {
  const { error, repeatedKeys } = scanJson(text);
  const problemAt = (offset: number, problem: string, remedy: string): AtlasProblem => {
    const { line, column } = lineAndColumn(text, offset);
    return { file, record: "whole file", field: `line ${line}, column ${column}`, problem, remedy };
  };
  const problems = repeatedKeys.map(({ offset, key }) =>
    problemAt(
      offset,
      `The key ${quote(key)} stands in this object already.`,
      "Delete one of the two, or rename it.",
    ),
  );
  try {
    return { content: JSON.parse(text), problems };
  } catch (thrown) {
    const message = thrown instanceof Error ? shorten(thrown.message, 200) : "unknown";
    const { offset, problem, remedy } = error ?? { offset: 0, problem: message, remedy: "Correct it." };
    return { problems: [...problems, problemAt(offset, `Broken JSON: ${problem}`, remedy)] };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}
