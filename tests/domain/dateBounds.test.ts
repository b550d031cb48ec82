import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundsOf,
  boundsSince,
  compareDates,
  isDated,
  meetsPeriod,
  partialBoundsOf,
  yearOf,
} from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import { lastDay, nextPartial } from "@/domain/partialDate";
import { dateValues, partialDates, periods } from "./arbitraryDates";

const at = (date: string): DateValue => ({ kind: "at", date });
const later = (date: string): DateValue => ({ kind: "after", date });
const until = (date: string): DateValue => ({ kind: "by", date });
const from = (date: string): DateValue => ({ kind: "from", from: date });
const range = (first: string, last: string): DateValue => ({ kind: "range", from: first, to: last });
const unknown: DateValue = { kind: "unknown", sentence: { en: "No source says when." } };

describe("the bounds of a date", () => {
  it.each<[DateValue, earliest: string | undefined, latest: string | undefined, goesOn: boolean]>([
    [at("2014"), "2014-01-01", "2014-12-31", false],
    [at("2016-02"), "2016-02-01", "2016-02-29", false],
    [at("2001-09-11"), "2001-09-11", "2001-09-11", false],
    [range("2014", "2016-03"), "2014-01-01", "2016-03-31", false],
    [range("2014-06", "2014"), "2014-06-01", "2014-12-31", false],
    [from("2011"), "2011-01-01", undefined, true],
    [from("2011-12-31"), "2011-12-31", undefined, true],
    [later("2005"), "2006-01-01", undefined, false],
    [later("2005-06"), "2005-07-01", undefined, false],
    [later("2005-12"), "2006-01-01", undefined, false],
    [later("2005-12-31"), "2006-01-01", undefined, false],
    [later("2016-02-28"), "2016-02-29", undefined, false],
    [until("2014"), undefined, "2014-12-31", false],
    [until("2000"), undefined, "2000-12-31", false],
    [until("2016-02"), undefined, "2016-02-29", false],
    [until("2015-01-01"), undefined, "2015-01-01", false],
  ])("%j are %s and %s, going on: %s", (date, earliest, latest, goesOn) => {
    expect(boundsOf(date)).toEqual({ earliest, latest, goesOn });
  });

  it("are none where no date is stated", () => {
    expect(boundsOf(unknown)).toBeUndefined();
  });

  it("are days of the calendar and those of the partial bounds, whatever the date", () => {
    fc.assert(
      fc.property(dateValues(), (date) => {
        const bounds = boundsOf(date);
        expect(bounds !== undefined).toBe(isDated(date));
        if (!isDated(date) || !bounds) return;
        const partial = partialBoundsOf(date);
        for (const side of ["earliest", "latest"] as const) {
          const day = bounds[side];
          expect(day === undefined).toBe(partial[side] === undefined);
          if (day === undefined) continue;
          expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          expect(day.startsWith(partial[side] ?? "none")).toBe(true);
        }
        expect(bounds.earliest ?? bounds.latest).toBeDefined();
      }),
    );
  });

  it.each(["2019-02-30", "2019-02-29", "2019-11-31"])(
    "of a day that there is not, %s, are no crash",
    (day) => {
      expect(boundsOf(later(day))?.earliest).toMatch(/^2019-\d\d-\d\d$/);
    },
  );
});

describe("what follows a partial date", () => {
  it("begins on the day after its last one, and is as precise", () => {
    fc.assert(
      fc.property(partialDates(), (partial) => {
        const next = nextPartial(partial);
        expect(next).toHaveLength(partial.length);
        const day = Date.parse(lastDay(partial));
        expect(Date.parse(next)).toBe(day + 86_400_000);
      }),
    );
  });
});

describe("something that began and ended", () => {
  it.each<[string, DateValue, DateValue | undefined, ReturnType<typeof boundsSince>]>([
    ["has not ended", at("1966"), undefined, { earliest: "1966-01-01", latest: undefined, goesOn: true }],
    ["has", at("1999"), at("2022-09"), { earliest: "1999-01-01", latest: "2022-09-30", goesOn: false }],
    [
      "ended who knows when",
      at("1999"),
      unknown,
      { earliest: "1999-01-01", latest: undefined, goesOn: true },
    ],
    [
      "ended after a year",
      at("1999"),
      later("2010"),
      { earliest: "1999-01-01", latest: undefined, goesOn: true },
    ],
    ["was there by then", until("2014"), undefined, { earliest: undefined, latest: undefined, goesOn: true }],
    [
      "began who knows when",
      unknown,
      until("2001"),
      { earliest: undefined, latest: "2001-12-31", goesOn: false },
    ],
    ["no source dates", unknown, undefined, undefined],
  ])("and %s", (_case, since, ended, bounds) => {
    expect(boundsSince(since, ended)).toEqual(bounds);
  });
});

describe("a period", () => {
  it.each<[string, DateValue, { from?: number; to?: number }, boolean | undefined]>([
    ["a year", at("2014"), { from: 2014, to: 2014 }, true],
    ["a day before it", at("2013-12-31"), { from: 2014 }, false],
    ["a day after it", at("2015-01-01"), { to: 2014 }, false],
    ["a range around it", range("2010", "2020-05"), { from: 2014, to: 2015 }, true],
    ["a range that ends before", range("2010", "2013"), { from: 2014 }, false],
    ["what goes on", from("2003"), { from: 2014 }, true],
    ["what begins later", from("2016"), { to: 2014 }, false],
    ["what came after its only year", later("2005"), { from: 2005, to: 2005 }, false],
    ["what came after its last year", later("2005"), { to: 2005 }, false],
    ["what came after the year before", later("2005"), { from: 2006, to: 2006 }, true],
    ["what came after long ago", later("2005"), { from: 2019 }, true],
    ["what came after June", later("2005-06"), { from: 2005, to: 2005 }, true],
    ["what came after December", later("2005-12"), { from: 2005, to: 2005 }, false],
    ["what came after New Year's Eve", later("2005-12-31"), { to: 2005 }, false],
    ["what came after the day before it", later("2005-12-30"), { to: 2005 }, true],
    ["what was there before", until("2015"), { to: 2003 }, true],
    ["what was over by then", until("2015"), { from: 2016 }, false],
    ["what was over on New Year's Day", until("2016-01-01"), { from: 2016 }, true],
    ["no date", unknown, { from: 2014 }, undefined],
    ["any date", at("1991"), {}, true],
  ])("and %s", (_case, date, period, expected) => {
    expect(meetsPeriod(boundsOf(date), period)).toBe(expected);
  });

  it("that is open leaves no date out, and a wider one never more than a narrower", () => {
    fc.assert(
      fc.property(dateValues(), periods(1900, 2100), (date, period) => {
        const bounds = boundsOf(date);
        if (meetsPeriod(bounds, period)) {
          for (const wider of [{}, { from: period.from }, { to: period.to }])
            expect(meetsPeriod(bounds, wider as typeof period)).toBe(true);
        }
        expect(meetsPeriod(bounds, {})).toBe(bounds && true);
      }),
    );
  });

  it("of one year meets exactly the years of its days", () => {
    fc.assert(
      fc.property(dateValues(1990, 2030, true), fc.integer({ min: 1980, max: 2040 }), (date, year) => {
        const bounds = boundsOf(date);
        const { earliest, latest } = bounds ?? {};
        const first = earliest === undefined ? Number.NEGATIVE_INFINITY : yearOf(earliest);
        const last = latest === undefined ? Number.POSITIVE_INFINITY : yearOf(latest);
        expect(meetsPeriod(bounds, { from: year, to: year })).toBe(bounds && first <= year && year <= last);
      }),
    );
  });
});

describe("dates in order", () => {
  it("have earlier ones first, what is only known to be later after it, and unknown ones last", () => {
    const sorted = [
      until("2003"),
      at("2005-03-01"),
      from("2005-03"),
      range("2005-04-02", "2006"),
      at("2005"),
      later("2005"),
      at("2019-12"),
      unknown,
    ];
    expect(sorted.toReversed().sort(compareDates)).toEqual(sorted);
  });

  it("are one order, whichever way it is asked", () => {
    fc.assert(
      fc.property(dateValues(), dateValues(), dateValues(), (one, two, three) => {
        expect(Math.sign(compareDates(one, two))).toBe(0 - Math.sign(compareDates(two, one)));
        if (compareDates(one, two) <= 0 && compareDates(two, three) <= 0) {
          expect(compareDates(one, three)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("never set a date before one that was surely over when it began", () => {
    fc.assert(
      fc.property(dateValues(1900, 2100, true), dateValues(1900, 2100, true), (one, two) => {
        const [over, begins] = [boundsOf(one)?.latest, boundsOf(two)?.earliest];
        if (over !== undefined && begins !== undefined && over < begins)
          expect(compareDates(one, two)).toBeLessThan(0);
      }),
    );
  });
});
