import { answerHeaders } from "./answerHeaders.mjs";
import { RESOURCE_FOLDERS, type ServerRules } from "./serverRules";

/** Files that are no documents, of which hosts are told how long they may be kept. */
const OTHERS = ["data/*", "oembed/*", "sw.js"];

/** Types of files that hosts do not know by their names. */
const LITTLE_KNOWN = [".bib", ".geojson", ".ico", ".kml", ".ris", ".webmanifest", "cite.json"];

type Values = Record<string, string>;

/** The rules that the documents of a site need: each page by itself, a folder of pages as a whole. */
function rulesFor(documents: readonly string[]): string[] {
  const rules = documents.map((file) => {
    const [folder = "", ...rest] = file.split("/");
    if (rest.length === 0) return file === "index.html" ? "" : file;
    return `${folder}/*`;
  });
  return [...new Set(rules)];
}

/**
 * The rules for hosts that read a `_headers` file, as Netlify and Cloudflare Pages do. They join what several rules say
 * of one header, and of two policies both hold: so no path has two rules that speak of the same header.
 * `documents` are the HTML files of the output.
 */
export function headersFile(rules: ServerRules, documents: readonly string[]): string {
  const ofRule = (rule: string): Values =>
    answerHeaders(`/${rule.replace("*", "")}`, { headers: rules.headers });
  const ofDocuments = rulesFor(documents);
  const resources = RESOURCE_FOLDERS.map((folder) => `${folder}/*`);
  // What resources have besides how long they may be kept, all else has too.
  const { "Cache-Control": _kept, ...common } = ofRule("assets/*");
  const own = (rule: string): Values =>
    Object.fromEntries(Object.entries(ofRule(rule)).filter(([name]) => !Object.hasOwn(common, name)));
  const keptAlone = (rule: string): Values => ({ "Cache-Control": ofRule(rule)["Cache-Control"] ?? "" });
  const block = (path: string, values: Values) =>
    [rules.basePath + path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join(
      "\n",
    );
  return `${[
    block("*", common),
    ...ofDocuments.map((rule) => block(rule, own(rule))),
    ...[...resources, ...OTHERS.filter((rule) => !ofDocuments.includes(rule))].map((rule) =>
      block(rule, keptAlone(rule)),
    ),
    ...LITTLE_KNOWN.map((name) => block(`*${name}`, { "Content-Type": rules.types[name] ?? "" })),
  ].join("\n\n")}\n`;
}
