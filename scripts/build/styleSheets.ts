import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** For screens: those for paper have a medium. */
const SCREEN_SHEET = /<link rel="stylesheet"(?![^>]* media=)[^>]*href="([^"]*)"[^>]*>/g;

const FONT_FACE = /@font-face\{[^}]*\}/g;

/** Names below the folder of the build of the style sheets for screens that a built page links, in their order. */
export function sheetsOf(html: string, basePath: string): string[] {
  return [...html.matchAll(SCREEN_SHEET)].map(([, href = ""]) => href.slice(basePath.length));
}

/** Style sheets as one. */
export async function readSheets(outDir: string, names: readonly string[]): Promise<string> {
  return (await Promise.all(names.map((name) => readFile(join(outDir, name), "utf8")))).join("");
}

/**
 * Takes typefaces out of style sheets: they are among the critical styles, which are in every page. Named a second time,
 * a typeface that came too late for the first paint would be taken up after it, and move the text.
 */
export async function removeFontFaces(outDir: string, names: readonly string[]): Promise<void> {
  for (const name of new Set(names)) {
    const path = join(outDir, name);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll(FONT_FACE, ""));
  }
}

/** The same styles for what is set for its typefaces, as slides are: it is not shown in others, but waits for them. */
export const waitForTypefaces = (css: string): string =>
  css.replaceAll("font-display:optional", "font-display:block");
