import { readMapCard } from "@/content/mapCard";
import type { TimelineRecord } from "@/content/timelineContent";
import { timelineRecords } from "@/content/timelineRecords";
import type { Show } from "@/domain/briefing";
import { roleOf } from "@/domain/connections";
import { compareDates } from "@/domain/dateBounds";
import { timingsIn } from "@/domain/drawn";
import { knownShow } from "@/domain/drawnOnSlide";
import { delegationKey, exchangesByKey, exchangesOf } from "@/domain/exchanges";
import { findCity } from "@/domain/lookUp";
import type { Slide } from "@/domain/plainBriefing";
import type { BriefingReading } from "./briefingReading";
import type { SlideBoard, TimelineRow } from "./slideContent";

/** More rows than that nobody reads from a chair. */
export const MOST_ROWS = 8;

export const CITIES_SIDE_BY_SIDE = 2;

/** A board, and the ids of the sources that what it says by itself rests on. */
export type ReadBoard = { board: SlideBoard; sources: readonly string[] };

/** Dated delegations and events of what the slide shows, in order; all of them where it names nothing. */
function timeline(reading: BriefingReading, show: Show): ReadBoard {
  const { atlas, messages } = reading;
  const { cities, partnerships, programs, from, to } = show;
  const filters = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const timings = timingsIn(atlas, filters);
  const pairs = atlas.partnerships.filter(({ id }) => partnerships.includes(id));
  const isNamed = (record: { cities: readonly string[]; programs: readonly string[] }) =>
    cities.length + partnerships.length + programs.length === 0 ||
    record.cities.some((id) => cities.includes(id)) ||
    record.programs.some((id) => programs.includes(id)) ||
    pairs.some(({ belgianCity, usCity }) => [belgianCity, usCity].every((id) => record.cities.includes(id)));
  const keyOf = ({ kind, id }: Pick<TimelineRecord, "kind" | "id">) =>
    kind === "delegation" ? delegationKey(id) : `event:${id}`;
  const records = timelineRecords(reading, { kind: "timeline" })
    .filter(({ kind }) => kind === "delegation" || kind === "event")
    // What only may have been in its years is not among them.
    .filter((record) => timings === undefined || timings.get(keyOf(record)) === "in")
    .filter((record) => record.date.kind !== "unknown" && isNamed(record))
    .toSorted((one, other) => compareDates(one.date, other.date))
    .slice(0, MOST_ROWS);
  const known = records.map((record) => exchangesByKey(atlas).get(keyOf(record)));
  const rows = records.map(({ when, title }, index): TimelineRow => {
    const basis = known[index]?.basis ?? "stated";
    return { when, text: title, ...(basis !== "stated" && { basis: messages.exchanges.basis[basis]() }) };
  });
  return { board: { kind: "timeline", rows }, sources: known.flatMap((exchange) => exchange?.sources ?? []) };
}

/** The first two cities that the slide names, with what the records say of each. */
function sideBySide(reading: BriefingReading, { cities }: Show): ReadBoard {
  const { atlas } = reading;
  const ids = cities.slice(0, CITIES_SIDE_BY_SIDE);
  const columns = ids.flatMap((city) => {
    const card = readMapCard(reading, { kind: "city", city });
    return card ? [{ role: roleOf(atlas, findCity(atlas, city)), ...card }] : [];
  });
  const sources = exchangesOf(atlas)
    .filter((exchange) => ids.some((id) => exchange.cities.includes(id)))
    .flatMap((exchange) => exchange.sources);
  return { board: { kind: "cities", cities: columns }, sources };
}

/** What a slide has in place of a map; undefined where it has one. */
export function readBoard(
  reading: BriefingReading,
  { layout, show }: Pick<Slide, "layout" | "show">,
): ReadBoard | undefined {
  const known = knownShow(reading.atlas, show);
  switch (layout) {
    case undefined:
      return undefined;
    case "words":
      return { board: { kind: "words" }, sources: [] };
    case "timeline":
      return timeline(reading, known);
    case "cities":
      return sideBySide(reading, known);
  }
}
