import type { DateBounds } from "./dateBounds";
import type { Period } from "./filters";
import { nextPartial } from "./partialDate";

const DAY_MS = 86_400_000;

const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** How many days lie between two, both included. */
export function daysBetween(first: string, last: string): number {
  return (toTime(last) - toTime(first)) / DAY_MS + 1;
}

/** Whole years, both inclusive, as a line from 1 January to 31 December. */
export type TimeAxis = { fromYear: number; toYear: number };

/** A part of an axis, in fractions of it: 0 at its first day, 1 after its last one. */
export type AxisPart = { start: number; end: number };

/** Where a day begins on the axis: 0 at its first day, 1 after its last one; outside them beyond. */
export function startOfDay(day: string, { fromYear, toYear }: TimeAxis): number {
  const begin = toTime(`${fromYear}-01-01`);
  const end = toTime(`${toYear + 1}-01-01`);
  return (toTime(day) - begin) / (end - begin);
}

/** All days that the bounds allow, the last one included; an open side goes to the end of the axis. */
export function placeBounds({ earliest, latest }: DateBounds, axis: TimeAxis): AxisPart {
  return {
    start: earliest === undefined ? 0 : startOfDay(earliest, axis),
    end: latest === undefined ? 1 : startOfDay(nextPartial(latest), axis),
  };
}

/** What a period of whole years takes of the axis; an open side goes to its end. Of no length where it lies beyond. */
export function placePeriod({ from, to }: Period, axis: TimeAxis): AxisPart {
  const clamp = (place: number) => Math.min(1, Math.max(0, place));
  return {
    start: from === undefined ? 0 : clamp(startOfDay(`${from}-01-01`, axis)),
    end: to === undefined ? 1 : clamp(startOfDay(`${to + 1}-01-01`, axis)),
  };
}
