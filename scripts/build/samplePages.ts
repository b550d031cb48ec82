import { LOCALES } from "@/domain/locale";
import { LIST_KINDS } from "@/domain/page";
import type { StyledKind } from "@/prerender/styleMarkup";

/** Enough for what only some pages of a kind have. */
const PER_KIND = 4;

const isNumber = (folder: string) => /^\d+$/.test(folder);

/** As `cities/` and `cities/2/`. */
function isOfTables([first = "", part = "1", ...rest]: string[]): boolean {
  return LIST_KINDS.some((kind) => kind === first) && isNumber(part) && rest.length === 0;
}

/** As `present/twenty-years/` and `present/twenty-years/2/`. */
function isStage([first = "", briefing = "own", number = "1", ...rest]: string[]): boolean {
  return first === "present" && briefing !== "own" && isNumber(number) && rest.length === 0;
}

function styledKind(folders: string[]): StyledKind {
  const [first] = folders;
  if (first === undefined) return "home";
  if (first === "embed") return "embed";
  if (isStage(folders)) return "slide";
  if (first === "present") return "present";
  return isOfTables(folders) ? "tables" : "page";
}

/** The same for documents that differ by the name of a record or a briefing, by a number or by the language alone. */
function kindOf(path: string): { styled: StyledKind; kind: string } {
  const parts = path.split("/").filter((part) => part !== "index.html");
  const folders = LOCALES.some((locale) => locale === parts[0]) ? parts.slice(1) : parts;
  const styled = styledKind(folders);
  const named = styled === "embed" ? 2 : 1;
  const kind = folders.map((folder, index) => (index === named ? "*" : folder.replace(/^\d+$/, "#")));
  // A city and a part of the list of cities lie in one folder.
  return { styled, kind: `${styled} ${kind.join("/")}` };
}

/**
 * Of a built site's documents, a few of each kind, spread over all of that kind.
 *
 * @param paths below the folder of the build, as `cities/antwerp/index.html`
 */
export function samplePages(paths: readonly string[]): Record<StyledKind, string[]> {
  const kinds = new Map<string, { styled: StyledKind; paths: string[] }>();
  for (const path of paths.filter((one) => one.endsWith(".html"))) {
    const { styled, kind } = kindOf(path);
    const known = kinds.get(kind) ?? { styled, paths: [] };
    known.paths.push(path);
    kinds.set(kind, known);
  }
  const samples: Record<StyledKind, string[]> = {
    home: [],
    page: [],
    tables: [],
    embed: [],
    slide: [],
    present: [],
  };
  for (const { styled, paths: all } of kinds.values()) {
    const step = Math.max(1, all.length / PER_KIND);
    for (let at = 0; at < all.length; at += step) samples[styled].push(all[Math.floor(at)] ?? "");
  }
  return samples;
}
