import type { Atlas } from "@/domain/atlas";
import type { Claim, Gap } from "@/domain/claim";
import { everyKind, type RecordKind } from "@/domain/recordKinds";
import { toldRecords } from "@/domain/toldRecords";

/** The record that says something: its table and its id. */
type Of = { table: RecordKind | "about"; record: string };

/** In the order of the published tables. */
const TABLES = everyKind([
  "cities",
  "partnerships",
  "delegations",
  "programs",
  "outcomes",
  "events",
  "sources",
]);

/** Every claim of the records with the record that makes it. */
export function claimsOf(atlas: Atlas): (Of & { claim: Claim })[] {
  const of = (table: Of["table"], record: string, claims: readonly Claim[]) =>
    claims.map((claim) => ({ table, record, claim }));
  return [
    ...of("about", "about", [...atlas.about.introduction, ...atlas.about.organisers]),
    ...TABLES.flatMap((table) =>
      toldRecords(atlas, table).flatMap(({ id, claims }) => of(table, id, claims)),
    ),
  ];
}

/** Every gap of the records with the record that has it. */
export function gapsOf(atlas: Atlas): (Of & { gap: Gap })[] {
  const of = (table: Of["table"], record: string, gaps: readonly Gap[]) =>
    gaps.map((gap) => ({ table, record, gap }));
  return [
    ...of("about", "about", atlas.about.gaps),
    ...TABLES.flatMap((table) => toldRecords(atlas, table).flatMap(({ id, gaps }) => of(table, id, gaps))),
  ];
}
