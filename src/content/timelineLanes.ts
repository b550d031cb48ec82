import { isDated } from "@/domain/dateBounds";
import { inLocale } from "@/domain/inLocale";
import { find } from "@/domain/lookUp";
import { groupByKeys } from "@/domain/memoized";
import type { Page } from "@/domain/page";
import { cityName, type IndexReading, partnershipTitle } from "./reading";
import type { LaneKind, TimelineKind } from "./timelineContent";
import type { DatedRecord } from "./timelineRecords";

/** So many programs have a lane of their own beside the page's subject; what is of others shares one. */
const MOST_PROGRAMS = 4;

const CITY_PAIR = "city-pair";

/** A lane, the record of its program where it is one's, and what is in it besides. */
export type FilledLane = { kind: LaneKind; name: string; program?: DatedRecord; records: DatedRecord[] };

/** The program that the first lane is of: the page's own, else City Pair where the page is of all records. */
function subjectProgram(page: Page): string | undefined {
  if (page.kind === "program") return page.id;
  return page.kind === "home" || page.kind === "timeline" ? CITY_PAIR : undefined;
}

function subjectName(reading: IndexReading, page: Page): string | undefined {
  const { atlas, messages } = reading;
  switch (page.kind) {
    case "city":
      return cityName(reading, page.id);
    case "partnership":
      return partnershipTitle(reading, find(atlas.partnerships, page.id));
    case "belgium":
      return messages.belgium.title();
    default:
      return undefined;
  }
}

/** Journeys and what came of them are the page's own; other events stand in the lanes of their programs. */
const OWN: Record<TimelineKind, boolean> = {
  delegation: true,
  event: false,
  outcome: true,
  program: false,
  context: false,
};

const isOwn = ({ kind }: DatedRecord) => OWN[kind];

/** Programs with a lane of their own: those of which most has a date, in the order of the data. */
function programsWithLanes(
  { atlas }: IndexReading,
  records: readonly DatedRecord[],
  subject: string | undefined,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { date, programs } of records)
    if (isDated(date)) for (const id of programs) counts.set(id, (counts.get(id) ?? 0) + 1);
  const candidates = atlas.programs.map(({ id }) => id).filter((id) => id !== subject && counts.has(id));
  const most = candidates.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return new Set(most.slice(0, MOST_PROGRAMS));
}

/**
 * The lanes of a page, none of them empty: first what the page is about, then programs, what is of other programs, what names
 * no program, and last the context. Each record is in one of them, or is the program of one.
 */
export function fillLanes(reading: IndexReading, page: Page, records: readonly DatedRecord[]): FilledLane[] {
  const { atlas, locale, messages } = reading;
  const subject = subjectProgram(page);
  const name = subjectName(reading, page);
  const rest = name === undefined ? records : records.filter((record) => !isOwn(record));
  const withLanes = programsWithLanes(reading, rest, subject);
  const laneOf = (record: DatedRecord): string => {
    const { kind, programs } = record;
    if (kind === "context") return "context";
    if (page.kind === "program" || (name !== undefined && isOwn(record))) return "subject";
    if (subject !== undefined && programs.includes(subject)) return "subject";
    const own = programs.find((id) => withLanes.has(id));
    if (own) return `program:${own}`;
    return programs.length > 0 ? "other" : "none";
  };
  const byLane = groupByKeys(records, (record) => [laneOf(record)]);
  const lane = (key: string, kind: LaneKind, laneName: string, programId?: string): FilledLane[] => {
    const all = byLane.get(key) ?? [];
    if (all.length === 0) return [];
    const program = all.find((record) => record.kind === "program" && record.id === programId);
    return [
      {
        kind,
        name: laneName,
        ...(program && { program }),
        records: all.filter((record) => record !== program),
      },
    ];
  };
  const programName = (id: string) => {
    const program = atlas.programs.find((its) => its.id === id);
    return program ? inLocale(program.shortName, locale) : "";
  };
  const { lanes } = messages.timeline;
  return [
    ...lane("subject", "subject", name ?? programName(subject ?? ""), subject),
    ...atlas.programs
      .filter(({ id }) => withLanes.has(id))
      .flatMap(({ id }) => lane(`program:${id}`, "program", programName(id), id)),
    ...lane("other", "other", lanes.other()),
    ...lane("none", "none", lanes.none()),
    ...lane("context", "context", lanes.context()),
  ];
}
