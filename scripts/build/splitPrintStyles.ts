import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import postcss from "postcss";

const STYLE_SHEET = /<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/g;

/**
 * Takes what is for paper out of the style sheets of built pages and puts it into ones of its own, which the first paint
 * does not wait for.
 *
 * @param outDir the folder of the build, whose style sheets are written anew
 * @param basePath where the folder will be on its host, with a slash at both ends
 * @param pages HTML with the links that Vite has put in
 * @returns the pages with links to the new style sheets after all others
 */
export async function splitPrintStyles(
  outDir: string,
  basePath: string,
  pages: readonly string[],
): Promise<string[]> {
  const linksOf = (html: string) => [...html.matchAll(STYLE_SHEET)];
  const sheets = new Set(pages.flatMap((html) => linksOf(html).map(([, href = ""]) => href)));
  const forPaper = new Map<string, string>();
  for (const href of sheets) {
    const name = await splitSheet(outDir, href.slice(basePath.length));
    if (name) forPaper.set(href, `<link rel="stylesheet" media="print" href="${basePath}${name}">`);
  }
  return pages.map((html) => {
    const links = linksOf(html);
    const last = links.at(-1)?.[0];
    if (last === undefined) throw new Error("A built page has no style sheet");
    return html.replace(last, last + links.map(([, href = ""]) => forPaper.get(href) ?? "").join(""));
  });
}

/** The name of the style sheet for paper, below the folder; undefined where there is nothing for it. */
async function splitSheet(outDir: string, name: string): Promise<string | undefined> {
  const path = join(outDir, name);
  const sheet = postcss.parse(await readFile(path, "utf8"));
  let styles = "";
  // Within a layer or a container a rule would lose what it stands in.
  sheet.each((node) => {
    if (node.type !== "atrule" || node.name !== "media" || node.params.trim() !== "print") return;
    styles += (node.nodes ?? []).join("");
    node.remove();
  });
  if (styles === "") return undefined;
  const hash = createHash("sha256").update(styles).digest("base64url").slice(0, 8);
  const printName = name.replace(/-[\w-]{8}\.css$/, `-print-${hash}.css`);
  await writeFile(path, sheet.toString());
  await writeFile(join(outDir, printName), styles);
  return printName;
}
