import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { boundsOf, isDated, partialBoundsOf } from "@/domain/dateBounds";
import { dateValueSchema } from "@/domain/dateValue";
import { firstDay, lastDay } from "@/domain/partialDate";
import { datesOf, isInCalendar, isWellFormed, partialsOf } from "./dates";
import { problemAt } from "./rule";

const FIRST_YEAR = 1900;

export function datesAreInTheCalendar(atlas: Atlas): AtlasProblem[] {
  return datesOf(atlas)
    .filter(({ date }) => !isInCalendar(date))
    .map(({ date, path }) =>
      problemAt(
        atlas,
        path,
        `is ${quote(date)}, a day that the calendar does not have.`,
        "Look the day up in the source.",
      ),
    );
}

export function datesAreNotTooOld(atlas: Atlas): AtlasProblem[] {
  return datesOf(atlas)
    .filter(({ date }) => Number(date.slice(0, 4)) < FIRST_YEAR)
    .map(({ date, path }) =>
      problemAt(
        atlas,
        path,
        `is ${quote(date)}, before ${FIRST_YEAR}.`,
        "Correct the year: none of this is so old.",
      ),
    );
}

export function datesAreNotInTheFuture(atlas: Atlas): AtlasProblem[] {
  const { updated } = atlas.about;
  // Not a whole day: the schema has said so.
  if (lastDay(updated) !== updated) return [];
  return datesOf(atlas)
    .filter(({ date }) => firstDay(date) > updated)
    .map(({ date, path }) =>
      problemAt(
        atlas,
        path,
        `is ${quote(date)}, after the last change to the data (${quote(updated)}).`,
        'Correct the date, or set "updated" in about.json to the day of your change.',
      ),
    );
}

/** "After 2024" in data of 2024 speaks of a day to come, though 2024 itself does not. */
export function datesAreNotOnlyInTheFuture(atlas: Atlas): AtlasProblem[] {
  const { updated } = atlas.about;
  if (lastDay(updated) !== updated) return [];
  return findAll(atlas, dateValueSchema).flatMap(({ value, path }) => {
    const begin = isWellFormed(value) ? boundsOf(value)?.earliest : undefined;
    const [[key, date] = []] = partialsOf(value);
    if (begin === undefined || !key || !date || begin <= updated || firstDay(date) > updated) return [];
    const problem = `${quote(value.kind)} ${quote(date)} means ${begin} or later, after the last change to the data (${quote(updated)}).`;
    const remedy = 'Use another kind of date, or set "updated" in about.json to the day of your change.';
    return [problemAt(atlas, [...path, key], problem, remedy)];
  });
}

/** 2014-06 to 2014 is in order: the year can mean a later day. */
export function rangesBeginBeforeTheyEnd(atlas: Atlas): AtlasProblem[] {
  return findAll(atlas, dateValueSchema).flatMap(({ value, path }) => {
    if (!isWellFormed(value) || !isDated(value)) return [];
    const { earliest, latest } = partialBoundsOf(value);
    if (earliest === undefined || latest === undefined || firstDay(earliest) <= lastDay(latest)) return [];
    const problem = `The range ends in ${quote(latest)}, before it begins in ${quote(earliest)}.`;
    return [problemAt(atlas, [...path, "to"], problem, "Exchange the two dates, or correct one.")];
  });
}

export function connectionsEndAfterTheyBegin(atlas: Atlas): AtlasProblem[] {
  return atlas.partnerships.flatMap(({ connections }, index) =>
    connections.flatMap(({ since, ended }, at) => {
      if (!ended || !isWellFormed(since) || !isWellFormed(ended)) return [];
      const begin = boundsOf(since)?.earliest;
      const end = boundsOf(ended)?.latest;
      if (begin === undefined || end === undefined || begin <= end) return [];
      const problem = `The connection ends by ${end}, before it begins on ${begin} or later.`;
      const path = ["partnerships", index, "connections", at, "ended"];
      return [problemAt(atlas, path, problem, 'Correct "since" or "ended".')];
    }),
  );
}
