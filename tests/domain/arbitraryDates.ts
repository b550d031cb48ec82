import fc from "fast-check";
import type { DateValue } from "@/domain/dateValue";
import type { Period } from "@/domain/filters";

/** A partial date of the years from `min` to `max`, of any precision. */
export const partialDates = (min = 1900, max = 2100): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.date({ min: new Date(`${min}-01-01`), max: new Date(`${max}-12-31`), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([date, characters]) => date.toISOString().slice(0, characters));

/** A date value of any kind; a range may run backwards where `isInOrder` is false. */
export function dateValues(min = 1900, max = 2100, isInOrder = false): fc.Arbitrary<DateValue> {
  const partial = partialDates(min, max);
  return fc.oneof(
    fc.record({ kind: fc.constantFrom("at", "after", "by"), date: partial }),
    fc.tuple(partial, partial).map(([one, other]): DateValue => {
      const [from, to] = isInOrder && one > other ? [other, one] : [one, other];
      return { kind: "range", from, to };
    }),
    fc.record({ kind: fc.constant("from" as const), from: partial }),
    fc.constant<DateValue>({ kind: "unknown", sentence: { en: "Not said." } }),
  );
}

/** A period with both sides, one or none; never backwards. */
export const periods = (min: number, max: number): fc.Arbitrary<Period> => {
  const year = fc.integer({ min, max });
  return fc.oneof(
    fc.tuple(year, year).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
    year.map((from) => ({ from })),
    year.map((to) => ({ to })),
    year.map((at) => ({ from: at, to: at })),
    fc.constant({}),
  );
};
