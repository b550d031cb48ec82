import { LOCALES } from "@/domain/locale";
import { partOf } from "@/domain/page";
import { forStyledKinds, type StyledKind, styledKind } from "@/prerender/styleMarkup";
import { parsePath } from "@/url-state/paths";

/** How many pages of a kind are sampled: enough to meet what only some of them have. */
const PER_KIND = 6;

const isNumber = (folder: string) => /^\d+$/.test(folder);

/** Of a document below `/present/`, by its folders: of one kind are those that differ by a briefing or a slide's number alone. */
function kindOfPresent([briefing = "own", ...rest]: string[]): { styled: StyledKind; kind: string } {
  const isStage = briefing !== "own" && rest.length <= 1 && rest.every(isNumber);
  const names = rest.map((folder) => (isNumber(folder) ? "#" : folder));
  return { styled: isStage ? "slide" : "present", kind: ["present", briefing === "own", ...names].join("/") };
}

/** The same for documents that differ by a record, by a briefing, by a number or by the language alone. */
function kindOf(file: string): { styled: StyledKind; kind: string } {
  const path = file.replace(/index\.html$/, "");
  const folders = path.split("/").filter(Boolean);
  const [first, ...below] = LOCALES.some((locale) => locale === folders[0]) ? folders.slice(1) : folders;
  if (first === "present") return kindOfPresent(below);
  const { page, isEmbed = false } = parsePath(path);
  const styled = styledKind(page, isEmbed);
  return { styled, kind: [styled, page.kind, partOf(page) > 1].join("/") };
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
  const samples = forStyledKinds((): string[] => []);
  for (const { styled, paths: all } of kinds.values()) {
    const step = Math.max(1, all.length / PER_KIND);
    for (let at = 0; at < all.length; at += step) samples[styled].push(all[Math.floor(at)] ?? "");
  }
  return samples;
}
