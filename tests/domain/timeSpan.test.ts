import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateValue } from "@/domain/dateValue";
import { daysIn, placeSpan, startOfDay, timeSpanOf } from "@/domain/timeSpan";

const closed = { isOpenStart: false, isOpenEnd: false };

describe("the span of a date value", () => {
  it.each<[DateValue, ReturnType<typeof timeSpanOf>]>([
    [
      { kind: "at", date: "2014" },
      { ...closed, first: "2014-01-01", last: "2014-12-31" },
    ],
    [
      { kind: "at", date: "2016-02" },
      { ...closed, first: "2016-02-01", last: "2016-02-29" },
    ],
    [
      { kind: "at", date: "2001-09-11" },
      { ...closed, first: "2001-09-11", last: "2001-09-11" },
    ],
    [
      { kind: "range", from: "2014", to: "2016-03" },
      { ...closed, first: "2014-01-01", last: "2016-03-31" },
    ],
    [
      { kind: "from", from: "2011" },
      { ...closed, first: "2011-01-01", last: "2011-12-31", isOpenEnd: true },
    ],
    [
      { kind: "after", date: "2005" },
      { ...closed, first: "2006-01-01", last: "2006-01-01", isOpenEnd: true },
    ],
    [
      { kind: "by", date: "2016-02" },
      { ...closed, first: "2016-02-29", last: "2016-02-29", isOpenStart: true },
    ],
    [{ kind: "unknown", sentence: { en: "Not said." } }, undefined],
  ])("of %j is %j", (date, span) => {
    expect(timeSpanOf(date)).toEqual(span);
  });

  it("counts its days, both ends included", () => {
    expect(daysIn({ ...closed, first: "2016-01-01", last: "2016-12-31" })).toBe(366);
    expect(daysIn({ ...closed, first: "2016-02-28", last: "2016-03-01" })).toBe(3);
  });
});

const year = fc.integer({ min: 1950, max: 2060 });
const axis = fc
  .tuple(year, fc.integer({ min: 0, max: 60 }))
  .map(([fromYear, length]) => ({ fromYear, toYear: fromYear + length }));

describe("a place on the axis", () => {
  it("is 0 at the first day of the axis and 1 after its last, whatever its years", () => {
    fc.assert(
      fc.property(axis, (years) => {
        const whole = timeSpanOf({ kind: "range", from: `${years.fromYear}`, to: `${years.toYear}` });
        expect(whole && placeSpan(whole, years)).toEqual({ start: 0, end: 1 });
      }),
    );
  });

  it("of each year begins where that of the year before ends, and is as long as its days", () => {
    fc.assert(
      fc.property(axis, year, (years, at) => {
        const place = (date: string) => {
          const span = timeSpanOf({ kind: "at", date });
          return span ? placeSpan(span, years) : { start: Number.NaN, end: Number.NaN };
        };
        expect(place(`${at}`).end).toBe(place(`${at + 1}`).start);
        expect(place(`${at}`).start).toBeLessThan(place(`${at}-06`).start);
        expect(place(`${at}-06`).end).toBeLessThan(place(`${at}`).end);
      }),
    );
  });

  it("is earlier for an earlier day", () => {
    const day = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(axis, day, day, (years, one, other) => {
        expect(Math.sign(startOfDay(one, years) - startOfDay(other, years))).toBe(
          one < other ? -1 : Number(one > other),
        );
      }),
    );
  });
});
