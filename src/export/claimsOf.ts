import type { Atlas } from "@/domain/atlas";
import type { Claim, Gap } from "@/domain/claim";

type Table = Exclude<keyof Atlas, "sources">;

/** The record that says something: its table and its id. */
type Of = { table: Table; record: string };

/** Every claim of the records with the record that makes it. */
export function claimsOf(atlas: Atlas): (Of & { claim: Claim })[] {
  const of = (table: Table, record: string, claims: readonly Claim[]) =>
    claims.map((claim) => ({ table, record, claim }));
  return [
    ...of("about", "about", [...atlas.about.introduction, ...atlas.about.organisers]),
    ...atlas.cities.flatMap(({ id, claims }) => of("cities", id, claims)),
    ...atlas.partnerships.flatMap(({ id, connections }) =>
      connections.flatMap(({ claims }) => of("partnerships", id, claims)),
    ),
    ...atlas.delegations.flatMap(({ id, claims }) => of("delegations", id, claims)),
    ...atlas.programs.flatMap(({ id, claims, cities }) =>
      of("programs", id, [...claims, ...cities.map(({ claim }) => claim)]),
    ),
    ...atlas.outcomes.flatMap(({ id, claims }) => of("outcomes", id, claims)),
    ...atlas.events.flatMap(({ id, claims }) => of("events", id, claims)),
  ];
}

/** Every gap of the records with the record that has it. */
export function gapsOf(atlas: Atlas): (Of & { gap: Gap })[] {
  const tables = ["cities", "partnerships", "delegations", "programs", "outcomes", "events"] as const;
  return [
    ...atlas.about.gaps.map((gap) => ({ table: "about" as const, record: "about", gap })),
    ...tables.flatMap((table) =>
      atlas[table].flatMap(({ id, gaps }) => gaps.map((gap: Gap) => ({ table, record: id, gap }))),
    ),
  ];
}
