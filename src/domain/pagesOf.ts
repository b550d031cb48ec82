import type { Atlas } from "./atlas";
import { partsOfList } from "./listParts";
import { FIXED_PAGES, LIST_KINDS, type Page } from "./page";
import { PAGE_KINDS, RECORD_KINDS } from "./recordKinds";

/** Every page that the atlas has, the not-found page apart. */
export function pagesOf(atlas: Atlas): Page[] {
  return [
    ...FIXED_PAGES.map((kind): Page => ({ kind })),
    ...LIST_KINDS.flatMap((kind): Page[] => partsOfList(atlas, kind).slice(1)),
    ...PAGE_KINDS.flatMap((kind) =>
      atlas[kind].map(({ id }): Page => ({ kind: RECORD_KINDS[kind].word, id })),
    ),
  ];
}
