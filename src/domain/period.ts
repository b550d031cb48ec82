import type { DateValue } from "./dateValue";
import type { Period } from "./filters";

const yearOf = (partial: string) => Number(partial.slice(0, 4));

/** Both inclusive; an open side is infinite. */
export type Years = { first: number; last: number };

/** The first and last year that a date value can mean; undefined where no date is stated. */
export function yearsOf(date: DateValue): Years | undefined {
  switch (date.kind) {
    case "at":
      return { first: yearOf(date.date), last: yearOf(date.date) };
    case "range":
      return { first: yearOf(date.from), last: yearOf(date.to) };
    case "from":
      return { first: yearOf(date.from), last: Number.POSITIVE_INFINITY };
    case "after":
      return { first: yearOf(date.date), last: Number.POSITIVE_INFINITY };
    case "by":
      return { first: Number.NEGATIVE_INFINITY, last: yearOf(date.date) };
    case "unknown":
      return undefined;
  }
}

/** The years of something that began at a date and goes on until another, or for all that is known. */
export function yearsSince(since: DateValue, ended: DateValue | undefined): Years | undefined {
  const years = yearsOf(since);
  return years && { first: years.first, last: (ended && yearsOf(ended)?.last) ?? Number.POSITIVE_INFINITY };
}

/** Whether years meet the period; undefined where no date is stated. */
export function meetsPeriod(years: Years | undefined, { from, to }: Period): boolean | undefined {
  return (
    years &&
    years.first <= (to ?? Number.POSITIVE_INFINITY) &&
    years.last >= (from ?? Number.NEGATIVE_INFINITY)
  );
}

/** Whether a date can lie in the period; undefined where no date is stated. */
export function isInPeriod(date: DateValue, period: Period): boolean | undefined {
  return meetsPeriod(yearsOf(date), period);
}
