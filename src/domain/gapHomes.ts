import type { Atlas } from "./atlas";
import type { Gap } from "./claim";
import type { Page } from "./page";
import { RECORD_KIND_NAMES } from "./recordKinds";
import { toldRecords } from "./toldRecords";

/** A gap and the page that shows it under its id. */
export type GapHome = { gap: Gap; page: Page };

/** Every gap of the atlas with the page it can be read on. */
export function gapHomes(atlas: Atlas): GapHome[] {
  const at = (page: Page, gaps: readonly Gap[]) => gaps.map((gap) => ({ gap, page }));
  return [
    ...at({ kind: "home" }, atlas.about.gaps),
    ...RECORD_KIND_NAMES.flatMap((kind) =>
      toldRecords(atlas, kind).flatMap(({ page, gaps }) => at(page, gaps)),
    ),
  ];
}
