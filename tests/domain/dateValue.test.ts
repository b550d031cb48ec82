import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { dateValueSchema, partialDateSchema } from "@/domain/dateValue";
import { firstDay, lastDay } from "@/domain/partialDate";
import { dateValues, partialDates } from "./arbitraryDates";

describe("a partial date", () => {
  it.each(["2014", "2014-06", "2014-06-15", "1900-01-31", "2016-02-29"])("may be %s", (date) => {
    expect(v.is(partialDateSchema, date)).toBe(true);
  });

  it.each([
    "",
    "14",
    "2014-6",
    "2014-13",
    "2014-00",
    "2014-06-32",
    "2014-06-00",
    "2014-06-15T00:00",
    " 2014",
    "2014-",
  ])("may not be %j", (date) => {
    expect(v.is(partialDateSchema, date)).toBe(false);
  });

  it.each([
    ["2014", "2014-01-01", "2014-12-31"],
    ["2014-06", "2014-06-01", "2014-06-30"],
    ["2014-12", "2014-12-01", "2014-12-31"],
    ["2015-02", "2015-02-01", "2015-02-28"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2014-06-15", "2014-06-15", "2014-06-15"],
  ])("%s means a day from %s to %s", (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  it("begins no later than it ends, and both days are as precise as can be", () => {
    fc.assert(
      fc.property(partialDates(), (date) => {
        for (const bound of [firstDay(date), lastDay(date)]) {
          expect(bound.startsWith(date)).toBe(true);
          expect(new Date(bound).toISOString().slice(0, 10)).toBe(bound);
        }
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });
});

describe("a date value", () => {
  it("is generated as its schema says", () => {
    fc.assert(fc.property(dateValues(), (value) => v.is(dateValueSchema, value)));
  });
});
