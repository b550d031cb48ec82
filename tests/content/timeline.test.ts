import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimeline } from "@/content/timeline";
import type { TimelineContent, TimelineItem } from "@/content/timelineContent";
import { AXIS_MIN_PX, layInRows, reachOf, type Unplaced } from "@/content/timelineRows";
import { currentPage } from "@/domain/aliases";
import type { Atlas } from "@/domain/atlas";
import type { DateValue } from "@/domain/dateValue";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { contentAt, fragmentsIn } from "./pageParts";

const timeline = readTimeline(frozenReading);

const withEventDates = (dates: DateValue[]): TimelineContent => {
  const [event] = frozenAtlas.events;
  if (!event) throw new Error("The atlas has no event");
  const events = dates.map((date, index) => ({ ...event, id: `event-${index}`, date }));
  const atlas: Atlas = { ...frozenAtlas, delegations: [], outcomes: [], programs: [], events };
  return readTimeline({ ...frozenReading, atlas });
};

function overlaps(items: readonly TimelineItem[]): string[] {
  return items.flatMap((item, index) =>
    items
      .slice(index + 1)
      .filter((other) => {
        const [one, two] = [reachOf(item), reachOf(other)];
        return item.row === other.row && one.from < two.to && two.from < one.to;
      })
      .map((other) => `${item.id} and ${other.id}`),
  );
}

describe("the timeline of the real atlas", () => {
  it("tells of every delegation, event, outcome and program exactly once", () => {
    const keys = [...timeline.items, ...timeline.undated].map(({ kind, id }) =>
      kind === "context" ? `event:${id}` : `${kind}:${id}`,
    );
    const records = [
      ...frozenAtlas.delegations.map(({ id }) => `delegation:${id}`),
      ...frozenAtlas.events.map(({ id }) => `event:${id}`),
      ...frozenAtlas.outcomes.map(({ id }) => `outcome:${id}`),
      ...frozenAtlas.programs.map(({ id }) => `program:${id}`),
    ];
    expect(keys.toSorted()).toEqual(records.toSorted());
  });

  it("lists apart what has no date, and only that", () => {
    const dates = new Map(
      [
        ...frozenAtlas.delegations,
        ...frozenAtlas.events,
        ...frozenAtlas.outcomes,
        ...frozenAtlas.programs,
      ].map(({ id, date }) => [id, date]),
    );
    const kinds = (records: readonly { id: string }[]) => records.map(({ id }) => dates.get(id)?.kind);
    expect(new Set(kinds(timeline.undated))).toEqual(new Set(["unknown"]));
    expect(kinds(timeline.items)).not.toContain("unknown");
    expect(new Set(timeline.undated.map(({ when }) => when))).toEqual(new Set(["date not stated"]));
  });

  it("keeps every two items of a row apart by a target, at the narrowest axis", () => {
    expect(overlaps(timeline.items)).toEqual([]);
  });

  it("has every item on the axis and in order of time", () => {
    const starts = timeline.items.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    for (const { id, start, end, row } of timeline.items) {
      expect(start, id).toBeGreaterThanOrEqual(0);
      expect(end, id).toBeGreaterThan(start);
      expect(end, id).toBeLessThanOrEqual(1);
      expect(row, id).toBeLessThan(timeline.rows);
    }
  });

  it("leads to a page that shows the record under its id", () => {
    for (const { id, page, fragment } of [...timeline.items, ...timeline.undated]) {
      expect(currentPage(frozenAtlas, page), id).toEqual(page);
      if (page.kind === "program") expect(page.id).toBe(id);
      else expect(fragmentsIn(contentAt(formatPath(page, "en"))), id).toContain(fragment);
    }
  });

  it("leads to the Belgian city of a record that names one", () => {
    const visit = timeline.items.find(({ id }) => id === "columbus-vilvoorde-2014");
    expect(visit).toMatchObject({
      page: { kind: "city", id: "vilvoorde" },
      fragment: "columbus-vilvoorde-2014",
      cities: ["columbus", "vilvoorde"],
      when: "June 15–21, 2014",
    });
  });

  it("calls background context, and gives it no city", () => {
    const context = [...timeline.items, ...timeline.undated].filter(({ kind }) => kind === "context");
    expect(context.map(({ id }) => id).toSorted()).toEqual(
      frozenAtlas.events
        .filter(({ kind }) => kind === "context")
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(context.flatMap(({ cities }) => cities)).toEqual([]);
  });

  it("steps through years in which a source places a record, each once and in order", () => {
    expect(timeline.steps).toContain(2014);
    expect(timeline.steps).not.toContain(2006);
    expect(timeline.steps).toEqual([...new Set(timeline.steps)].toSorted((one, other) => one - other));
  });
});

describe("the axis", () => {
  it("goes from 2001 to the year of the newest record", () => {
    expect(withEventDates([{ kind: "at", date: "2019-07" }])).toMatchObject({
      fromYear: 2001,
      toYear: 2019,
    });
  });

  it("begins earlier where a record is earlier", () => {
    expect(withEventDates([{ kind: "range", from: "1979", to: "1985" }])).toMatchObject({ fromYear: 1979 });
  });

  it("draws a day or a month as a dot, and what is less exact as a span", () => {
    const { items } = withEventDates([
      { kind: "at", date: "2014-06-15" },
      { kind: "at", date: "2015-06" },
      { kind: "at", date: "2016" },
      { kind: "after", date: "2017" },
      { kind: "by", date: "2020-05-01" },
    ]);
    expect(items.map(({ isSpan }) => isSpan)).toEqual([false, false, true, true, true]);
    expect(items.map(({ isOpenStart }) => isOpenStart)).toEqual([false, false, false, false, true]);
    expect(items.map(({ isOpenEnd }) => isOpenEnd)).toEqual([false, false, false, true, false]);
  });

  it("has nothing to step through where all dates are bounds", () => {
    expect(withEventDates([{ kind: "after", date: "2005" }]).steps).toEqual([]);
    expect(withEventDates([{ kind: "range", from: "2014", to: "2016" }]).steps).toEqual([2014, 2015, 2016]);
  });
});

describe("rows", () => {
  const item = fc
    .record({
      kind: fc.constantFrom("delegation", "event", "outcome", "program", "context"),
      startPx: fc.integer({ min: 12, max: 940 }),
      lengthPx: fc.integer({ min: 1, max: 120 }),
      isSpan: fc.boolean(),
    })
    .map(
      ({ startPx, lengthPx, ...rest }): Unplaced => ({
        ...rest,
        id: `at-${startPx}`,
        title: "Title",
        when: "2014",
        page: { kind: "belgium" },
        cities: [],
        start: startPx / AXIS_MIN_PX,
        end: (startPx + lengthPx) / AXIS_MIN_PX,
        span: { start: startPx / AXIS_MIN_PX, end: (startPx + lengthPx) / AXIS_MIN_PX },
        isOpenStart: false,
        isOpenEnd: false,
        goesOn: false,
      }),
    );

  it("never let two items overlap, whatever is laid out, and lose none", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 5, maxLength: 60 }), (items) => {
        const laid = layInRows(items);
        expect(overlaps(laid.items)).toEqual([]);
        expect(laid.items.map(({ start, kind }) => [start, kind])).toEqual(
          items.map(({ start, kind }) => [start, kind]),
        );
      }),
    );
  });

  it("are as few as the items that crowd the most, and the base", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 5, maxLength: 60 }), (items) => {
        const dots = items.map((one) => ({ ...one, isSpan: false }));
        const reaches = dots.map(reachOf);
        const crowds = reaches.map(
          ({ from }) => reaches.filter((other) => other.from <= from && other.to > from).length,
        );
        expect(layInRows(dots).rows).toBe(Math.max(...crowds) + 1);
      }),
    );
  });

  it("show a title only where it ends before the next item", () => {
    const { items } = readTimeline(frozenReading);
    expect(items.find(({ id }) => id === "city-pair")?.hasLabel).toBe(true);
    expect(items.find(({ id }) => id === "scn-chattanooga-2016")?.hasLabel).toBe(false);
  });
});
