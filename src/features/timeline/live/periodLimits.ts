import type { Period } from "@/domain/filters";

/** The years that the axis has, both inclusive. */
export type AxisYears = { fromYear: number; toYear: number };

/** What the period shows of the axis, both years inclusive; a period beyond the axis shows its nearest year. */
export function shownYears(
  { from, to }: Period,
  { fromYear, toYear }: AxisYears,
): [first: number, last: number] {
  const clamp = (year: number) => Math.min(toYear, Math.max(fromYear, year));
  return [clamp(from ?? fromYear), clamp(to ?? toYear)];
}

/** The period of these years; a limit at an end of the axis is none. */
export function periodOf(first: number, last: number, { fromYear, toYear }: AxisYears): Period {
  return { ...(first > fromYear && { from: first }), ...(last < toYear && { to: last }) };
}

/** The year that a period is, where it is one. */
export function singleYear({ from, to }: Period): number | undefined {
  return from === to ? from : undefined;
}
