import type { Atlas } from "./atlas";
import { partsOfList } from "./listParts";
import { FIXED_PAGES, LIST_KINDS, type Page } from "./page";

/** Every page that the atlas has, the not-found page apart. */
export function pagesOf(atlas: Atlas): Page[] {
  return [
    ...FIXED_PAGES.map((kind): Page => ({ kind })),
    ...LIST_KINDS.flatMap((kind): Page[] => partsOfList(atlas, kind).slice(1)),
    ...atlas.cities.map(({ id }): Page => ({ kind: "city", id })),
    ...atlas.partnerships.map(({ id }): Page => ({ kind: "partnership", id })),
    ...atlas.programs.map(({ id }): Page => ({ kind: "program", id })),
    ...atlas.sources.map(({ id }): Page => ({ kind: "source", id })),
  ];
}
