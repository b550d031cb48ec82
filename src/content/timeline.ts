import { delegationCities } from "@/domain/connections";
import type { DateValue } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import {
  daysIn,
  firstYear,
  lastYear,
  placeSpan,
  type TimeAxis,
  type TimeSpan,
  timeSpanOf,
} from "@/domain/timeSpan";
import { formatDate } from "@/i18n/formatDate";
import type { Reading } from "./reading";
import { recordPage } from "./recordPage";
import { TIMELINE_KINDS, type TimelineContent, type TimelineRecord } from "./timelineContent";
import { layInRows, type Unplaced } from "./timelineRows";

/** The article's own story begins with September 2001. */
const FIRST_YEAR = 2001;
const TICK_YEARS = 5;
/** A day of a month is drawn as the dot that its month would be. */
const MOST_DAYS_OF_A_DOT = 31;
/** How far an open end fades: long enough to be seen, no claim about how long it went on. */
const FADE_YEARS = 1;

type Dated = TimelineRecord & { date: DateValue };

function recordsOf({ atlas, locale, messages }: Reading): Dated[] {
  const common = (date: DateValue) => ({ date, when: formatDate(date, locale, messages) });
  const at = (id: string, cities: string[]) => ({
    id,
    page: recordPage(atlas, cities),
    fragment: id,
    cities,
  });
  return [
    ...atlas.delegations.map((delegation): Dated => {
      const { id, title, date } = delegation;
      const cities = delegationCities(delegation);
      return { ...common(date), ...at(id, cities), kind: "delegation", title: inLocale(title, locale) };
    }),
    ...atlas.events.map(
      ({ id, kind, title, date, cities }): Dated => ({
        ...common(date),
        ...at(id, cities),
        kind: kind === "context" ? "context" : "event",
        title: inLocale(title, locale),
      }),
    ),
    ...atlas.outcomes.map(
      ({ id, title, date, cities }): Dated => ({
        ...common(date),
        ...at(id, cities),
        kind: "outcome",
        title: inLocale(title, locale),
      }),
    ),
    ...atlas.programs.map(
      ({ id, name, date, cities }): Dated => ({
        ...common(date),
        id,
        kind: "program",
        title: inLocale(name, locale),
        page: { kind: "program", id },
        cities: cities.map(({ city }) => city),
      }),
    ),
  ];
}

function axisOf(spans: readonly TimeSpan[]): TimeAxis {
  return {
    fromYear: Math.min(FIRST_YEAR, ...spans.map(firstYear)),
    toYear: Math.max(FIRST_YEAR, ...spans.map(lastYear)),
  };
}

function ticksOf({ fromYear, toYear }: TimeAxis): number[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  return years.filter((year) => year === fromYear || year === toYear || year % TICK_YEARS === 0);
}

/** An "after" names no year that it was in; every other date does. */
function stepsOf(record: Dated, span: TimeSpan): number[] {
  if (record.date.kind === "after") return [];
  const length = lastYear(span) - firstYear(span) + 1;
  return Array.from({ length }, (_, index) => firstYear(span) + index);
}

function place({ date, ...record }: Dated, span: TimeSpan, axis: TimeAxis): Unplaced {
  const { start, end } = placeSpan(span, axis);
  const { isOpenStart, isOpenEnd } = span;
  const fade = FADE_YEARS / (axis.toYear - axis.fromYear + 1);
  return {
    ...record,
    start: isOpenStart ? Math.max(0, end - fade) : start,
    end: isOpenEnd ? Math.min(1, start + fade) : end,
    isSpan: isOpenStart || isOpenEnd || daysIn(span) > MOST_DAYS_OF_A_DOT,
    isOpenStart,
    isOpenEnd,
    goesOn: date.kind === "from",
  };
}

/** The records of the atlas in time: those with a date on an axis of whole years, the others apart. */
export function readTimeline(reading: Reading): TimelineContent {
  const dated: { record: Dated; span: TimeSpan }[] = [];
  const undated: TimelineRecord[] = [];
  for (const record of recordsOf(reading)) {
    const span = timeSpanOf(record.date);
    const { date: _, ...told } = record;
    if (span) dated.push({ record, span });
    else undated.push(told);
  }
  const axis = axisOf(dated.map(({ span }) => span));
  const placed = dated
    .map(({ record, span }) => place(record, span, axis))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const steps = new Set(dated.flatMap(({ record, span }) => stepsOf(record, span)));
  return {
    ...axis,
    ...layInRows(placed),
    ticks: ticksOf(axis),
    steps: [...steps].toSorted((one, other) => one - other),
    undated: undated.toSorted(
      (one, other) => TIMELINE_KINDS.indexOf(one.kind) - TIMELINE_KINDS.indexOf(other.kind),
    ),
  };
}
