import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const guides = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"],
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

const rooms = readdirSync("src");
/** What is made, and not in Git. */
const IS_MADE = /(^|\/)(dist|\.cache|compiled|geometry|generated)\/|\.schema\.json$/;
/** A file of the repository, also within a command, or a folder in backticks; patterns are left out. */
const PATH =
  /(?<=[`\s=])((?:[\w.-]+\/)+[\w.-]+\.(?:ts|tsx|mjs|json|csl|md|svg))(?=[`\s,;)])|(?<=`)((?:[\w.-]+\/)+)(?=`)/g;

function missingPaths(text: string): string[] {
  return [...text.matchAll(PATH)]
    .map(([path]) => path)
    .filter((path) => !IS_MADE.test(path))
    .filter((path) => {
      const [first = ""] = path.split("/");
      const places = rooms.includes(first) ? [path, `src/${path}`] : [path];
      const isKnown = rooms.includes(first) || existsSync(first);
      return isKnown && !places.some((place) => existsSync(place));
    });
}

function missingLinks(file: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(file), link)));
}

it.each(guides)("%s names files that are there, and links to what is there", (file) => {
  const text = readFileSync(file, "utf8");
  expect([...missingPaths(text), ...missingLinks(file, text)]).toEqual([]);
});
