import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import { type AxisPart, daysBetween, placeBounds, placePeriod, startOfDay } from "@/domain/timeAxis";

const year = fc.integer({ min: 1950, max: 2060 });
const axis = fc
  .tuple(year, fc.integer({ min: 0, max: 60 }))
  .map(([fromYear, length]) => ({ fromYear, toYear: fromYear + length }));

const NOWHERE: AxisPart = { start: Number.NaN, end: Number.NaN };

const placeOf = (date: DateValue, on: { fromYear: number; toYear: number }): AxisPart => {
  const bounds = boundsOf(date);
  return bounds ? placeBounds(bounds, on) : NOWHERE;
};

it("days are counted with both ends", () => {
  expect(daysBetween("2016-01-01", "2016-12-31")).toBe(366);
  expect(daysBetween("2016-02-28", "2016-03-01")).toBe(3);
});

describe("a place on the axis", () => {
  it("is 0 at the first day of the axis and 1 after its last, whatever its years", () => {
    fc.assert(
      fc.property(axis, (years) => {
        const whole: DateValue = { kind: "range", from: `${years.fromYear}`, to: `${years.toYear}` };
        expect(placeOf(whole, years)).toEqual({ start: 0, end: 1 });
      }),
    );
  });

  it("of each year begins where that of the year before ends, and is as long as its days", () => {
    fc.assert(
      fc.property(axis, year, (years, at) => {
        const place = (date: string) => placeOf({ kind: "at", date }, years);
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

  it("goes to the end of the axis at an open side", () => {
    const years = { fromYear: 2001, toYear: 2020 };
    expect(placeOf({ kind: "after", date: "2010" }, years)).toEqual({
      start: startOfDay("2011-01-01", years),
      end: 1,
    });
    expect(placeOf({ kind: "from", from: "2010" }, years)).toEqual({
      start: startOfDay("2010-01-01", years),
      end: 1,
    });
    expect(placeOf({ kind: "by", date: "2010-06" }, years)).toEqual({
      start: 0,
      end: startOfDay("2010-07-01", years),
    });
  });
});

describe("a period on the axis", () => {
  const years = { fromYear: 2001, toYear: 2020 };
  const begin = (at: number) => startOfDay(`${at}-01-01`, years);

  it.each<[{ from?: number; to?: number }, AxisPart]>([
    [{}, { start: 0, end: 1 }],
    [
      { from: 2001, to: 2020 },
      { start: 0, end: 1 },
    ],
    [
      { from: 2005, to: 2005 },
      { start: begin(2005), end: begin(2006) },
    ],
    [{ from: 2005 }, { start: begin(2005), end: 1 }],
    [{ to: 2005 }, { start: 0, end: begin(2006) }],
    [
      { from: 1990, to: 2005 },
      { start: 0, end: begin(2006) },
    ],
    [
      { from: 2020, to: 2099 },
      { start: begin(2020), end: 1 },
    ],
    [
      { from: 2050, to: 2060 },
      { start: 1, end: 1 },
    ],
    [{ to: 1990 }, { start: 0, end: 0 }],
  ])("%j takes %j", (period, part) => {
    expect(placePeriod(period, years)).toEqual(part);
  });
});
