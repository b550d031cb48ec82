import type { Period } from "@/domain/filters";
import type { TimeAxis } from "@/domain/timeAxis";

export type TypedPeriod = { from: string; to: string };

export type PeriodField = keyof TypedPeriod;

export type ReadPeriod =
  | { kind: "period"; period: Period }
  | { kind: "bad-year" | "outside"; field: PeriodField }
  | { kind: "reversed"; from: number; to: number };

/** What two typed years mean; an empty one is an open end. */
export function readTypedPeriod(typed: TypedPeriod, { fromYear, toYear }: TimeAxis): ReadPeriod {
  const period: Period = {};
  for (const field of ["from", "to"] as const) {
    const text = typed[field].trim();
    if (text === "") continue;
    if (!/^\d{4}$/.test(text)) return { kind: "bad-year", field };
    const year = Number(text);
    if (year < fromYear || year > toYear) return { kind: "outside", field };
    period[field] = year;
  }
  const { from, to } = period;
  return from !== undefined && to !== undefined && from > to
    ? { kind: "reversed", from, to }
    : { kind: "period", period };
}
