import type { Page } from "@/domain/page";
import type { AxisPart } from "@/domain/timeAxis";

export const TIMELINE_KINDS = ["delegation", "event", "outcome", "program", "context"] as const;

/** `context` is an event that is never drawn as an outcome. */
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Among which of the records that filters leave those of a kind are. */
export const RECORDS_OF_KIND = {
  delegation: "delegations",
  event: "events",
  context: "events",
  outcome: "outcomes",
  program: "programs",
} as const satisfies Record<TimelineKind, string>;

/** A record that the timeline tells of, with the page it can be read on. */
export type TimelineRecord = {
  id: string;
  kind: TimelineKind;
  title: string;
  /** In words: "June 15–21, 2014", "date not stated". */
  when: string;
  page: Page;
  fragment?: string;
  /** Ids of its cities. */
  cities: string[];
};

/** A record with a date, on the axis. Fractions run from 0 at its first day to 1 after its last. */
export type TimelineItem = TimelineRecord & {
  /** What its mark takes. At an open side it fades, and a line goes on from there. */
  start: number;
  end: number;
  /** All days that its date can mean, the line included: to the end of the axis at an open side. */
  span: AxisPart;
  /** Longer than a month or open at one side: drawn as a bar, else as a dot. */
  isSpan: boolean;
  isOpenStart: boolean;
  isOpenEnd: boolean;
  /** Begun and going on for all that is known: "from 2011", but not "after 2005". */
  goesOn: boolean;
  /** From 0 at the top. The last row is the base: programs and context by the year. */
  row: number;
  /** Whether its row has room for its title. */
  hasLabel: boolean;
};

/** The axis of a timeline: whole years, both inclusive. */
export type TimelineAxis = {
  fromYear: number;
  toYear: number;
  /** Years that the axis names. */
  ticks: TimelineTick[];
  /** Years in which a source places a record, in order. */
  steps: number[];
};

/** A year that the axis names, and where it begins, from 0 to 1. */
export type TimelineTick = { year: number; start: number };

/** How many exchanges and outcomes a source places in a year. */
export type TimelineYear = { year: number; exchanges: number; outcomes: number };

/**
 * What the timeline of a page draws: its records one by one, or where they are many how many there are in each year of
 * the axis, the years without any included.
 */
export type TimelineContent = TimelineAxis &
  (
    | {
        kind: "records";
        /** Rows of items, the base included. */
        rows: number;
        /** In order of time. */
        items: TimelineItem[];
        undated: TimelineRecord[];
      }
    | { kind: "years"; years: TimelineYear[] }
  );

export type RecordsTimeline = Extract<TimelineContent, { kind: "records" }>;
export type YearsTimeline = Extract<TimelineContent, { kind: "years" }>;
