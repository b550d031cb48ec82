import { existsSync } from "node:fs";
import type { Stage } from "./stages.ts";

type Choice = { stages: Stage[]; files: string[] };

/**
 * What `npm test` is asked for: stages by name, and files or folders for the one that runs tests. Without a word, all
 * stages but those on demand; the generated files always come first.
 *
 * @throws {Error} that says what there is to ask for
 */
export function chooseStages(words: readonly string[], all: readonly Stage[]): Choice {
  const files = words.filter((word) => !all.some(({ name }) => name === word));
  const unknown = files.filter((file) => !existsSync(file));
  if (unknown.length > 0)
    throw new Error(
      `${unknown.map((word) => `“${word}”`).join(", ")}: neither a stage nor a file. The stages are ${namesOf(all)}.`,
    );
  const stages = all.filter(
    ({ name, isOnDemand }) =>
      name === "generate" || words.includes(name) || (words.length === 0 && !isOnDemand),
  );
  if (files.length > 0 && stages.filter(({ takesFiles }) => takesFiles).length !== 1)
    throw new Error(
      `Files go to one stage: name it before them, as in npm test -- unit ${files.join(" ")}. ` +
        `Those that take files are ${namesOf(all.filter(({ takesFiles }) => takesFiles))}.`,
    );
  return { stages, files };
}

const namesOf = (stages: readonly Stage[]) => stages.map(({ name }) => name).join(", ");
