import type { DateValue } from "./dateValue";
import { firstDay, lastDay } from "./partialDate";

/**
 * The days that a date value can mean, `YYYY-MM-DD`, both inclusive. At an open side it goes on beyond its day for as
 * long as nobody knows: "after 2005" begins on the first day of 2006, and "from 2011" some day of 2011.
 */
export type TimeSpan = { first: string; last: string; isOpenStart: boolean; isOpenEnd: boolean };

const DAY_MS = 86_400_000;

const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);

function nextDay(day: string): string {
  return new Date(toTime(day) + DAY_MS).toISOString().slice(0, 10);
}

/** Undefined where no date is stated. */
export function timeSpanOf(date: DateValue): TimeSpan | undefined {
  const closed = { isOpenStart: false, isOpenEnd: false };
  switch (date.kind) {
    case "at":
      return { ...closed, first: firstDay(date.date), last: lastDay(date.date) };
    case "range":
      return { ...closed, first: firstDay(date.from), last: lastDay(date.to) };
    case "from":
      return { ...closed, first: firstDay(date.from), last: lastDay(date.from), isOpenEnd: true };
    case "after": {
      const day = nextDay(lastDay(date.date));
      return { ...closed, first: day, last: day, isOpenEnd: true };
    }
    case "by":
      return { ...closed, first: lastDay(date.date), last: lastDay(date.date), isOpenStart: true };
    case "unknown":
      return undefined;
  }
}

export const firstYear = ({ first }: TimeSpan): number => Number(first.slice(0, 4));

export const lastYear = ({ last }: TimeSpan): number => Number(last.slice(0, 4));

/** How many days it can mean, open sides not counted. */
export function daysIn({ first, last }: TimeSpan): number {
  return (toTime(last) - toTime(first)) / DAY_MS + 1;
}

/** Whole years, both inclusive, as a line from 1 January to 31 December. */
export type TimeAxis = { fromYear: number; toYear: number };

/** Where a day begins on the axis: 0 at its first day, 1 after its last one; outside them beyond. */
export function startOfDay(day: string, { fromYear, toYear }: TimeAxis): number {
  const begin = toTime(`${fromYear}-01-01`);
  const end = toTime(`${toYear + 1}-01-01`);
  return (toTime(day) - begin) / (end - begin);
}

/** Where a span begins and ends on the axis, its last day included. */
export function placeSpan({ first, last }: TimeSpan, axis: TimeAxis): { start: number; end: number } {
  return { start: startOfDay(first, axis), end: startOfDay(nextDay(last), axis) };
}
