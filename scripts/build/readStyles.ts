import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** For screens: those for paper have a medium. */
const SCREEN_SHEET = /<link rel="stylesheet"(?![^>]* media=)[^>]*href="([^"]*)"[^>]*>/g;

/** The style sheets for screens that a built page links, in their order, as one. */
export async function readStyles(outDir: string, basePath: string, html: string): Promise<string> {
  const names = [...html.matchAll(SCREEN_SHEET)].map(([, href = ""]) => href.slice(basePath.length));
  return (await Promise.all(names.map((name) => readFile(join(outDir, name), "utf8")))).join("");
}
