import { mkdir, readFile } from "node:fs/promises";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module";
import { parse, type Token } from "@messageformat/parser";
import { PUBLISHED_LOCALES } from "../../src/i18n/publishedLocales.ts";
import { britishSpellings } from "../spelling/britishSpellings.ts";
import { writeChanged } from "./writeChanged.ts";

type Catalogue = { [key: string]: string | Catalogue };

const SOURCES = "src/i18n/messages";
const COMPILED = "src/i18n/compiled";

/** What pages say, and apart from it, since most readers need none, what presenting, files, the offline copy and faults do. */
const CATALOGUES = [
  { prefix: "", type: "Messages", typeFile: "messages" },
  { prefix: "present.", type: "PresentMessages", typeFile: "presentMessages" },
  { prefix: "export.", type: "ExportMessages", typeFile: "exportMessages" },
  { prefix: "offline.", type: "OfflineMessages", typeFile: "offlineMessages" },
  { prefix: "fault.", type: "FaultMessages", typeFile: "faultMessages" },
] as const;

/** Compiles each published language's catalogues to modules of functions, and the English ones to their types. */
export async function generateMessages(): Promise<void> {
  await mkdir(COMPILED, { recursive: true });
  for (const { prefix, type, typeFile } of CATALOGUES) {
    const english = await readCatalogue(`${prefix}en`);
    const misspelled = spellingsOf(english, `${prefix}en.json`);
    if (misspelled.length > 0) throw new Error(misspelled.join("\n"));
    await writeChanged(`${COMPILED}/${typeFile}.ts`, `export type ${type} = ${typeOf(english)};\n`);
    for (const locale of PUBLISHED_LOCALES) {
      const name = `${prefix}${locale}`;
      const catalogue = await readCatalogue(name);
      const problems = differences(english, catalogue, name);
      if (problems.length > 0) throw new Error(problems.join("\n"));
      await writeChanged(`${COMPILED}/${name}.js`, compileModule(new MessageFormat(locale), catalogue));
      const types = `import type { ${type} } from "./${typeFile}";\ndeclare const messages: ${type};\nexport default messages;\n`;
      await writeChanged(`${COMPILED}/${name}.d.ts`, types);
    }
  }
}

async function readCatalogue(name: string): Promise<Catalogue> {
  const text = await readFile(`${SOURCES}/${name}.json`, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${name}.json is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Words of the English catalogue that are not American, with the key of their message. */
function spellingsOf(entry: string | Catalogue, file: string, place = ""): string[] {
  if (typeof entry === "string")
    return britishSpellings(entry).map(
      ({ word, remedy }) => `${file} › ${place}: “${word}” is not American English. ${remedy}`,
    );
  return Object.entries(entry).flatMap(([key, inner]) =>
    spellingsOf(inner, file, place === "" ? key : `${place}.${key}`),
  );
}

function argumentsOf(tokens: Token[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.type === "argument") found.set(token.arg, found.get(token.arg) ?? "string | number");
    if (token.type === "plural" || token.type === "selectordinal") found.set(token.arg, "number");
    if (token.type === "select") found.set(token.arg, "string");
    if ("cases" in token)
      for (const { tokens: inner } of token.cases)
        for (const [name, type] of argumentsOf(inner)) found.set(name, found.get(name) ?? type);
  }
  return found;
}

function typeOf(entry: string | Catalogue): string {
  if (typeof entry !== "string") {
    const fields = Object.entries(entry).map(([key, value]) => `${JSON.stringify(key)}: ${typeOf(value)};`);
    return `{ ${fields.join(" ")} }`;
  }
  const names = [...argumentsOf(parse(entry))].map(([name, type]) => `${name}: ${type}`).toSorted();
  return names.length > 0 ? `(values: { ${names.join("; ")} }) => string` : "() => string";
}

/** Keys that one catalogue has and the other lacks, and messages whose arguments differ. */
function differences(english: Catalogue, other: Catalogue, name: string, path = ""): string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    const place = `${path}${key}`;
    const [mine, theirs] = [english[key], other[key]];
    if (mine === undefined) return [`${name}.json has ${place}, which the English one has not: remove it`];
    if (theirs === undefined) return [`${name}.json lacks ${place}: add it`];
    if (typeof mine === "object" && typeof theirs === "object")
      return differences(mine, theirs, name, `${place}.`);
    return typeOf(mine) === typeOf(theirs)
      ? []
      : [`${name}.json: ${place} has other arguments than in English`];
  });
}
