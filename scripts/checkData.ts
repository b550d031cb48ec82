import { relative, resolve } from "node:path";
import { DATA_FILE_NAMES } from "@/domain/atlas";
import { localDay } from "@/domain/localDay";
import { DATA_FOLDER } from "./dataFolder.ts";
import { dataNotes } from "./dataNotes.ts";
import { formatProblems } from "./formatProblems.ts";
import { readAtlas } from "./readAtlas.ts";
import { spellingProblems } from "./spelling/spellingProblems.ts";

// npm runs scripts in the project's folder; a relative path means the folder in which it was typed.
const typedIn = process.env.npm_lifecycle_event === "check:data" ? process.env.INIT_CWD : undefined;
const [argument] = process.argv.slice(2);
const folder = argument === undefined ? DATA_FOLDER : resolve(typedIn ?? process.cwd(), argument);
const name = argument ?? relative(process.cwd(), DATA_FOLDER);

const read = await readAtlas(folder);
const { atlas } = read;
// Of texts alone: data with other words can be built, but not published.
const problems = atlas
  ? DATA_FILE_NAMES.flatMap((file) => spellingProblems(`${file}.json`, atlas[file]))
  : read.problems;
if (atlas && problems.length === 0) {
  const counts = DATA_FILE_NAMES.flatMap((file) =>
    file === "about" ? [] : [count(atlas[file].length, file)],
  );
  for (const note of dataNotes(atlas, localDay(new Date()))) console.log(note);
  console.log(`${name} is sound: ${counts.join(", ")}.`);
} else {
  console.log(formatProblems(problems, name));
  process.exitCode = 1;
}

/** "1 city", "2 cities" */
function count(records: number, file: string): string {
  return `${records} ${records === 1 ? file.replace(/ies$/, "y").replace(/s$/, "") : file}`;
}
