import * as v from "valibot";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type DateValue, dateValueSchema, partialDateSchema } from "@/domain/dateValue";
import { findAll } from "@/domain/findAll";
import { firstDay, lastDay } from "@/domain/partialDate";
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

function partialsOf(value: DateValue): [key: string, date: string][] {
  switch (value.kind) {
    case "at":
    case "after":
    case "by":
      return [["date", value.date]];
    case "range":
      return [
        ["from", value.from],
        ["to", value.to],
      ];
    case "from":
      return [["from", value.from]];
    case "unknown":
      return [];
  }
}

/** The first day that the value can mean, or undefined where it has no lower bound. */
export function earliestDay(value: DateValue): string | undefined {
  switch (value.kind) {
    case "at":
      return firstDay(value.date);
    case "range":
    case "from":
      return firstDay(value.from);
    case "after":
      return lastDay(value.date);
    case "by":
    case "unknown":
      return undefined;
  }
}

/** The last day that the value can mean, or undefined where it has no upper bound. */
export function latestDay(value: DateValue): string | undefined {
  switch (value.kind) {
    case "at":
    case "by":
      return lastDay(value.date);
    case "range":
      return lastDay(value.to);
    case "from":
    case "after":
    case "unknown":
      return undefined;
  }
}
