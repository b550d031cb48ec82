import type { AnyDate, Dated } from "./dateValue";
import type { Period } from "./filters";
import { firstDay, lastDay, nextPartial } from "./partialDate";

/**
 * What a date value means, for everything that reads dates: filters, timeline, list, files, rules.
 *
 * | kind | means |
 * |---|---|
 * | `at` 2014 | some time from the first day of 2014 to its last |
 * | `range` 2014 to 2016-03 | from the first day of 2014 to the last of March 2016 |
 * | `from` 2011 | begun in 2011, on its first day at the earliest, and going on for all that is known |
 * | `after` 2005 | some time on or after the first day of 2006 |
 * | `after` 2005-06 | some time on or after 2005-07-01, so perhaps still in 2005 |
 * | `by` 2014 | some time until the last day of 2014 |
 * | `unknown` | no date: no bounds |
 *
 * Both inclusive: days, `YYYY-MM-DD`, or of `partialBoundsOf` as precise as the source.
 */
export type DateBounds = {
  /** The first that it can mean; undefined at an open start. */
  earliest: string | undefined;
  /** The last that it can mean; undefined at an open end. */
  latest: string | undefined;
  /** Whether what began goes on at the open end; else it happened once, at a time that is only bounded. */
  goesOn: boolean;
};

export function isDated(date: AnyDate): date is Dated {
  return date.kind !== "unknown";
}

/** The bounds as precise as the source. The only place where the kinds of dates are told apart. */
export function partialBoundsOf(date: Dated): DateBounds {
  switch (date.kind) {
    case "at":
      return { earliest: date.date, latest: date.date, goesOn: false };
    case "range":
      return { earliest: date.from, latest: date.to, goesOn: false };
    case "from":
      return { earliest: date.from, latest: undefined, goesOn: true };
    case "after":
      return { earliest: nextPartial(date.date), latest: undefined, goesOn: false };
    case "by":
      return { earliest: undefined, latest: date.date, goesOn: false };
  }
}

/** The days that a date can mean; undefined where no date is stated. */
export function boundsOf(date: AnyDate): DateBounds | undefined {
  if (!isDated(date)) return undefined;
  const { earliest, latest, goesOn } = partialBoundsOf(date);
  return {
    earliest: earliest === undefined ? undefined : firstDay(earliest),
    latest: latest === undefined ? undefined : lastDay(latest),
    goesOn,
  };
}

/**
 * The days of something that began at one date and lasted until another, or goes on for all that is known; undefined
 * where neither is stated.
 */
export function boundsSince(since: AnyDate, ended: AnyDate | undefined): DateBounds | undefined {
  const begin = boundsOf(since);
  const end = ended && boundsOf(ended);
  if (!begin && !end) return undefined;
  return { earliest: begin?.earliest, latest: end?.latest, goesOn: end?.latest === undefined };
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether a day that the bounds allow lies in the years of the period; undefined without bounds. */
export function meetsPeriod(bounds: DateBounds | undefined, { from, to }: Period): boolean | undefined {
  if (!bounds) return undefined;
  const { earliest, latest } = bounds;
  const beginsInTime = earliest === undefined || to === undefined || yearOf(earliest) <= to;
  const endsInTime = latest === undefined || from === undefined || yearOf(latest) >= from;
  return beginsInTime && endsInTime;
}

/**
 * A day to sort a date by. A whole year or month sorts after the days in it: of a visit and its undated return in the
 * same year, the dated one comes first. What is only known to be later sorts by the first day that it can mean.
 */
function sortDay(date: Dated): string {
  const { earliest, latest, goesOn } = partialBoundsOf(date);
  if (earliest === undefined) return lastDay(latest ?? "9999");
  return latest === undefined && !goesOn ? firstDay(earliest) : lastDay(earliest);
}

/** Negative, zero or positive: earlier dates first, unknown ones last. */
export function compareDates(one: AnyDate, other: AnyDate): number {
  const [first, second] = [one, other].map((date) => (isDated(date) ? sortDay(date) : "unknown"));
  if (first === undefined || second === undefined) return 0;
  return first < second ? -1 : Number(first > second);
}
