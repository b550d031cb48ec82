import type { Atlas } from "./atlas";
import { FIXED_PAGES, type Page } from "./page";

/** Every page that the atlas has, the not-found page apart. */
export function pagesOf(atlas: Atlas): Page[] {
  return [
    ...FIXED_PAGES.map((kind): Page => ({ kind })),
    ...atlas.cities.map(({ id }): Page => ({ kind: "city", id })),
    ...atlas.partnerships.map(({ id }): Page => ({ kind: "partnership", id })),
    ...atlas.programs.map(({ id }): Page => ({ kind: "program", id })),
  ];
}
