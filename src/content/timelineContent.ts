import type { ConnectionKind, Way } from "@/domain/filters";
import type { Page } from "@/domain/page";
import type { DatedKind } from "@/domain/recordKinds";
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
} as const satisfies Record<TimelineKind, DatedKind>;

/** A record that the timeline tells of, with the page it can be read on. */
export type TimelineRecord = {
  id: string;
  kind: TimelineKind;
  title: string;
  /** In words: "June 15–21, 2014", "date not stated". */
  when: string;
  page: Page;
  /** Ids of its cities. */
  cities: readonly string[];
  /** Of a delegation: its kind on the map, whose hue it has, and where its arrow points. */
  line?: ConnectionKind;
  way?: Way;
  /** It was announced, and no source says that it happened. */
  isAnnounced?: true;
};

/** Where a record stands on its page: it has its id there. A program is a page by itself. */
export const fragmentOf = ({ kind, id }: Pick<TimelineRecord, "kind" | "id">): string | undefined =>
  kind === "program" ? undefined : id;

/** Words beside a mark, after it unless told; only from `AXIS_PX.wide` on, or only below it, where they say so. */
export type TimelineLabel = { text: string; side?: "before"; at?: "narrow" | "wide" };

/** What a date takes of the axis. Fractions run from 0 at its first day to 1 after its last. */
export type TimelineSpan = {
  /** What its mark takes. At an open side it fades, and a line goes on from there. */
  start: number;
  end: number;
  /** All days that its date can mean, the line included: to the end of the axis at an open side. */
  span: AxisPart;
  /** Longer than a month or open at one side: drawn as a bar, else as a mark alone. */
  isSpan: boolean;
  isOpenStart: boolean;
  isOpenEnd: boolean;
  /** Begun and going on for all that is known: "from 2011", but not "after 2005". */
  goesOn: boolean;
};

/** A record with a date, on the axis. */
export type TimelineItem = TimelineRecord &
  TimelineSpan & {
    /** The first year that its date names: what it stands under in a list of years. */
    year: number;
    /** From 0 at the top, through all lanes. */
    row: number;
    labels: TimelineLabel[];
  };

/** `subject` is what the page is about, `other` all programs without a lane of their own, `none` what names no program. */
export type LaneKind = "subject" | "program" | "other" | "none" | "context";

type Lane = { kind: LaneKind; name: string };

/** A lane of marks. */
export type RecordsLane = Lane & {
  /** The program that it is the lane of, which is a record too. */
  program?: TimelineRecord;
  /** When that was, where it is known. */
  ran?: TimelineSpan;
  /** Of its marks, at least one. */
  rows: number;
  /** It has no mark. */
  isEmpty: boolean;
  /** What hangs at its end. */
  undated: TimelineRecord[];
};

/** A lane of numbers: the id of its program, and how many of its records have no date. */
export type CountsLane = Lane & { program?: string; undated: number };

/** The axis of a timeline: whole years, both inclusive. */
export type TimelineAxis = {
  fromYear: number;
  toYear: number;
  /** Years in which a source places a record, in order. */
  steps: number[];
};

/** A year that the axis names, and where it begins, from 0 to 1. */
export type TimelineTick = { year: number; start: number };

/**
 * How many exchanges and outcomes a source places in a year, and how many records in each lane: pairs of the lane's place
 * and the number, those with none left out.
 */
export type TimelineYear = {
  year: number;
  exchanges: number;
  outcomes: number;
  /** Events of context; absent where there is none. */
  context?: number;
  lanes: [lane: number, count: number][];
};

/**
 * What the timeline of a page draws in lanes: its records one by one, or where they are many how many there are in each
 * year of the axis, the years without any included.
 */
export type TimelineContent = TimelineAxis &
  (
    | {
        kind: "records";
        /** Years that the axis names; of counts each year has its own place. */
        ticks: TimelineTick[];
        lanes: RecordsLane[];
        /** By the year that they stand under, and in it in order of time. */
        items: TimelineItem[];
      }
    | { kind: "years"; lanes: CountsLane[]; years: TimelineYear[] }
  );

export type RecordsTimeline = Extract<TimelineContent, { kind: "records" }>;
export type YearsTimeline = Extract<TimelineContent, { kind: "years" }>;
