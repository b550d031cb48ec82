import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexReading } from "@/content/reading";
import { readTimeline } from "@/content/timeline";
import type { RecordsTimeline, TimelineItem } from "@/content/timelineContent";
import { AXIS_MIN_PX, layInRows, reachOf, type Unplaced } from "@/content/timelineRows";
import { currentPage } from "@/domain/aliases";
import { applyFilters, type Shown } from "@/domain/applyFilters";
import type { Atlas } from "@/domain/atlas";
import type { DateValue } from "@/domain/dateValue";
import { listPage, type Page } from "@/domain/page";
import { recordsOfPage } from "@/domain/recordsOfPage";
import { formatPath } from "@/url-state/paths";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { item } from "../domain/buildAtlas";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { contentAt, fragmentsIn } from "./pageParts";

function recordsOf(reading: IndexReading, page: Page = { kind: "timeline" }): RecordsTimeline {
  const content = readTimeline(reading, page);
  if (content?.kind !== "records") throw new Error("The page has no timeline of records");
  return content;
}

const timeline = recordsOf(frozenReading);

const withEventDates = (dates: DateValue[]): RecordsTimeline => {
  const [event] = frozenAtlas.events;
  if (!event) throw new Error("The atlas has no event");
  const events = dates.map((date, index) => ({ ...event, id: `event-${index}`, date }));
  const atlas: Atlas = { ...frozenAtlas, delegations: [], outcomes: [], programs: [], events };
  return recordsOf({ ...frozenReading, atlas });
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

describe("the timeline of all dates", () => {
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
  const anyItem = fc
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
      fc.property(fc.array(anyItem, { minLength: 5, maxLength: 60 }), (items) => {
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
      fc.property(fc.array(anyItem, { minLength: 5, maxLength: 60 }), (items) => {
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
    const { items } = recordsOf(frozenReading);
    expect(items.find(({ id }) => id === "city-pair")?.hasLabel).toBe(true);
    expect(items.find(({ id }) => id === "scn-chattanooga-2016")?.hasLabel).toBe(false);
  });
});

describe("the timeline of a page", () => {
  const idsOn = (page: Page): string[] => {
    const { items, undated } = recordsOf(frozenReading, page);
    return [...items, ...undated].map(({ id }) => id);
  };

  it("tells of its own records, and leads to them on the page itself", () => {
    const page = { kind: "city", id: "vilvoorde" } as const;
    const its = recordsOfPage(frozenAtlas, page);
    expect(idsOn(page).toSorted()).toEqual(
      [...its.delegations, ...its.events, ...its.outcomes, ...its.programs].toSorted(),
    );
    const { items, undated } = recordsOf(frozenReading, page);
    for (const { id, kind, page: its, fragment } of [...items, ...undated])
      expect({ page: its, fragment }).toEqual(
        kind === "program" ? { page: { kind, id }, fragment: undefined } : { page, fragment: id },
      );
  });

  it("has an axis and steps of its own", () => {
    const { fromYear, toYear, steps } = recordsOf(frozenReading, { kind: "city", id: "mechelen" });
    expect([fromYear, toYear]).toEqual([2001, Math.max(...steps)]);
    expect(steps.length).toBeLessThan(timeline.steps.length);
  });

  it("of the Belgium-wide page has the context, of a city's none", () => {
    const kindsOn = (page: Page) => new Set(recordsOf(frozenReading, page).items.map(({ kind }) => kind));
    expect(kindsOn({ kind: "belgium" })).toContain("context");
    expect(kindsOn({ kind: "city", id: "vilvoorde" })).not.toContain("context");
  });

  it("is absent from pages about no record in time, and from a record without a date", () => {
    for (const kind of ["sources", "about", "licences", "compare", "not-found", "cities"] as const)
      expect(readTimeline(frozenReading, { kind }), kind).toBeUndefined();
    expect(readTimeline(frozenReading, { kind: "city", id: "fountain-hills" })).toBeUndefined();
  });

  it("of the home page counts by the year, and so does one of more than 24 records", () => {
    const home = readTimeline(frozenReading, { kind: "home" });
    expect(home).toMatchObject({ kind: "years", fromYear: timeline.fromYear, toYear: timeline.toYear });
    const visit = item(frozenAtlas.delegations.filter(({ id }) => id === "columbus-vilvoorde-2014"));
    const visits = Array.from({ length: 25 }, (_, index) => ({ ...visit, id: `visit-${index}` }));
    const of = (count: number) =>
      readTimeline(
        {
          ...frozenReading,
          atlas: {
            ...frozenAtlas,
            delegations: visits.slice(0, count),
            outcomes: [],
            events: [],
            programs: [],
          },
        },
        { kind: "city", id: "vilvoorde" },
      );
    expect([of(24)?.kind, of(25)?.kind]).toEqual(["records", "years"]);
  });

  it("in parts has each record once, those of a part in order of time, the undated ones last", () => {
    const atlas = atlasOfPairs(225);
    atlas.delegations[7] = {
      ...item(atlas.delegations),
      id: "undated",
      date: { kind: "unknown", sentence: { en: "No." } },
    };
    const parts = [1, 2, 3].map((part) => recordsOf({ ...frozenReading, atlas }, listPage("timeline", part)));
    expect(parts.map(({ items, undated }) => [items.length, undated.length])).toEqual([
      [100, 0],
      [100, 0],
      [24, 1],
    ]);
    const ids = parts.flatMap(({ items, undated }) => [...items, ...undated].map(({ id }) => id));
    expect(new Set(ids).size).toBe(225);
    expect(parts[1]?.items[0]?.id).toBe("visit-101");
    expect(ids.at(-1)).toBe("undated");
  });
});

describe("years", () => {
  const years = (shown?: Shown) => {
    const content = readTimeline(frozenReading, { kind: "home" }, shown);
    if (content?.kind !== "years") throw new Error("The home page does not count by the year");
    return content.years;
  };

  it("are each year of the axis, with what a source places in it", () => {
    expect(years().map(({ year }) => year)).toEqual(
      Array.from(
        { length: timeline.toYear - timeline.fromYear + 1 },
        (_, index) => timeline.fromYear + index,
      ),
    );
    const in2014 = timeline.items.filter(
      ({ when, kind }) => /2014/.test(when) && kind !== "program" && kind !== "context",
    );
    const exchanges = in2014.filter(({ kind }) => kind !== "outcome").length;
    expect(exchanges).toBeGreaterThan(1);
    expect(years().find(({ year }) => year === 2014)).toEqual({
      year: 2014,
      exchanges,
      outcomes: in2014.length - exchanges,
    });
  });

  it("count what the filters leave, on the same axis", () => {
    const left = years(applyFilters(frozenAtlas, { from: 2014, to: 2014 }));
    expect(left.length).toBe(years().length);
    expect(left.find(({ year }) => year === 2014)).toEqual(years().find(({ year }) => year === 2014));
    expect(left.find(({ year }) => year === 2019)).toEqual({ year: 2019, exchanges: 0, outcomes: 0 });
  });
});
