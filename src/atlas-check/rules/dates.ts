import * as v from "valibot";
import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type DateValue, dateValueSchema, partialDateSchema } from "@/domain/dateValue";
import { lastDay } from "@/domain/partialDate";
import { quotationSchema } from "@/domain/quotation";
import { archivedSchema } from "@/domain/source";

export type FoundDate = { date: string; path: AtlasPath };

/** Whether the calendar has this day: 2019-02-30 has the right form only. */
export function isInCalendar(date: string): boolean {
  return date.length < 10 || date <= lastDay(date.slice(0, 7));
}

/** Whether all its dates have the right form: those of a wrong one are reported by the schema. */
export function isWellFormed(value: DateValue): boolean {
  return v.is(dateValueSchema, value);
}

/** All partial dates of the right form in the atlas; the schema reports those of a wrong form. */
export function datesOf(atlas: Atlas): FoundDate[] {
  const inRecords = findAll(atlas, dateValueSchema).flatMap(({ value, path }) =>
    partialsOf(value).map(([key, date]) => ({ date, path: [...path, key] })),
  );
  const ofCopies = findAll(atlas, archivedSchema).map(({ value, path }) => ({
    date: value.date,
    path: [...path, "date"],
  }));
  const ofQuotations = findAll(atlas, quotationSchema).flatMap(({ value: { read }, path }) =>
    read === undefined ? [] : [{ date: read, path: [...path, "read"] }],
  );
  const updated = { date: atlas.about.updated, path: ["about", "updated"] };
  return [updated, ...inRecords, ...ofCopies, ...ofQuotations].filter(({ date }) =>
    v.is(partialDateSchema, date),
  );
}

const PARTIALS = ["date", "from", "to"] as const;

/** The dates as they are written in the file, with their keys. */
export function partialsOf(value: DateValue): [key: string, date: string][] {
  const written: Partial<Record<string, unknown>> = value;
  return PARTIALS.flatMap((key) => {
    const date = written[key];
    return typeof date === "string" ? [[key, date]] : [];
  });
}
