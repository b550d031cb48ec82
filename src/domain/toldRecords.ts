import type { Atlas } from "./atlas";
import type { Claim, Gap } from "./claim";
import type { Page } from "./page";
import { homeOf } from "./recordHome";
import type { RecordKind } from "./recordKinds";

type Sentences = { claims: readonly Claim[]; gaps: readonly Gap[] };

/** What a record says and leaves open, with the page that tells of it. */
export type ToldRecord = Sentences & { id: string; page: Page };

const SENTENCES: { [Kind in RecordKind]: (record: Atlas[Kind][number]) => Sentences } = {
  cities: (city) => city,
  partnerships: ({ connections, gaps }) => ({ claims: connections.flatMap(({ claims }) => claims), gaps }),
  programs: ({ claims, cities, gaps }) => ({
    claims: [...claims, ...cities.map(({ claim }) => claim)],
    gaps,
  }),
  delegations: (delegation) => delegation,
  outcomes: (outcome) => outcome,
  events: (event) => event,
  // Claims rest on them.
  sources: () => ({ claims: [], gaps: [] }),
};

/** All records of a kind, in the order of the data. */
export function toldRecords<Kind extends RecordKind>(atlas: Atlas, kind: Kind): ToldRecord[] {
  const records: readonly Atlas[Kind][number][] = atlas[kind];
  return records.map((record) => {
    const { claims, gaps } = SENTENCES[kind](record);
    return { id: record.id, page: homeOf(kind, record), claims, gaps };
  });
}
