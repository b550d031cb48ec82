import { FRACTION_STEPS } from "@/basemap/fractions";
import type { Shown } from "@/domain/applyFilters";
import { boundsOf, compareDates, type DateBounds, yearOf } from "@/domain/dateBounds";
import { ROWS_A_PART } from "@/domain/listParts";
import { type Page, partOf } from "@/domain/page";
import { daysBetween, placeBounds, startOfDay, type TimeAxis } from "@/domain/timeAxis";
import type { IndexReading } from "./reading";
import {
  RECORDS_OF_KIND,
  type RecordsTimeline,
  TIMELINE_KINDS,
  type TimelineContent,
  type TimelineRecord,
  type TimelineTick,
  type YearsTimeline,
} from "./timelineContent";
import { type DatedRecord, timelineRecords } from "./timelineRecords";
import { layInRows, type Unplaced } from "./timelineRows";

/** The article's own story begins with September 2001. */
const FIRST_YEAR = 2001;
const TICK_YEARS = 5;
/** A day of a month is drawn as the dot that its month would be. */
const MOST_DAYS_OF_A_DOT = 31;
/** How far a mark fades at an open side: long enough to be seen, no claim about how long it went on. */
const FADE_YEARS = 1;

/** More of them are told of by the year. */
const MOST_ITEMS = 24;

/** The first and last years that the bounds name: one year where a side is open. */
function yearsNamed({ earliest, latest }: DateBounds): number[] {
  return [earliest, latest].flatMap((day) => (day === undefined ? [] : yearOf(day)));
}

function axisOf(all: readonly DateBounds[]): TimeAxis {
  const years = [FIRST_YEAR, ...all.flatMap(yearsNamed)];
  return { fromYear: Math.min(...years), toYear: Math.max(...years) };
}

const yearsOf = ({ fromYear, toYear }: TimeAxis): number[] =>
  Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);

function ticksOf(axis: TimeAxis): TimelineTick[] {
  return yearsOf(axis)
    .filter((year) => year === axis.fromYear || year === axis.toYear || year % TICK_YEARS === 0)
    .map((year) => ({ year, start: onGrid(startOfDay(`${year}-01-01`, axis), Math.round) }));
}

/** An "after" names no year that it was in; every other date does. */
function stepsOf(bounds: DateBounds): number[] {
  const { latest, goesOn } = bounds;
  if (latest === undefined && !goesOn) return [];
  const years = yearsNamed(bounds);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** A place on the axis from 0 to 1, as exact as classes can tell it. */
function onGrid(place: number, round: (value: number) => number): number {
  // A hair off for what reckoning with fractions leaves.
  const exact = Number((place * FRACTION_STEPS).toFixed(6));
  return Math.min(FRACTION_STEPS, Math.max(0, round(exact))) / FRACTION_STEPS;
}

function place({ date: _, ...record }: DatedRecord, bounds: DateBounds, axis: TimeAxis): Unplaced {
  const { earliest, latest, goesOn } = bounds;
  const span = placeBounds(bounds, axis);
  const fade = FADE_YEARS / (axis.toYear - axis.fromYear + 1);
  return {
    ...record,
    start: onGrid(earliest === undefined ? span.end - fade : span.start, Math.floor),
    end: onGrid(latest === undefined ? span.start + fade : span.end, Math.ceil),
    span,
    isSpan: !(earliest && latest && daysBetween(earliest, latest) <= MOST_DAYS_OF_A_DOT),
    isOpenStart: earliest === undefined,
    isOpenEnd: latest === undefined,
    goesOn,
  };
}

type Dated = { record: DatedRecord; bounds: DateBounds };

function divide(records: readonly DatedRecord[]): { dated: Dated[]; undated: DatedRecord[] } {
  const dated: Dated[] = [];
  const undated: DatedRecord[] = [];
  for (const record of records) {
    const bounds = boundsOf(record.date);
    if (bounds) dated.push({ record, bounds });
    else undated.push(record);
  }
  return { dated, undated };
}

const told = ({ date: _, ...record }: DatedRecord): TimelineRecord => record;

function axisAndSteps(dated: readonly Dated[]) {
  const axis = axisOf(dated.map(({ bounds }) => bounds));
  const steps = new Set(dated.flatMap(({ bounds }) => stepsOf(bounds)));
  return { axis, steps: [...steps].toSorted((one, other) => one - other) };
}

function drawRecords(dated: readonly Dated[], undated: readonly DatedRecord[]): RecordsTimeline {
  const { axis, steps } = axisAndSteps(dated);
  const placed = dated
    .map(({ record, bounds }) => place(record, bounds, axis))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  return {
    kind: "records",
    ...axis,
    ...layInRows(placed),
    ticks: ticksOf(axis),
    steps,
    undated: undated
      .map(told)
      .toSorted((one, other) => TIMELINE_KINDS.indexOf(one.kind) - TIMELINE_KINDS.indexOf(other.kind)),
  };
}

function countByYear(dated: readonly Dated[], isShown: (record: TimelineRecord) => boolean): YearsTimeline {
  const { axis, steps } = axisAndSteps(dated);
  const years = new Map(yearsOf(axis).map((year) => [year, { year, exchanges: 0, outcomes: 0 }]));
  for (const { record, bounds } of dated) {
    const counted = isShown(record) ? COUNTED[record.kind] : undefined;
    if (!counted) continue;
    for (const step of stepsOf(bounds)) {
      const year = years.get(step);
      if (year) year[counted] += 1;
    }
  }
  return { kind: "years", ...axis, ticks: ticksOf(axis), steps, years: [...years.values()] };
}

/** As what a record counts in its years. Programs go on, and context is no exchange. */
const COUNTED: Partial<Record<TimelineRecord["kind"], "exchanges" | "outcomes">> = {
  delegation: "exchanges",
  event: "exchanges",
  outcome: "outcomes",
};

const WITH_TIMELINE = new Set<Page["kind"]>([
  "home",
  "city",
  "partnership",
  "program",
  "belgium",
  "timeline",
]);

/** The records of one part of all dates: in order of time, those without a date at the end. */
function partOfAll({ dated, undated }: ReturnType<typeof divide>, part: number): ReturnType<typeof divide> {
  const inOrder = dated.toSorted((one, other) => compareDates(one.record.date, other.record.date));
  const all = [...inOrder.map(({ record }) => record), ...undated];
  return divide(all.slice((part - 1) * ROWS_A_PART, part * ROWS_A_PART));
}

/**
 * The records of a page in time, those with a date on an axis of whole years, the others apart; undefined where the page
 * has none with a date. The axis is the page's own. The home page, and whichever has more than `MOST_ITEMS`, counts by the
 * year what `shown` leaves; the page of all dates has each of its part.
 */
export function readTimeline(reading: IndexReading, page: Page, shown?: Shown): TimelineContent | undefined {
  if (!WITH_TIMELINE.has(page.kind)) return undefined;
  const divided = divide(timelineRecords(reading, page));
  const { dated, undated } = page.kind === "timeline" ? partOfAll(divided, partOf(page)) : divided;
  if (page.kind === "timeline") return drawRecords(dated, undated);
  if (dated.length === 0) return undefined;
  return page.kind === "home" || dated.length > MOST_ITEMS
    ? countByYear(dated, ({ kind, id }) => shown?.[RECORDS_OF_KIND[kind]].has(id) ?? true)
    : drawRecords(dated, undated);
}
