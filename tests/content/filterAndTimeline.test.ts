import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimeline } from "@/content/timeline";
import { applyFilters } from "@/domain/applyFilters";
import type { Atlas } from "@/domain/atlas";
import { isDated } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import type { Period } from "@/domain/filters";
import { type AxisPart, placePeriod } from "@/domain/timeAxis";
import messages from "@/i18n/compiled/en";
import { dateValues, periods } from "../domain/arbitraryDates";
import { item, soundAtlas } from "../domain/buildAtlas";

/** An atlas with one record of each kind that the timeline tells of for each date. */
function withDates(dates: readonly DateValue[]): Atlas {
  const copies = <Record extends { id: string; date: DateValue }>(record: Record): Record[] =>
    dates.map((date, index) => ({ ...record, id: `${record.id}-${index}`, date }));
  return {
    ...soundAtlas,
    delegations: copies(item(soundAtlas.delegations)),
    outcomes: copies(item(soundAtlas.outcomes)),
    events: soundAtlas.events.flatMap(copies),
    programs: copies(item(soundAtlas.programs)),
  };
}

/** Of all dates, of which a page has room for more than these. */
function timelineOf(atlas: Atlas) {
  const content = readTimeline({ atlas, locale: "en", messages }, { kind: "timeline" });
  if (content?.kind !== "records") throw new Error("There is no timeline of records");
  return content;
}

/** What an item takes of time: an open side goes on beyond the axis, as the period may. */
function isOver(span: AxisPart, period: Period, axis: { fromYear: number; toYear: number }): boolean {
  const band = placePeriod(period, axis);
  const isBefore = period.to !== undefined && period.to < axis.fromYear;
  const isAfter = period.from !== undefined && period.from > axis.toYear;
  if (isBefore) return span.start === 0 && band.end === 0;
  if (isAfter) return span.end === 1 && band.start === 1;
  return span.start < band.end && span.end > band.start;
}

function kept(atlas: Atlas, period: Period): ReadonlySet<string> {
  const { delegations, outcomes, events, programs } = applyFilters(atlas, period);
  return new Set([...delegations, ...outcomes, ...events, ...programs]);
}

describe("a period", () => {
  it("keeps a record if and only if its band lies over the record's span on the timeline", () => {
    fc.assert(
      fc.property(
        fc.array(dateValues(1985, 2030, true), { minLength: 1, maxLength: 4 }),
        periods(1975, 2040),
        (dates, period) => {
          const atlas = withDates(dates);
          const { items, lanes, ...axis } = timelineOf(atlas);
          const undated = lanes.flatMap((lane) => lane.undated);
          const ofLanes = lanes.flatMap(({ program, ran }) =>
            program && ran ? [{ ...ran, id: program.id }] : [],
          );
          const left = kept(atlas, period);
          for (const { id, span, isOpenStart, isOpenEnd } of [...items, ...ofLanes]) {
            const isBeyond =
              (period.to !== undefined && period.to < axis.fromYear && !isOpenStart) ||
              (period.from !== undefined && period.from > axis.toYear && !isOpenEnd);
            expect(left.has(id), id).toBe(!isBeyond && isOver(span, period, axis));
          }
          for (const { id } of undated) expect(left.has(id), id).toBe(true);
          expect(undated.length).toBe(dates.filter((date) => !isDated(date)).length * 5);
        },
      ),
    );
  });

  it.each<[DateValue, Period, boolean]>([
    [{ kind: "after", date: "2005" }, { from: 2005, to: 2005 }, false],
    [{ kind: "after", date: "2005" }, { to: 2005 }, false],
    [{ kind: "after", date: "2005" }, { from: 2006 }, true],
    [{ kind: "after", date: "2005" }, { from: 2019, to: 2019 }, true],
    [{ kind: "after", date: "2005-06" }, { from: 2005, to: 2005 }, true],
    [{ kind: "after", date: "2005-12-31" }, { from: 2005, to: 2005 }, false],
    [{ kind: "by", date: "2000" }, { from: 2001 }, false],
    [{ kind: "by", date: "2000" }, { to: 1950 }, true],
    [{ kind: "from", from: "2011" }, { from: 2010, to: 2010 }, false],
    [{ kind: "from", from: "2011" }, { from: 2090 }, true],
    [{ kind: "range", from: "2014-12-31", to: "2015-01-01" }, { from: 2014, to: 2014 }, true],
    [{ kind: "range", from: "2014-12-31", to: "2015-01-01" }, { from: 2016 }, false],
  ])("of a record dated %j: %j keeps it: %s", (date, period, isKept) => {
    expect(kept(withDates([date]), period).has("graduation-0")).toBe(isKept);
  });
});

describe("an item of the timeline", () => {
  it("has its mark within its span, and both on the axis", () => {
    fc.assert(
      fc.property(fc.array(dateValues(1985, 2030, true), { minLength: 1, maxLength: 4 }), (dates) => {
        for (const { start, end, span, isOpenStart, isOpenEnd } of timelineOf(withDates(dates)).items) {
          // Places lie on a grid, the mark around its days.
          const within = (place: number, limit: number) => Math.abs(place - limit) < 0.0003;
          expect(0 <= span.start && start < end && span.end <= 1).toBe(true);
          expect(0 <= start && end <= 1).toBe(true);
          expect(start >= span.start - 0.0003 && end <= span.end + 0.0003).toBe(true);
          expect(isOpenStart || within(start, span.start)).toBe(true);
          expect(isOpenEnd || within(end, span.end)).toBe(true);
          if (isOpenStart && start > 0) expect(start).toBeGreaterThan(span.start);
          if (isOpenEnd && end < 1) expect(end).toBeLessThan(span.end);
        }
      }),
    );
  });

  it("is one that its step shows", () => {
    fc.assert(
      fc.property(dateValues(1985, 2030, true), (date) => {
        const atlas = withDates([date]);
        for (const year of timelineOf(atlas).steps)
          expect(kept(atlas, { from: year, to: year }).has("graduation-0"), String(year)).toBe(true);
      }),
    );
  });
});
