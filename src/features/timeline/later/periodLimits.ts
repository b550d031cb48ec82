import type { Period } from "@/domain/filters";
import type { TimeAxis } from "@/domain/timeAxis";

/** What the period shows of the axis, both years inclusive; a period beyond the axis shows its nearest year. */
export function shownYears(
  { from, to }: Period,
  { fromYear, toYear }: TimeAxis,
): [first: number, last: number] {
  const clamp = (year: number) => Math.min(toYear, Math.max(fromYear, year));
  return [clamp(from ?? fromYear), clamp(to ?? toYear)];
}

/** The period of these years; a limit at an end of the axis is none. */
export function periodOf(first: number, last: number, { fromYear, toYear }: TimeAxis): Period {
  return { ...(first > fromYear && { from: first }), ...(last < toYear && { to: last }) };
}

/** The year that a period is, where it is one. */
export function singleYear({ from, to }: Period): number | undefined {
  return from === to ? from : undefined;
}
