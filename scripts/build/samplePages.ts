import { LIST_KINDS } from "@/domain/page";

/** Kinds of documents that have critical styles of their own. */
type Styled = "page" | "tables" | "embed" | "present";

/** Enough for what only some pages of a kind have. */
const PER_KIND = 4;

/** Whether a path is that of a list: `cities/index.html`, `cities/2/index.html`. */
function isOfTables([first = "", part = "1", ...rest]: string[]): boolean {
  return LIST_KINDS.some((kind) => kind === first) && /^\d+$/.test(part) && rest.length === 0;
}

/** The same for documents that differ by the name of a record or a briefing, or by a number, alone. */
function kindOf(path: string): { styled: Styled; kind: string } {
  const folders = path.split("/").slice(0, -1);
  const [first] = folders;
  const ofPages = isOfTables(folders) ? "tables" : "page";
  const styled = first === "embed" || first === "present" ? first : ofPages;
  const named = styled === "embed" ? 2 : 1;
  const kind = folders.map((folder, index) => (index === named ? "*" : folder.replace(/^\d+$/, "#")));
  return { styled, kind: kind.join("/") };
}

/**
 * Of a built site's documents, a few of each kind, spread over all of that kind.
 *
 * @param paths below the folder of the build, as `cities/antwerp/index.html`
 */
export function samplePages(paths: readonly string[]): Record<Styled, string[]> {
  const kinds = new Map<string, { styled: Styled; paths: string[] }>();
  for (const path of paths.filter((one) => one.endsWith(".html"))) {
    const { styled, kind } = kindOf(path);
    const known = kinds.get(kind) ?? { styled, paths: [] };
    known.paths.push(path);
    kinds.set(kind, known);
  }
  const samples: Record<Styled, string[]> = { page: [], tables: [], embed: [], present: [] };
  for (const { styled, paths: all } of kinds.values()) {
    const step = Math.max(1, all.length / PER_KIND);
    for (let at = 0; at < all.length; at += step) samples[styled].push(all[Math.floor(at)] ?? "");
  }
  return samples;
}
