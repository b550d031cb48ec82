import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexReading } from "@/content/reading";
import { readTimeline } from "@/content/timeline";
import {
  fragmentOf,
  type RecordsTimeline,
  type TimelineItem,
  type TimelineRecord,
} from "@/content/timelineContent";
import { AXIS_PX, layInRows, reachOf, reachOfWords, type Unplaced } from "@/content/timelineRows";
import { currentPage } from "@/domain/aliases";
import { applyFilters, type FilteredIds } from "@/domain/applyFilters";
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

const undatedOf = ({ lanes }: RecordsTimeline): TimelineRecord[] => lanes.flatMap(({ undated }) => undated);

/** Every record that a timeline tells of: on the axis, at the end of a lane, or as the program of one. */
const recordsIn = (content: RecordsTimeline): TimelineRecord[] => [
  ...content.items,
  ...undatedOf(content),
  ...content.lanes.flatMap(({ program }) => program ?? []),
];

const withEventDates = (dates: DateValue[]): RecordsTimeline => {
  const [event] = frozenAtlas.events;
  if (!event) throw new Error("The atlas has no event");
  const events = dates.map((date, index) => ({ ...event, id: `event-${index}`, date }));
  const atlas: Atlas = { ...frozenAtlas, delegations: [], outcomes: [], programs: [], events };
  return recordsOf({ ...frozenReading, atlas });
};

type Width = keyof typeof AXIS_PX;

/** Which marks and words of a row lie on each other, or beside the axis, on an axis of some width. */
function overlaps(items: readonly TimelineItem[], width: Width): string[] {
  const axis = AXIS_PX[width];
  const boxes = items.flatMap((item) => {
    const mark = reachOf(item, axis);
    const words = item.labels
      .filter(({ at }) => at === undefined || at === width)
      .map(({ text, side }) => ({ of: item, text, ...reachOfWords(mark, text, side ?? "after") }));
    return [{ of: item, text: "mark", ...mark }, ...words];
  });
  const beside = boxes.filter(({ text, from, to }) => text !== "mark" && (from < 0 || to > axis));
  return [
    ...beside.map(({ text }) => `${text} beside the axis`),
    ...boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((two) => one.of.row === two.of.row && one.from < two.to - 1e-6 && two.from < one.to - 1e-6)
        .map((two) => `${one.of.id} (${one.text}) and ${two.of.id} (${two.text})`),
    ),
  ];
}

describe("the timeline of all dates", () => {
  it("tells of every delegation, event, outcome and program exactly once", () => {
    const keys = recordsIn(timeline).map(({ kind, id }) =>
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

  it("hangs what has no date at the end of its lane, and only that", () => {
    const dates = new Map(
      [
        ...frozenAtlas.delegations,
        ...frozenAtlas.events,
        ...frozenAtlas.outcomes,
        ...frozenAtlas.programs,
      ].map(({ id, date }) => [id, date]),
    );
    const kinds = (records: readonly { id: string }[]) => records.map(({ id }) => dates.get(id)?.kind);
    expect(new Set(kinds(undatedOf(timeline)))).toEqual(new Set(["unknown"]));
    expect(kinds(timeline.items)).not.toContain("unknown");
    expect(new Set(undatedOf(timeline).map(({ when }) => when))).toEqual(new Set(["date not stated"]));
  });

  it.each<Width>(["narrow", "wide"])("keeps marks and words of a row apart on a %s axis", (width) => {
    expect(overlaps(timeline.items, width)).toEqual([]);
  });

  it("has every item on the axis, by years and in order of time", () => {
    const { items } = timeline;
    expect(items).toEqual(items.toSorted((one, two) => one.year - two.year || one.start - two.start));
    const rows = timeline.lanes.reduce((total, lane) => total + lane.rows, 0);
    for (const { id, start, end, row } of timeline.items) {
      expect(start, id).toBeGreaterThanOrEqual(0);
      expect(end, id).toBeGreaterThan(start);
      expect(end, id).toBeLessThanOrEqual(1);
      expect(row, id).toBeLessThan(rows);
    }
  });

  it("leads to a page that shows the record under its id", () => {
    for (const record of recordsIn(timeline)) {
      const { id, page } = record;
      const fragment = fragmentOf(record);
      expect(currentPage(frozenAtlas, page), id).toEqual(page);
      if (page.kind === "program") expect(page.id).toBe(id);
      else expect(fragmentsIn(contentAt(formatPath(page, "en"))), id).toContain(fragment);
    }
  });

  it("leads to the Belgian city of a record that names one", () => {
    const visit = timeline.items.find(({ id }) => id === "columbus-vilvoorde-2014");
    expect(visit).toMatchObject({
      page: { kind: "city", id: "vilvoorde" },
      cities: ["columbus", "vilvoorde"],
      when: "June 15–21, 2014",
    });
  });

  it("calls background context, and gives it no city", () => {
    const context = recordsIn(timeline).filter(({ kind }) => kind === "context");
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
      startPx: fc.integer({ min: 12, max: 556 }),
      words: fc.array(
        fc.constantFrom("2014", "to San Diego, 2019", "Columbus to Vilvoorde, June 15–21, 2014"),
      ),
      way: fc.constantFrom("to-us", "to-be"),
      lengthPx: fc.integer({ min: 1, max: 90 }),
      isSpan: fc.boolean(),
    })
    .map(
      ({ startPx, lengthPx, ...rest }): Unplaced => ({
        ...rest,
        id: `at-${startPx}`,
        title: "Title",
        year: 2014,
        when: "2014",
        page: { kind: "belgium" },
        cities: [],
        start: startPx / AXIS_PX.narrow,
        end: (startPx + lengthPx) / AXIS_PX.narrow,
        span: { start: startPx / AXIS_PX.narrow, end: (startPx + lengthPx) / AXIS_PX.narrow },
        isOpenStart: false,
        isOpenEnd: false,
        goesOn: false,
      }),
    );

  it("never let marks or words overlap, whatever is laid out, and lose none", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 5, maxLength: 60 }), fc.boolean(), (items, isSpoken) => {
        const laid = layInRows(items, isSpoken);
        expect(overlaps(laid.items, "narrow")).toEqual([]);
        expect(overlaps(laid.items, "wide")).toEqual([]);
        expect(laid.items.map(({ start, kind }) => [start, kind])).toEqual(
          items.map(({ start, kind }) => [start, kind]),
        );
      }),
    );
  });

  it("are as few as the marks that crowd the most", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 5, maxLength: 60 }), (items) => {
        const dots = items.map((one) => ({ ...one, isSpan: false }));
        const reaches = dots.map((dot) => reachOf(dot, AXIS_PX.narrow));
        const crowds = reaches.map(
          ({ from }) => reaches.filter((other) => other.from <= from && other.to > from).length,
        );
        expect(layInRows(dots, false).rows).toBe(Math.max(...crowds));
      }),
    );
  });

  it("of the page's subject have words beside each mark, those to Belgium below those to the United States", () => {
    const { items, lanes } = recordsOf(frozenReading, { kind: "city", id: "antwerp" });
    const own = items.filter(({ row }) => row < (lanes[0]?.rows ?? 0));
    expect(own.map(({ labels, row, way }) => [labels.map(({ text }) => text), row, way])).toEqual([
      [["from Columbus, May 2015"], 1, "to-be"],
      [["to San Diego, 2019"], 0, "to-us"],
    ]);
  });
});

describe("lanes", () => {
  const lanesOf = (page: Page) => recordsOf(frozenReading, page).lanes;
  const namesOn = (page: Page) => lanesOf(page).map(({ kind, name }) => `${kind}: ${name}`);

  it("are the city first, then the programs that it takes part in", () => {
    expect(namesOn({ kind: "city", id: "antwerp" })).toEqual([
      "subject: Antwerp",
      "program: City Pair",
      "program: Strong Cities",
      "program: Mother and Father Schools",
      "program: Young Cities",
    ]);
  });

  it("begin with what the page is about, by name", () => {
    expect(namesOn({ kind: "program", id: "young-cities" })).toEqual(["subject: Young Cities"]);
    expect(namesOn({ kind: "partnership", id: "antwerp--san-diego" })).toEqual([
      "subject: Antwerp and San Diego, California",
    ]);
    expect(namesOn({ kind: "belgium" })[0]).toBe("subject: Belgium-wide");
    expect(namesOn({ kind: "timeline" })[0]).toBe("subject: City Pair");
  });

  it("end with what names no program, and the context last, which no city has", () => {
    expect(namesOn({ kind: "timeline" }).slice(-3)).toEqual([
      "other: Other programs",
      "none: No program named",
      "context: Context",
    ]);
    expect(namesOn({ kind: "belgium" }).at(-1)).toBe("context: Context");
    expect(namesOn({ kind: "city", id: "vilvoorde" }).join()).not.toContain("context");
  });

  it("are as few for an atlas of many programs", () => {
    const programs = Array.from({ length: 40 }, (_, index) => ({
      ...item(frozenAtlas.programs),
      id: `program-${index}`,
    }));
    const atlas: Atlas = { ...frozenAtlas, programs: [...frozenAtlas.programs, ...programs] };
    const { lanes } = recordsOf({ ...frozenReading, atlas });
    expect(lanes.length).toBeLessThanOrEqual(8);
  });

  it("have the time of their program, and what of it has no date", () => {
    const [cityPair] = lanesOf({ kind: "timeline" });
    expect(cityPair).toMatchObject({ program: { id: "city-pair" }, ran: { goesOn: true } });
    expect(cityPair?.undated.map(({ id }) => id)).toContain("antwerp-police-app");
  });

  it("give a delegation the hue of its kind on the map and the way that it went", () => {
    const looks = new Map(
      recordsIn(timeline).map(({ id, line, way, isAnnounced }) => [id, { line, way, isAnnounced }]),
    );
    expect(looks.get("antwerp-san-diego-2019")).toMatchObject({ line: "city-pair", way: "to-us" });
    expect(looks.get("columbus-vilvoorde-2014")).toMatchObject({ line: "city-pair", way: "to-be" });
    expect(looks.get("columbus-belgium-2015")).toMatchObject({ way: "to-be" });
    expect(looks.get("vilvoorde-washington-2015")).toMatchObject({ line: "visit", way: "to-us" });
    expect(looks.get("scn-chattanooga-2016")?.isAnnounced).toBe(true);
    expect(looks.get("conference-2005")?.line).toBeUndefined();
  });
});

describe("the timeline of a page", () => {
  const idsOn = (page: Page): string[] => {
    return recordsIn(recordsOf(frozenReading, page)).map(({ id }) => id);
  };

  it("tells of its own records, and leads to them on the page itself", () => {
    const page = { kind: "city", id: "vilvoorde" } as const;
    const its = recordsOfPage(frozenAtlas, page);
    expect(idsOn(page).toSorted()).toEqual(
      [...its.delegations, ...its.events, ...its.outcomes, ...its.programs].toSorted(),
    );
    for (const { id, kind, page: its } of recordsIn(recordsOf(frozenReading, page)))
      expect({ page: its, fragment: fragmentOf({ id, kind }) }).toEqual(
        kind === "program" ? { page: { kind, id }, fragment: undefined } : { page, fragment: id },
      );
  });

  it("has an axis and steps of its own, of eight years at least", () => {
    const { fromYear, toYear, steps } = recordsOf(frozenReading, { kind: "city", id: "mechelen" });
    expect([fromYear, toYear]).toEqual([2010, 2017]);
    expect(steps).toEqual([2017]);
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

  it("counts by the year where more than 24 records have a date, of the home page as of a city's", () => {
    const home = readTimeline(frozenReading, { kind: "home" });
    expect(home).toMatchObject({ kind: "years", fromYear: timeline.fromYear, toYear: timeline.toYear });
    const visit = item(frozenAtlas.delegations.filter(({ id }) => id === "columbus-vilvoorde-2014"));
    const visits = Array.from({ length: 25 }, (_, index) => ({ ...visit, id: `visit-${index}` }));
    const of = (count: number, page: Page) =>
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
        page,
      );
    for (const page of [{ kind: "home" }, { kind: "city", id: "vilvoorde" }] as const)
      expect([of(24, page)?.kind, of(25, page)?.kind]).toEqual(["records", "years"]);
  });

  it("in parts has each record once, those of a part in order of time, the undated ones last", () => {
    const atlas = atlasOfPairs(225);
    atlas.delegations[7] = {
      ...item(atlas.delegations),
      id: "undated",
      date: { kind: "unknown", sentence: { en: "No." } },
    };
    const parts = [1, 2, 3].map((part) => recordsOf({ ...frozenReading, atlas }, listPage("timeline", part)));
    expect(parts.map((part) => [part.items.length, undatedOf(part).length])).toEqual([
      [100, 0],
      [100, 0],
      [24, 1],
    ]);
    const ids = parts.flatMap((part) => recordsIn(part).map(({ id }) => id));
    expect(new Set(ids).size).toBe(225);
    expect(parts[1]?.items[0]?.id).toBe("visit-101");
    expect(parts[2] && undatedOf(parts[2]).map(({ id }) => id)).toEqual(["undated"]);
  });
});

describe("years", () => {
  const years = (shown?: FilteredIds) => {
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
    const its = years().find(({ year }) => year === 2014);
    expect(its).toMatchObject({ year: 2014, exchanges, outcomes: in2014.length - exchanges });
    // In its lanes the context counts too, which is no exchange.
    expect(its?.lanes.reduce((total, [, count]) => total + count, 0)).toBe(in2014.length + 1);
  });

  it("count what the filters leave, on the same axis", () => {
    const left = years(applyFilters(frozenAtlas, { from: 2014, to: 2014 }));
    expect(left.length).toBe(years().length);
    expect(left.find(({ year }) => year === 2014)).toEqual(years().find(({ year }) => year === 2014));
    expect(left.find(({ year }) => year === 2019)).toEqual({
      year: 2019,
      exchanges: 0,
      outcomes: 0,
      lanes: [],
    });
  });
});
