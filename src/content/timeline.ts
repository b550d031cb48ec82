import { delegationCities } from "@/domain/connections";
import { boundsOf, type DateBounds, yearOf } from "@/domain/dateBounds";
import type { AnyDate } from "@/domain/dateValue";
import { inLocale } from "@/domain/inLocale";
import { daysBetween, placeBounds, type TimeAxis } from "@/domain/timeAxis";
import { formatDate } from "@/i18n/formatDate";
import type { IndexReading } from "./reading";
import { recordPage } from "./recordPage";
import { TIMELINE_KINDS, type TimelineContent, type TimelineRecord } from "./timelineContent";
import { layInRows, type Unplaced } from "./timelineRows";

/** The article's own story begins with September 2001. */
const FIRST_YEAR = 2001;
const TICK_YEARS = 5;
/** A day of a month is drawn as the dot that its month would be. */
const MOST_DAYS_OF_A_DOT = 31;
/** How far a mark fades at an open side: long enough to be seen, no claim about how long it went on. */
const FADE_YEARS = 1;

type DatedRecord = TimelineRecord & { date: AnyDate };

function recordsOf({ atlas, locale, messages }: IndexReading): DatedRecord[] {
  const common = (date: AnyDate) => ({ date, when: formatDate(date, locale, messages) });
  const at = (id: string, cities: string[]) => ({
    id,
    page: recordPage(atlas, cities),
    fragment: id,
    cities,
  });
  return [
    ...atlas.delegations.map((delegation): DatedRecord => {
      const { id, title, date } = delegation;
      const cities = delegationCities(delegation);
      return { ...common(date), ...at(id, cities), kind: "delegation", title: inLocale(title, locale) };
    }),
    ...atlas.events.map(
      ({ id, kind, title, date, cities }): DatedRecord => ({
        ...common(date),
        ...at(id, cities),
        kind: kind === "context" ? "context" : "event",
        title: inLocale(title, locale),
      }),
    ),
    ...atlas.outcomes.map(
      ({ id, title, date, cities }): DatedRecord => ({
        ...common(date),
        ...at(id, cities),
        kind: "outcome",
        title: inLocale(title, locale),
      }),
    ),
    ...atlas.programs.map(
      ({ id, name, date, cities }): DatedRecord => ({
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

/** The first and last years that the bounds name: one year where a side is open. */
function yearsNamed({ earliest, latest }: DateBounds): number[] {
  return [earliest, latest].flatMap((day) => (day === undefined ? [] : yearOf(day)));
}

function axisOf(all: readonly DateBounds[]): TimeAxis {
  const years = [FIRST_YEAR, ...all.flatMap(yearsNamed)];
  return { fromYear: Math.min(...years), toYear: Math.max(...years) };
}

function ticksOf({ fromYear, toYear }: TimeAxis): number[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  return years.filter((year) => year === fromYear || year === toYear || year % TICK_YEARS === 0);
}

/** An "after" names no year that it was in; every other date does. */
function stepsOf(bounds: DateBounds): number[] {
  const { latest, goesOn } = bounds;
  if (latest === undefined && !goesOn) return [];
  const years = yearsNamed(bounds);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function place({ date: _, ...record }: DatedRecord, bounds: DateBounds, axis: TimeAxis): Unplaced {
  const { earliest, latest, goesOn } = bounds;
  const span = placeBounds(bounds, axis);
  const fade = FADE_YEARS / (axis.toYear - axis.fromYear + 1);
  return {
    ...record,
    start: earliest === undefined ? Math.max(0, span.end - fade) : span.start,
    end: latest === undefined ? Math.min(1, span.start + fade) : span.end,
    span,
    isSpan: !(earliest && latest && daysBetween(earliest, latest) <= MOST_DAYS_OF_A_DOT),
    isOpenStart: earliest === undefined,
    isOpenEnd: latest === undefined,
    goesOn,
  };
}

/** The records of the atlas in time: those with a date on an axis of whole years, the others apart. */
export function readTimeline(reading: IndexReading): TimelineContent {
  const dated: { record: DatedRecord; bounds: DateBounds }[] = [];
  const undated: TimelineRecord[] = [];
  for (const record of recordsOf(reading)) {
    const bounds = boundsOf(record.date);
    const { date: _, ...told } = record;
    if (bounds) dated.push({ record, bounds });
    else undated.push(told);
  }
  const axis = axisOf(dated.map(({ bounds }) => bounds));
  const placed = dated
    .map(({ record, bounds }) => place(record, bounds, axis))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const steps = new Set(dated.flatMap(({ bounds }) => stepsOf(bounds)));
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
