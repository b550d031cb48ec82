import { FRACTION_STEPS } from "@/basemap/fractions";
import type { FilteredIds } from "@/domain/applyFilters";
import { boundsOf, compareDates, type DateBounds, yearOf } from "@/domain/dateBounds";
import { type Page, partOf, ROWS_A_PART } from "@/domain/page";
import { daysBetween, placeBounds, startOfDay, type TimeAxis } from "@/domain/timeAxis";
import type { IndexReading } from "./reading";
import {
  type CountsLane,
  RECORDS_OF_KIND,
  type RecordsLane,
  type RecordsTimeline,
  TIMELINE_KINDS,
  type TimelineContent,
  type TimelineItem,
  type TimelineKind,
  type TimelineRecord,
  type TimelineSpan,
  type TimelineTick,
  type TimelineYear,
  type YearsTimeline,
} from "./timelineContent";
import { type FilledLane, fillLanes } from "./timelineLanes";
import { type DatedRecord, timelineRecords } from "./timelineRecords";
import { layInRows, type Unplaced } from "./timelineRows";

/** The article's own story begins with September 2001. */
const FIRST_YEAR = 2001;
const OF_ALL = new Set<Page["kind"]>(["home", "belgium", "timeline"]);
/** A record of one year stands among those before it. */
const LEAST_YEARS = 8;
const TICK_YEARS = 5;
/** So many years can all be named. */
const MOST_TICKS = 13;
/** A year so near to one that is named would be written over it. */
const LEAST_TICKS_APART = 2;
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

/** Of all records from 2001 on, of one record from its own first year. */
function axisOf(all: readonly DateBounds[], page: Page): TimeAxis {
  const named = all.flatMap(yearsNamed);
  const years = named.length === 0 || OF_ALL.has(page.kind) ? [FIRST_YEAR, ...named] : named;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { fromYear: Math.min(first, last - LEAST_YEARS + 1), toYear: last };
}

const yearsOf = ({ fromYear, toYear }: TimeAxis): number[] =>
  Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);

function ticksOf(axis: TimeAxis): TimelineTick[] {
  const years = yearsOf(axis);
  // A short axis has room for each.
  const step = years.length > MOST_TICKS ? TICK_YEARS : 1;
  const isNear = (year: number, other: number) => step > 1 && Math.abs(year - other) < LEAST_TICKS_APART;
  return years
    .filter(
      (year) =>
        year === axis.fromYear ||
        (year % step === 0 && !isNear(year, axis.fromYear)) ||
        (year === axis.toYear && !isNear(year, year - (year % step))),
    )
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

/** To a hundred-thousandth of the axis, a twelfth of a step of the grid: what is placed by classes stays where it is. */
const rounded = (place: number) => Number(place.toFixed(5));

/** A place on the axis from 0 to 1, as exact as classes can tell it. */
function onGrid(place: number, round: (value: number) => number): number {
  // A hair off for what reckoning with fractions leaves.
  const exact = Number((place * FRACTION_STEPS).toFixed(6));
  return rounded(Math.min(FRACTION_STEPS, Math.max(0, round(exact))) / FRACTION_STEPS);
}

function placeDate(bounds: DateBounds, axis: TimeAxis): TimelineSpan {
  const { earliest, latest, goesOn } = bounds;
  const span = placeBounds(bounds, axis);
  const fade = FADE_YEARS / (axis.toYear - axis.fromYear + 1);
  return {
    start: onGrid(earliest === undefined ? span.end - fade : span.start, Math.floor),
    end: onGrid(latest === undefined ? span.start + fade : span.end, Math.ceil),
    span: { start: rounded(span.start), end: rounded(span.end) },
    isSpan: !(earliest && latest && daysBetween(earliest, latest) <= MOST_DAYS_OF_A_DOT),
    isOpenStart: earliest === undefined,
    isOpenEnd: latest === undefined,
    goesOn,
  };
}

const told = ({ date: _date, words: _words, programs: _programs, ...record }: DatedRecord): TimelineRecord =>
  record;

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

function axisAndSteps(dated: readonly Dated[], page: Page) {
  const axis = axisOf(
    dated.map(({ bounds }) => bounds),
    page,
  );
  const steps = new Set(dated.flatMap(({ bounds }) => stepsOf(bounds)));
  return { axis, steps: [...steps].toSorted((one, other) => one - other) };
}

/** Of a lane: its kind, its name, and its program with the time that it ran. */
function headOf({ kind, name, program }: FilledLane, axis: TimeAxis) {
  const bounds = program && boundsOf(program.date);
  return {
    kind,
    name,
    ...(program && { program: told(program) }),
    ...(bounds && { ran: placeDate(bounds, axis) }),
  };
}

function drawRecords(filled: readonly FilledLane[], dated: readonly Dated[], page: Page): RecordsTimeline {
  const { axis, steps } = axisAndSteps(dated, page);
  const lanes: RecordsLane[] = [];
  const items: TimelineItem[] = [];
  let rowsAbove = 0;
  for (const lane of filled) {
    const its = divide(lane.records);
    const unplaced = its.dated.map(({ record, bounds }): Unplaced => {
      const [year = axis.fromYear] = yearsNamed(bounds);
      return { ...told(record), words: record.words, year, ...placeDate(bounds, axis) };
    });
    const laid = layInRows(unplaced, lane.kind === "subject");
    items.push(
      ...laid.items.map((item) => ({
        ...item,
        row: item.row + rowsAbove,
        // The page of all dates has the most of them: words of their own for narrow windows would weigh too much.
        labels: page.kind === "timeline" ? item.labels.filter(({ at }) => at !== "narrow") : item.labels,
      })),
    );
    rowsAbove += laid.rows;
    const undated = its.undated
      .map(told)
      .toSorted((one, other) => TIMELINE_KINDS.indexOf(one.kind) - TIMELINE_KINDS.indexOf(other.kind));
    lanes.push({ ...headOf(lane, axis), rows: laid.rows, isEmpty: unplaced.length === 0, undated });
  }
  return {
    kind: "records",
    ...axis,
    ticks: ticksOf(axis),
    steps,
    lanes,
    items: items.toSorted(
      (one, other) => one.year - other.year || one.start - other.start || one.end - other.end,
    ),
  };
}

function countByYear(
  filled: readonly FilledLane[],
  dated: readonly Dated[],
  page: Page,
  isShown: (record: TimelineRecord) => boolean,
): YearsTimeline {
  const { axis, steps } = axisAndSteps(dated, page);
  const years = new Map(
    yearsOf(axis).map((year): [number, TimelineYear] => [
      year,
      { year, exchanges: 0, outcomes: 0, lanes: [] },
    ]),
  );
  const lanes = filled.map((lane, index): CountsLane => {
    const shown = divide(lane.records.filter(isShown));
    for (const { record, bounds } of shown.dated) {
      const counted = COUNTED[record.kind];
      if (!counted) continue;
      for (const step of stepsOf(bounds)) {
        const year = years.get(step);
        if (!year) continue;
        year[counted] = (year[counted] ?? 0) + 1;
        const last = year.lanes.at(-1);
        if (last?.[0] === index) last[1] += 1;
        else year.lanes.push([index, 1]);
      }
    }
    const { kind, name, program } = lane;
    return { kind, name, ...(program && { program: program.id }), undated: shown.undated.length };
  });
  return { kind: "years", ...axis, steps, lanes, years: [...years.values()] };
}

/** As what a record counts in its years. Programs go on. */
const COUNTED: Record<TimelineKind, "exchanges" | "outcomes" | "context" | undefined> = {
  delegation: "exchanges",
  event: "exchanges",
  outcome: "outcomes",
  program: undefined,
  context: "context",
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
function partOfAll(records: readonly DatedRecord[], part: number): DatedRecord[] {
  const inOrder = records.toSorted((one, other) => compareDates(one.date, other.date));
  return inOrder.slice((part - 1) * ROWS_A_PART, part * ROWS_A_PART);
}

/**
 * The records of a page in time, in lanes: those with a date on an axis of whole years, the others at the end of their
 * lane; undefined where the page has none with a date. The axis is the page's own. A page with more than `MOST_ITEMS` with
 * a date counts by the year what `shown` leaves; the page of all dates has each of its part.
 */
export function readTimeline(
  reading: IndexReading,
  page: Page,
  shown?: FilteredIds,
): TimelineContent | undefined {
  if (!WITH_TIMELINE.has(page.kind)) return undefined;
  const all = timelineRecords(reading, page);
  const records = page.kind === "timeline" ? partOfAll(all, partOf(page)) : all;
  const { dated } = divide(records);
  if (dated.length === 0 && page.kind !== "timeline") return undefined;
  const lanes = fillLanes(reading, page, records);
  return page.kind !== "timeline" && dated.length > MOST_ITEMS
    ? countByYear(lanes, dated, page, ({ kind, id }) => shown?.[RECORDS_OF_KIND[kind]].has(id) ?? true)
    : drawRecords(lanes, dated, page);
}
