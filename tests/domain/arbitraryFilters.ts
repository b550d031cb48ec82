import fc from "fast-check";
import { GRADES } from "@/domain/evidence";
import { statesOf } from "@/domain/exchangeFilter";
import {
  ANSWERS,
  BASES,
  BELGIAN_ROLES,
  CONNECTION_KINDS,
  EXCHANGE_RECORDS,
  type Filters,
  WAYS,
} from "@/domain/filters";
import { BELGIAN_REGIONS } from "@/domain/regions";
import { frozenAtlas } from "../fixtures/frozenAtlas";

const some = <Item>(items: readonly Item[], maxLength = items.length) =>
  fc.subarray([...items], { minLength: 1, maxLength });

/** Filters that the frozen atlas can be asked, of every kind. */
export const filterSets: fc.Arbitrary<Filters> = fc.record(
  {
    programs: some(
      frozenAtlas.programs.map(({ id }) => id),
      3,
    ),
    kinds: some(CONNECTION_KINDS),
    roles: some(BELGIAN_ROLES),
    regions: some([...BELGIAN_REGIONS, ...statesOf(frozenAtlas)], 4),
    records: some(EXCHANGE_RECORDS),
    direction: fc.constantFrom(...WAYS),
    outcome: fc.constantFrom(...ANSWERS),
    basis: some(BASES),
    grade: some(GRADES),
    hidesUndated: fc.constant(true as const),
    from: fc.integer({ min: 1995, max: 2014 }),
    to: fc.integer({ min: 2014, max: 2027 }),
  },
  { requiredKeys: [] },
);
