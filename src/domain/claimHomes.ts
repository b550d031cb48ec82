import type { Atlas } from "./atlas";
import type { Claim } from "./claim";
import { memoized } from "./memoized";
import type { Page } from "./page";
import { RECORD_KIND_NAMES } from "./recordKinds";
import { toldRecords } from "./toldRecords";

/** A claim and the page that shows it under its id. */
export type ClaimHome = { claim: Claim; page: Page };

const at = (page: Page, claims: readonly Claim[]): ClaimHome[] => claims.map((claim) => ({ claim, page }));

/** A program with many cities does not tell of each: the page of the city does. */
function ofPrograms({ programs }: Atlas): ClaimHome[] {
  return [
    ...programs.flatMap(({ id, claims }) => at({ kind: "program", id }, claims)),
    ...programs.flatMap(({ cities }) =>
      cities.flatMap(({ city, claim }) => at({ kind: "city", id: city }, [claim])),
    ),
  ];
}

/** Every claim of the atlas with the page it can be read on; gone through once. */
export const claimHomes = memoized((atlas: Atlas): readonly ClaimHome[] => [
  ...at({ kind: "home" }, [...atlas.about.introduction, ...atlas.about.organisers]),
  ...RECORD_KIND_NAMES.flatMap((kind) =>
    kind === "programs"
      ? ofPrograms(atlas)
      : toldRecords(atlas, kind).flatMap(({ page, claims }) => at(page, claims)),
  ),
]);
